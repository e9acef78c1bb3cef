using CustomsItGuide.Kinds.RoundedCount;
using CustomsItGuide.Readings;

namespace CustomsItGuide.Registers;

/// <summary>The latest report on one edition of a joint operation.</summary>
/// <param name="Year">Fiscal year of its end.</param>
/// <param name="Qualifier">exact, about, more_than or less_than.</param>
/// <param name="Result">interim or final.</param>
/// <param name="Counted">In the sum of seizures of its year.</param>
/// <param name="Why">Null when counted; else the measure's code for the reason, or null where it gives none.</param>
/// <param name="WhyInWords">The reason in the plan's words; null when counted.</param>
public sealed record OperationReport(
    string Operation, string Edition, Period Year, DateOnly? StartsOn, DateOnly? EndsOn, string? Theme, string Role, decimal? Count,
        string? Unit, string? Qualifier, string Result,
    int? Participants, int? ReportingMembers, DateOnly? ReportedOn, string? Source, bool Counted, string? Why, LocalizedText? WhyInWords);

/// <summary>One operation in two successive years that can be compared: same unit, final reports.</summary>
/// <param name="Comparable">False when what rounding leaves open covers the difference.</param>
public sealed record LikeForLike(string Operation, OperationReport Earlier, OperationReport Later, bool Comparable);

/// <param name="Reports">Latest end first.</param>
/// <param name="Series">Operations with two final reports in the same unit, by name.</param>
public sealed record Operations(IReadOnlyList<OperationReport> Reports, IReadOnlyList<LikeForLike> Series)
{
    /// <summary>What the reports of a fiscal year that count sum up to; null without any: nothing reported is not nothing seized.</summary>
    public decimal? CountedIn(Period year)
    {
        var counted = Reports.Where(r => r.Year == year && r.Counted).ToList();
        return counted.Count == 0 ? null : counted.Sum(r => r.Count ?? 0);
    }
}

public sealed partial class RegisterReader
{
    /// <summary>Operations with what each brought.</summary>
    public Operations Operations()
    {
        var reports = RowsOf(Shown.Reports, null).Select(r => (Row: r, Typed: new ReportRow(r)))
            .OrderByDescending(r => r.Row.Date("ends_on")).ThenBy(r => r.Typed.Operation, StringComparer.Ordinal)
                .ThenBy(r => r.Typed.Edition, StringComparer.Ordinal)
            .GroupBy(r => (r.Typed.Operation, r.Typed.Edition))
            .Select(g => g.Any(r => r.Typed.IsFinal) ? g.First(r => r.Typed.IsFinal)
                : g.MaxBy(r => r.Row.Date("reported_on") ?? DateOnly.MinValue))
            .Select(r => Report(r.Row, r.Typed)).ToList();
        var series = reports.Where(r => r.Result == "final" && r.Count is not null).GroupBy(r => (r.Operation, r.Unit))
            .Where(g => g.Count() > 1)
            .Select(g => g.OrderByDescending(r => r.EndsOn).Take(2).ToList())
            .Select(pair => new LikeForLike(pair[0].Operation, pair[1], pair[0], !Overlap(pair[0], pair[1])))
                .OrderBy(s => s.Operation, StringComparer.Ordinal).ToList();
        return new Operations(reports, series);
    }

    private OperationReport Report(MeasureRow r, ReportRow report) => new(
        report.Operation!, report.Edition!, plan.Calendar.Parse(r.Text("period")!), r.Date("starts_on"), r.Date("ends_on"), r.Text("theme"),
            report.Role ?? "",
        report.Count, report.Unit, report.Qualifier, r.Text("result")
            ?? "", (int?)report.Participants, (int?)report.ReportingMembers, r.Date("reported_on"), r.Text("source"),
        report.Counts, report.Why, WhyNot(Shown.Reports, report));

    private bool Overlap(OperationReport a, OperationReport b)
    {
        var ((low, high), (lowB, highB)) = (Ends(a), Ends(b));
        return low <= highB && lowB <= high && !(low == high && lowB == highB && low != lowB);
    }

    private (double Low, double High) Ends(OperationReport report)
    {
        var count = (double)report.Count!.Value;
        return report.Qualifier switch
        {
            "about" => (count * (1 - (plan.Policy["count_about"] / 100)), count * (1 + (plan.Policy["count_about"] / 100))),
            "more_than" => (count, count * (1 + (plan.Policy["count_more_than"] / 100))),
            "less_than" => (count * (1 - (plan.Policy["count_less_than"] / 100)), count),
            _ => (count, count),
        };
    }
}
