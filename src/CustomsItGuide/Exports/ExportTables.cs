using CustomsItGuide.Wording;

namespace CustomsItGuide.Exports;

/// <summary>What the engine found, as tables: the numbers of the scorecards, unrounded, in the words of their JSON.</summary>
internal static class ExportTables
{
    private const string Text = "varchar";
    private const string Number = "double";
    private const string Whole = "bigint";
    private const string Day = "date";

    /// <param name="cards">Of every fiscal year that has begun, in order.</param>
    /// <param name="withAnswers">Whether the file holds what single Members said; it says so itself.</param>
    public static IReadOnlyList<ExportTable> Of(IReadOnlyList<Scorecard> cards, IReadOnlyList<Delivery> deliveries, bool withAnswers)
    {
        var all = cards.SelectMany(c => c.Assessments).ToList();
        return [Scorecard(all, cards[^1].Plan.Calendar), Breakdowns(all), Findings(all), Checks(all),
            Deliveries(deliveries, cards[^1].Plan, withAnswers), About(cards[^1], deliveries, withAnswers)];
    }

    private static string Example(Period year)
    {
        var words = Languages.Language.English;
        return $"Fiscal year ({year}: {words.Day(year.First)} to {words.Day(year.Last)})";
    }

    private static ExportTable Scorecard(IEnumerable<Assessment> all, Calendar calendar) =>
        ExportTable.Of<Assessment>("scorecard", "One indicator in one fiscal year: its value and both verdicts.", all,
        new("indicator", Text, "Id of the indicator (SO1-1)", a => a.Indicator.Id),
        new("period", Text, Example(calendar.FiscalYear(2023)), a => a.Reading.Period.ToString()),
        new("first_day", Day, "First day of the period, included", a => a.Reading.Period.First),
        new("last_day", Day, "Last day of the period, included", a => a.Reading.Period.Last),
        new("layer", Text, "Strategic layer: results, members, functions, focus, improvement", a => a.Indicator.Layer),
        new("objective", Text, "Objective under which the plan lists it", a => a.Indicator.Objective),
        new("title", Text, "Title in English", a => a.Indicator.Title.English),
        new("title_fr", Text, "Title in French", a => a.Indicator.Title.French),
        new("unit", Text, "Unit of value; percent is 0 to 100", a => a.Indicator.Unit),
        new("direction", Text, "Which way is better: up, down, neutral", a => Terms.Code(a.Indicator.Direction)),
        new("estimator", Text, "How the rows become a value", a => a.Indicator.Estimator),
        new("value", Number, "The value, unrounded; null when absence says why", a => a.Reading.Value),
        new("numerator", Number, "Numerator, where the value is a ratio", a => a.Reading.Numerator),
        new("denominator", Number, "Denominator, where the value is a ratio", a => a.Reading.Denominator),
        new("n", Whole, "Members that answered; null for registers and counts", a => a.Reading.N),
        new("population", Whole, "Members that could have answered; null where unknown", a => a.Reading.Population),
        new("response_rate", Number, "n over population, in percent", a => a.Reading.ResponseRate),
        new("interval_lower", Number, "Lower end of the interval about the value, included; null where nothing is uncertain",
            a => a.Reading.Interval?.Lower),
        new("interval_upper", Number, "Upper end of the interval, included", a => a.Reading.Interval?.Upper),
        new("interval_level", Number, "Confidence level, between 0 and 1", a => a.Reading.Interval?.Level),
        new("interval_method", Text, "Method of the interval", a => a.Reading.Interval?.Method),
        new("provisional", "boolean", "True while a later delivery is expected to change the value", a => a.Reading.Provisional),
        new("absence", Text, "Why there is no value: not_due, not_reported, not_applicable, not_assessable, suppressed",
            a => a.Reading.Absence is { } why ? Terms.Code(why) : null),
        new("baseline_value", Number, "What the value is compared with; null where there is none", a => a.Baseline.Value),
        new("baseline_period", Text, "Period of the baseline", a => a.Baseline.Period?.ToString()),
        new("target_rule", Text, "The rule of the target as the plan names it: at_least, at_most, increase, none …",
            a => Targets.Code(a.Indicator.Target)),
        new("target_value", Number, "The number of the target, for rules that have one", a => a.Indicator.Target.Value),
        new("due", Day, "Last day by which the target is to be reached", a => a.Due),
        new("observed_vs_target", Text, "The plain arithmetic: met, not_met, none", a => Terms.Code(a.Fact)),
        new("status", Text, "What may be said of the performance", a => Terms.Code(a.Status)),
        new("evidence", Text, "On what the status rests: confirmed, unconfirmed, census, process, none", a => Terms.Code(a.Evidence)),
        new("trend", Text, "improved, no_detectable_change, deteriorated, not_enough_data", a => Terms.Code(a.Trend)),
        new("source_rating", Text, "How far the source can be trusted: sound, sound_with_disclosure, weak, not_established",
            a => Terms.Code(a.SourceRating)),
        new("rule", Text, "Name of the rule that gave the status", a => a.Rule),
        new("reason", Text, "Why, in one sentence", a => a.Reason.English));

