using CustomsItGuide.Wording;

namespace CustomsItGuide.Readings.RowChecks;

/// <summary>Counts that the report itself gives as about, more than or less than.</summary>
internal sealed class RoundedCounts : ReportCheck
{
    protected override IEnumerable<Finding> Of(OperationReports reports)
    {
        var rounded = reports.Led.Where(row => Seizures.IsFinal(row) && Seizures.IsSeizures(row) && Seizures.IsRounded(row)).ToList();
        if (rounded.Count == 0) yield break;
        yield return Remark.Hint("rounded_counts",
            $"{rounded.Count} count(s) are rounded in the report and enter at the stated figure: {Editions(rounded)}.",
            $"{rounded.Count} nombre(s) arrondi(s) dans le rapport, repris tel(s) quel(s) : {Editions(rounded)}.");
    }
}
