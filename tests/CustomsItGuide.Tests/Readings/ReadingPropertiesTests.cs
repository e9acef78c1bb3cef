using CustomsItGuide.Readings;
using FsCheck;
using FsCheck.Fluent;

namespace CustomsItGuide.Tests.Readings;

/// <summary>What must hold of every reading, tried on generated rows (FsCheck; a fixed seed, so the same rows every time).</summary>
public sealed class ReadingPropertiesTests
{
    private static readonly Period Year = Period.FiscalYear(2023);
    private static readonly string[] Statuses = ["planned", "in_progress", "completed", "carried_over", "cancelled", "superseded"];
    private static readonly string[] Regions = ["Africa", "Americas", "Asia", "Europe"];

    [Fact]
    public void The_order_of_the_rows_changes_nothing()
    {
        Holds(from actions in Actions from seed in Gen.Choose(0, 10_000) select (actions, seed), both =>
            Same(Read("SO1-1", ActionTable(both.actions)), Read("SO1-1", Shuffled(ActionTable(both.actions), both.seed))));
        Holds(from scores in Scores from seed in Gen.Choose(0, 10_000) select (scores, seed), both =>
            Same(Read("RES-2", ScoreTable(both.scores)), Read("RES-2", Shuffled(ScoreTable(both.scores), both.seed))));
    }

    [Fact]
    public void Cancelling_what_was_carried_over_changes_neither_numerator_nor_denominator() => Holds(Actions, actions =>
    {
        var before = Read("SO1-1", ActionTable(actions));
        var after = Read("SO1-1",
            ActionTable(actions.Select(a => a.Status == "carried_over" ? a with { Status = "cancelled", Decision = "PC/1" } : a)));
        return (before.Value, before.Numerator, before.Denominator, before.Absence) == (after.Value, after.Numerator, after.Denominator,
            after.Absence);
    });

    [Fact]
    public void Completion_is_from_0_to_100_and_its_cells_add_up() => Holds(Actions, actions =>
    {
        var reading = Read("SO1-1", ActionTable(actions));
        return reading.Absence is not null
            || (reading.Value is >= 0 and <= 100
                && reading.Supporting["verified"] <= reading.Value
                && reading.Breakdown.Where(c => c.By == "topic").Sum(c => c.Denominator) == reading.Denominator
                && reading.Breakdown.Where(c => c.By == "topic").Sum(c => c.Numerator) == reading.Numerator);
    });

    [Fact]
    public void One_more_unsatisfied_Member_never_raises_the_value_and_a_satisfied_one_never_lowers_it() => Holds(Scores, scores =>
    {
        var before = Read("RES-2", ScoreTable(scores));
        var lower = Read("RES-2", ScoreTable(scores.Append(new("ZZ", "Europe", 7, 2))));
        var higher = Read("RES-2", ScoreTable(scores.Append(new("ZZ", "Europe", 8, 2))));
        return before.Value is null || lower.Value is null || higher.Value is null
            || (lower.Value <= before.Value && higher.Value >= before.Value);
    });

    [Fact]
    public void A_survey_is_read_as_a_total_and_nothing_below_it() => Holds(Scores, scores =>
    {
        var reading = Read("RES-2", ScoreTable(scores));
        return reading.Breakdown.Count == 0 && reading.Series.Count == 0 && !reading.Supporting.ContainsKey("mean")
            && (reading.Value is null || reading.N >= 10 || (reading.Numerator > 0 && reading.Numerator < reading.N));
    });

    [Fact]
    public void Few_respondents_leave_no_trace() => Holds(Scores, scores =>
    {
        var reading = Read("RES-2", ScoreTable(scores.Where(s => s.Answers > 0).Take(4)));
        return reading.Absence is Absence.Suppressed or Absence.NotReported
            && reading is { Value: null, Numerator: null, Denominator: null, N: null }
            && reading.Members.Count == 0 && reading.Breakdown.Count == 0 && reading.Supporting.Count == 0;
    });

    private sealed record PlanAction(string Status, string Origin, string? Decision, DateOnly? CompletedOn, string? Evidence, string Topic);

    private sealed record Score(string Member, string Region, long Total, long Answers);

    private static Gen<PlanAction> OneAction =>
        from status in Gen.Elements(Statuses)
        from origin in Gen.Elements("approved", "approved", "added")
        from decision in Gen.Elements(null, "PC/240")
        from days in Gen.Choose(-30, 400)
        from evidence in Gen.Elements(null, "DOC")
        from topic in Gen.Elements("rkc", "tfa", "safe")
        select new PlanAction(status, origin, decision, days % 7 == 0 ? null : Year.First.AddDays(days), evidence, topic);

    private static Gen<PlanAction[]> Actions => Gen.ArrayOf(OneAction);

    private static Gen<Score[]> Scores =>
        from size in Gen.Choose(0, 40)
        from scores in Gen.ArrayOf(
            from region in Gen.Elements(Regions)
            from answers in Gen.Choose(0, 3)
            from total in Gen.Choose(answers, answers * 5)
            select (region, answers, total), size)
        select scores.Select((s, i) => new Score($"M{i:00}", s.region, s.total, s.answers)).ToArray();

    private static RowTable ActionTable(IEnumerable<PlanAction> actions) => new(
        ["period", "action", "home", "topic", "directorate", "status", "origin", "decision", "completed_on", "due_on", "progress",
            "evidence", "_delivery"],
        [.. actions.Select((a, i) =>
            new object?[] { "2023/24", $"A{i:00}", "SO1", a.Topic, null, a.Status, a.Origin, a.Decision, a.CompletedOn, null, 33.3333m,
                a.Evidence, (long)(i % 3) })]);

    private static RowTable ScoreTable(IEnumerable<Score> scores) => new(
        ["period", "survey", "instrument", "item", "focus_area", "member", "region", "is_member", "total", "answers", "no_opinion",
            "scale_min", "scale_max", "fielded_to", "population", "wording", "_delivery"],
        [.. scores.Select(s =>
            new object?[] { "2023/24", "annual", "annual", "overall_satisfaction", null, s.Member, s.Region, true, (double)s.Total,
                s.Answers, 0L, 1m, 5m, Year.Last, 60L, "q1", 3L })]);

    private static RowTable Shuffled(RowTable table, int seed)
    {
        var rows = table.Rows.ToArray();
        new Random(seed).Shuffle(rows);
        return table with { Rows = rows };
    }

    private static Reading Read(string indicator, RowTable rows) =>
        Estimators.Read(new EstimatorInput(TestPlan.Plan.Indicator(indicator), TestPlan.Plan, Year, rows, rows.Rows.Count > 0));

    /// <summary>Equal in everything, lists by their content and order.</summary>
    private static bool Same(Reading one, Reading other) => Written(one) == Written(other);

    private static string Written(Reading r) => System.Text.Json.JsonSerializer.Serialize<object?[]>(
    [
        r.Value, r.Absence, r.AbsenceReason, r.Numerator, r.Denominator, r.N, r.Population, r.Interval, r.Provisional,
        r.Supporting, r.Breakdown, r.Findings, r.Members, r.Basis, r.Deliveries, r.Rows,
    ]);

    private static void Holds<T>(Gen<T> gen, Func<T, bool> property) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(20230701, 7), Prop.ForAll(gen.ToArbitrary(), property));
}