    private static ExportTable Breakdowns(IEnumerable<Assessment> all) => ExportTable.Of<(Assessment Of, BreakdownCell Cell)>("breakdowns",
        "A part of an indicator's value, by one column. Regions of a survey are shown together until enough answered, and as ranges "
            + "where few were satisfied or few were not.",
        all.SelectMany(a => a.Reading.Breakdown.Select(c => (a, c))),
        new("indicator", Text, "Id of the indicator", b => b.Of.Indicator.Id),
        new("period", Text, "Fiscal year", b => b.Of.Reading.Period.ToString()),
        new("by", Text, "The column it is broken down by (region, topic …)", b => b.Cell.By),
        new("key", Text, "The column's value in this cell", b => b.Cell.Key),
        new("value", Number, "As the indicator's value; null when suppressed, shown as a range or without denominator", b => b.Cell.Value),
        new("numerator", Number, "Numerator of the cell", b => b.Cell.Numerator),
        new("denominator", Number, "Denominator of the cell", b => b.Cell.Denominator),
        new("n", Whole, "Size of the cell; null when suppressed", b => b.Cell.N),
        new("suppressed", "boolean", "True when the cell is hidden", b => b.Cell.Suppressed),
        new("lower", Number, "Lower end of a share that is shown as a range, percent; null otherwise", b => b.Cell.Lower),
        new("upper", Number, "Upper end of it, percent", b => b.Cell.Upper));

    private static ExportTable Findings(IEnumerable<Assessment> all) =>
        ExportTable.Of<(Assessment Of, Finding Finding)>("findings", "A remark on an indicator in a fiscal year.",
        all.SelectMany(a => a.AllFindings.Select(f => (a, f))),
        new("indicator", Text, "Id of the indicator", f => f.Of.Indicator.Id),
        new("period", Text, "Fiscal year", f => f.Of.Reading.Period.ToString()),
        new("code", Text, "Name of the check that made it", f => f.Finding.Code),
        new("severity", Text, "hint, warning, error", f => Terms.Code(f.Finding.Severity)),
        new("message", Text, "In English", f => f.Finding.Message.English));

    private static ExportTable Checks(IEnumerable<Assessment> all) =>
        ExportTable.Of<(Assessment Of, SourceCheck Check)>("source_checks", "One of the checks behind a source rating.",
        all.SelectMany(a => a.SourceChecks.Select(c => (a, c))),
        new("indicator", Text, "Id of the indicator", c => c.Of.Indicator.Id),
        new("period", Text, "Fiscal year", c => c.Of.Reading.Period.ToString()),
        new("check", Text, "provenance, completeness, verification, timeliness, stability, recomputation", c => c.Check.Check),
        new("result", Text, "pass, warn, fail, not_applicable", c => Terms.Code(c.Check.Result)),
        new("detail", Text, "What was found, against which limit", c => c.Check.Detail.English));

    private static ExportTable Deliveries(IEnumerable<Delivery> deliveries, Plan plan, bool withAnswers) =>
        ExportTable.Of<(Delivery Of, DeliveredFile File)>("deliveries", "A file as received, those of withdrawn deliveries among them.",
        deliveries.SelectMany(d => d.Files.Select(f => (d, f))),
        new("position", Whole, "Position in the journal", d => d.Of.Position),
        new("dataset", Text, "The data set it belongs to", d => d.Of.DataSet),
        new("file", Text, "Name as delivered", d => d.File.Name),
        new("sha256", Text,
            "Hash of its bytes; empty where the file holds what single Members said: of few answers the hash would tell them",
            d => withAnswers || plan.DataSets.FirstOrDefault(s => s.Name == d.Of.DataSet) is { Confidential: null } ? d.File.Sha256 : null),
        new("received", Text, "When it was received (UTC)", d => Time(d.Of.Received)),
        new("delivered_by", Text, "Who delivered it", d => d.Of.By),
        new("synthetic", "boolean", "True when its rows were made up", d => d.File.IsSynthetic),
        new("withdrawn", Text, "When it was withdrawn (UTC) and counted no more; null: it was not",
            d => d.Of.Withdrawn is { } w ? Time(w.Received) : null),
        new("withdrawn_at_position", Whole, "Position in the journal of the entry that withdrew it", d => d.Of.Withdrawn?.Position),
        new("withdrawn_by", Text, "Who withdrew it", d => d.Of.Withdrawn?.By),
        new("withdrawal_reason", Text, "Why it was withdrawn, as stated", d => d.Of.Withdrawn?.Reason),
        new("erased", "boolean", "True when its bytes were deleted, so that no position shows its rows any more",
            d => d.Of.Withdrawn is { Erased: true }));

    private static string Time(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);

    private static ExportTable About(Scorecard card, IReadOnlyList<Delivery> deliveries, bool withAnswers)
    {
        var sets = string.Join(", ",
            card.Plan.DataSets.Where(d => d.Confidential is not null).Select(d => d.Name).Order(StringComparer.Ordinal));
        List<(string Name, string Value)> about =
        [
            ("plan", card.Plan.Id), ("title", card.Plan.Title.English),
            ("as_of_position", card.AsOf.Position.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            ("as_of_head", card.AsOf.Head),
            ("as_of_time", Time(card.AsOf.Time)), ("engine", card.Engine),
            ("answers_by_member", withAnswers ? $"yes: {sets} hold what single Members said; give this file only to those who may see that"
                : $"no: {sets} are left out"),
            ("synthetic", deliveries.Any(d => d.IsSynthetic) ? "yes: rows in this file were made up to try the scorecard with" : "no"),
        ];
        return ExportTable.Of<(string Name, string Value)>("about",
            "What this file stands for: the same plan, position and engine give the same numbers.", about,
            new("name", Text, "What is said", a => a.Name), new("value", Text, "Its value", a => a.Value));
    }
}
