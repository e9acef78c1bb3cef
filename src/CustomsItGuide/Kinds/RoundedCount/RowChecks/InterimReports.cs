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
            $"{n} operation{Grammar.S(n)} {Grammar.Has(n)} no final report yet and {Grammar.Is(n)} not counted; interim reports would add {seizures:#,0.####} {Units.Word("seizures", (double)seizures)}: {Editions(open)}.",
            $"{n} opération{Grammar.Accord(n)} sans rapport final, non comptée{Grammar.Accord(n)} ; les rapports provisoires ajouteraient {seizures:#,0.####} {Units.Word("seizures", (double)seizures)} : {Editions(open)}.");
    }
}
