using CustomsItGuide.Wording;

namespace CustomsItGuide.Kinds.RoundedCount.RowChecks;

/// <summary>Counts that the report itself gives as about, more than or less than.</summary>
internal sealed class RoundedCounts : ReportCheck
{
    protected override IEnumerable<Finding> Of(OperationReports reports)
    {
        var rounded = reports.Counted.Where(row => row.IsRounded).ToList();
        if (rounded.Count == 0) yield break;
        var n = rounded.Count;
        yield return Remark.Hint("rounded_counts",
            KindsWords.RoundedCounts(n, Editions(rounded)));
    }
}
