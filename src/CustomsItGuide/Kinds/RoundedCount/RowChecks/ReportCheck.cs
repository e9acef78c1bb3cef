using CustomsItGuide.Wording;

namespace CustomsItGuide.Kinds.RoundedCount.RowChecks;

/// <summary>Looks at one thing beside the sum of seizures: what is not in it, and how exact it is.</summary>
internal abstract class ReportCheck
{
    public static readonly IReadOnlyList<ReportCheck> All = [new InterimReports(), new OtherUnits(), new SupportRole(),
        new RoundedCounts()];

    public static IReadOnlyList<Finding> Look(OperationReports reports) => [.. All.SelectMany(check => check.Of(reports))];

    protected abstract IEnumerable<Finding> Of(OperationReports reports);

    protected static string Editions(IEnumerable<ReportRow> rows) => Remark.Names(rows.Select(row => $"{row.Operation} {row.Edition}"));
}

/// <param name="All">All reports of the year.</param>
/// <param name="Counted">Those in the sum.</param>
/// <param name="Open">Those that wait for a final report.</param>
internal sealed record OperationReports(IReadOnlyList<ReportRow> All, IReadOnlyList<ReportRow> Counted, IReadOnlyList<ReportRow> Open);
