using CustomsItGuide.Judgement;
using CustomsItGuide.Tests.Statistics;
using FsCheck.Fluent;

namespace CustomsItGuide.Tests.Judgement;

/// <summary>What must hold of any judgement, whatever the numbers.</summary>
public sealed class JudgeProperties
{
    private static readonly FsCheck.Gen<((int K, int N) Then, (int K, int N) Now)> Waves =
        from then in Property.CountOf(186)
        from now in Property.CountOf(186)
        select (then, now);

    private static readonly FsCheck.Gen<((int K, int N) Then, (int K, int N) Now)> Small =
        from then in Property.CountOf(30)
        from now in Property.CountOf(30)
        select (then, now);

    [Fact]
    public void The_order_of_the_Members_changes_nothing() => Property.Holds(Waves, w =>
    {
        var of = Cases.Survey("RES-2", w.Then, w.Now);
        var turned = of with
        {
            Reading = Turned(of.Reading),
            Readings = of.Readings.ToDictionary(r => r.Key, r => Turned(r.Value)),
        };
        Assert.Equal(Text(Cases.Judge(of)), Text(Cases.Judge(turned)));

        static Reading Turned(Reading reading) => reading with { Members = [.. reading.Members.Reverse()] };
    });

    [Fact]
    public void The_order_of_the_indicators_changes_nothing() => Property.Holds(Waves, w =>
    {
        Case[] round = [Cases.Survey("RES-2", w.Then, w.Now), Cases.Survey("SP1-1", (90, 100), (60, 100)),
            Cases.Of("SO1-1", Cases.Completion(9, 10)), Cases.Survey("SP4-1", (80, 100), (66, 95))];
        var forwards = CustomsItGuide.Judgement.Judge.Assess(round).OrderBy(a => a.Indicator.Id).Select(Text);
        var backwards = CustomsItGuide.Judgement.Judge.Assess([.. round.Reverse()]).OrderBy(a => a.Indicator.Id).Select(Text);
        Assert.Equal(forwards, backwards);
    });

    [Fact]
    public void One_more_satisfied_Member_never_makes_it_worse() => Property.Holds(Waves, w =>
    {
        if (w.Now.K == w.Now.N) return;
        var (one, other) = (Rank(Cases.Survey("RES-2", w.Then, w.Now)), Rank(Cases.Survey("RES-2", w.Then, (w.Now.K + 1, w.Now.N))));
        Assert.True(one < 0 || other < 0 || other >= one, $"{w}: {one} then {other}");
    });

    [Fact]
    public void One_more_completed_action_never_makes_it_worse_whatever_the_day() => Property.Holds(
        from all in Gen.Choose(1, 60)
        from done in Gen.Choose(0, all)
        from day in Gen.Choose(0, 400)
        select (all, done, day), c =>
        {
            if (c.done == c.all) return;
            Case With(int done) => Cases.Of("SO1-1", Cases.Completion(done, c.all)) with { JudgedOn = Cases.Year.First.AddDays(c.day) };
            Assert.True(Rank(With(c.done + 1)) >= Rank(With(c.done)));
        });

    [Fact]
    public void A_flip_is_the_smallest_change_that_turns_the_status() => Property.Holds(Small, w =>
    {
        var of = Cases.Survey("RES-2", w.Then, w.Now);
        var now = Cases.Judge(of);
        foreach (var flip in new[] { now.Receipt.Better, now.Receipt.Worse }.OfType<TippingPoint>())
        {
            Assert.Equal(flip.To, Turned((int)flip.By));
            for (var by = 1; by < Math.Abs(flip.By); by++) Assert.False(Beyond(Turned(by * Math.Sign(flip.By)), Math.Sign(flip.By)));
        }

        // The first Members by code change their mind; all scores on a side are equal here.
        Status Turned(int by)
        {
            var who = of.Reading.Members.Where(m => m.Satisfied == by < 0).Take(Math.Abs(by)).Select(m => m.Member).ToHashSet();
            var reading = of.Reading with
            {
                Numerator = w.Now.K + by,
                Value = 100.0 * (w.Now.K + by) / w.Now.N,
                Members = [.. of.Reading.Members.Select(m => who.Contains(m.Member) ? m with { Satisfied = !m.Satisfied } : m)],
            };
            return Cases.Judge(Cases.Of("RES-2", reading, of.Readings[Cases.Zero])).Status;
        }

        bool Beyond(Status status, int sign) =>
            (Rulings.Order.ToList().IndexOf(status) - Rulings.Order.ToList().IndexOf(now.Status)) * sign > 0;
    });

