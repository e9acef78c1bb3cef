using CustomsItGuide.Wording;

namespace CustomsItGuide.Readings.RowChecks;

/// <summary>Looks at one thing beside the sum of seizures: what is not in it, and how exact it is.</summary>
internal abstract class ReportCheck
{
    public static readonly IReadOnlyList<ReportCheck> All = [new InterimReports(), new OtherUnits(), new SupportRole(), new RoundedCounts()];

    public static IReadOnlyList<Finding> Look(OperationReports reports) => [.. All.SelectMany(check => check.Of(reports))];

    protected abstract IEnumerable<Finding> Of(OperationReports reports);

    protected static string Editions(IEnumerable<MeasureRow> rows) => Remark.Names(rows.Select(row => $"{row.Text("operation")} {row.Text("edition")}"));
}

/// <param name="All">All reports of the year.</param>
/// <param name="Led">Those on operations led or co-led by the WCO.</param>
/// <param name="Open">Of these, the interim ones without a final report.</param>
internal sealed record OperationReports(IReadOnlyList<MeasureRow> All, IReadOnlyList<MeasureRow> Led, IReadOnlyList<MeasureRow> Open);
