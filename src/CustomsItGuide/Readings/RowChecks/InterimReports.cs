using CustomsItGuide.Wording;

namespace CustomsItGuide.Readings.RowChecks;

/// <summary>Operations that have reported interim figures only.</summary>
internal sealed class InterimReports : ReportCheck
{
    protected override IEnumerable<Finding> Of(OperationReports reports)
    {
        var open = reports.Open;
        if (open.Count == 0) yield break;
        var seizures = Seizures.Sum(open.Where(Seizures.IsSeizures));
        yield return Remark.Warning("interim_reports",
            $"{open.Count} operation(s) have no final report yet and are not counted; their interim reports would add {seizures:#,0.####} seizures: {Editions(open)}.",
            $"{open.Count} opération(s) sans rapport final, non comptée(s) ; leurs rapports provisoires ajouteraient {seizures:#,0.####} saisies : {Editions(open)}.");
    }
}
