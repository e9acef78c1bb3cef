using CustomsItGuide.Wording;

namespace CustomsItGuide.Kinds.RoundedCount.RowChecks;

/// <summary>Operations that have reported interim figures only.</summary>
internal sealed class InterimReports : ReportCheck
{
    protected override IEnumerable<Finding> Of(OperationReports reports)
    {
        var open = reports.Open;
        if (open.Count == 0) yield break;
        var n = open.Count;
        var seizures = ReportRow.Sum(open.Where(row => row.IsSeizures));
        yield return Remark.Warning("interim_reports",
            KindsWords.InterimReports(n, seizures, Editions(open)));
    }
}
