using CustomsItGuide.Wording;

namespace CustomsItGuide.Readings.RowChecks;

/// <summary>Final reports that count something else than seizures, a remark for each unit.</summary>
internal sealed class OtherUnits : ReportCheck
{
    protected override IEnumerable<Finding> Of(OperationReports reports) =>
        Breakdowns.Groups([.. reports.Led.Where(row => Seizures.IsFinal(row) && !Seizures.IsSeizures(row))], "unit").Select(unit => Remark.Hint("other_units",
            $"{unit.Count()} final report{Grammar.S(unit.Count())} count{Grammar.Verb(unit.Count())} {unit.Key}, not seizures, and {Grammar.Is(unit.Count())} not in the sum ({Seizures.Sum(unit):#,0.####}): {Editions(unit)}.",
            $"{unit.Count()} {Grammar.Forme(unit.Count(), "rapport final dénombre", "rapports finaux dénombrent")} autre chose que des saisies ({unit.Key}) et {Grammar.Forme(unit.Count(), "n’est", "ne sont")} pas dans la somme ({Seizures.Sum(unit):#,0.####}) : {Editions(unit)}."));
}
