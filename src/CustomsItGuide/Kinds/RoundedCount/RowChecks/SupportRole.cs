using CustomsItGuide.Wording;

namespace CustomsItGuide.Kinds.RoundedCount.RowChecks;

/// <summary>Operations that others led.</summary>
internal sealed class SupportRole : ReportCheck
{
    protected override IEnumerable<Finding> Of(OperationReports reports)
    {
        var supported = reports.All.Where(row => row.IsSupport).ToList();
        if (supported.Count == 0) yield break;
        yield return Remark.Hint("support_role",
            KindsWords.SupportedOperations(Editions(supported)));
    }
}