    [Fact]
    public void Where_the_mean_is_the_headline_a_flip_counts_Members_one_point_higher_or_lower()
    {
        var of = Cases.Survey("RES-2", (50, 100), (50, 100));
        var mean = Cases.Plan.Indicator("RES-2") with { Headline = Headline.Mean };
        Reading Mean(Reading r) => r with { Value = r.Members.Average(m => m.Score), Numerator = r.Members.Sum(m => m.Score) };
        of = of with { Indicator = mean, Reading = Mean(of.Reading), Readings = of.Readings.ToDictionary(r => r.Key, r => Mean(r.Value)) };
        var judged = Cases.Judge(of with { Baseline = CustomsItGuide.Readings.Baselines.Of(mean, of.Reading, of.Readings) });
        // The same means. With the largest spread that the scale allows and no pairs the interval is wide: nothing is concluded.
        Assert.Equal((Status.NoSignificantChange, "B7"), (judged.Status, judged.Rule));
        var worse = judged.Receipt.Worse!;
        Assert.Equal((true, Status.AtRisk), (worse.By < 0, worse.To));
        Assert.Equal("Members one point more satisfied", worse.Unit.English);
        Assert.Contains("distance_to_flipping", judged.Findings.Select(f => f.Code));
    }

    [Fact]
    public void The_mean_and_the_matched_panel_stand_beside_the_rule()
    {
        // The same hundred Members: ten satisfied ones no longer are.
        var of = Cases.Survey("RES-2", (80, 100), (70, 100));
        of = of with
        {
            Reading = WithMean(of.Reading, 3.7),
            Readings = of.Readings.ToDictionary(r => r.Key, r => WithMean(r.Value, r.Key == Cases.Zero ? 3.8 : 3.7))
        };
        var tests = Cases.Judge(of).Receipt.Supporting;
        Assert.Equal(["mean_change", "matched_panel"], tests.Select(t => t.Name));
        Assert.Equal((-0.1, null, null), (tests[0].Estimate, tests[0].Interval, tests[0].P));
        Assert.Equal(-10, tests[1].Estimate, 1e-9);
        Assert.Equal(Math.Pow(0.5, 10), tests[1].P!.Value,
            1e-12); // mid-p of 10 against 0: the exact two-sided 2/1024 less the point 1/1024
        Assert.Empty(Cases.Judge(Cases.Survey("RES-2", (8, 9), (7, 9))).Receipt.Supporting);

        static Reading WithMean(Reading reading, double mean) =>
            reading with { Supporting = new Dictionary<string, double?> { ["mean"] = mean } };
    }

    [Fact]
    public void Red_needs_evidence_and_nothing_is_green_without_a_value() => Property.Holds(Waves, w =>
    {
        var a = Cases.Judge(Cases.Survey("RES-2", w.Then, w.Now));
        if (a.Status == Status.OffTarget) Assert.True(a.Evidence is Evidence.Confirmed or Evidence.Census or Evidence.Process);
        if (a.Status is Status.Met or Status.OnTrack) Assert.NotNull(a.Reading.Value);
        Assert.Equal(w.Now.N > 0 && w.Then.N > 0 ? w.Now.K * w.Then.N >= w.Then.K * w.Now.N ? Fact.Met : Fact.NotMet : Fact.None, a.Fact);
    });

    [Theory]
    [InlineData(100, 100, Status.Met)] // a tie in all Members is no decline
    [InlineData(9, 9, Status.InsufficientData)]
    [InlineData(0, 100, Status.OffTarget)]
    public void Boundaries(int k, int n, Status expected) =>
        Assert.Equal(expected, Cases.Judge(Cases.Survey("RES-2", (k == 0 ? 100 : k, n), (k, n))).Status);

    [Fact]
    public void A_year_without_anything_is_overdue_after_lag_and_grace_and_not_before()
    {
        var nothing = new Reading
        {
            Indicator = "SO1-1",
            Period = Cases.Year,
            Absence = Absence.NotReported,
            AbsenceReason = new("-", "-")
        };
        Status On(string day)
        {
            var judgedOn = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
            var of = Cases.Of("SO1-1", nothing) with { JudgedOn = judgedOn };
            return Cases.Judge(of with { Reading = TypedAbsence.Of(nothing, of.Indicator, judgedOn) }).Status;
        }
        Assert.Equal(Status.NotYetDue, On("2024-08-29"));
        Assert.Equal(Status.NotYetDue, On("2024-09-28"));
        Assert.Equal(Status.ReportOverdue, On("2024-09-29"));
    }

    private static int Rank(Case of) => Rulings.Order.ToList().IndexOf(Cases.Judge(of).Status);

    private static string Text(Assessment a) =>
        $"{a.Indicator.Id} {a.Status} {a.Evidence} {a.Rule} {a.Trend} {a.Receipt.P} {a.Receipt.AdjustedP} {a.Receipt.Better} {a.Receipt.Worse} {a.Reading.Interval} {string.Join(' ', a.Findings)} {a.Reason}";
}
