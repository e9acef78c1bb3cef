using CustomsItGuide.Readings;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Kinds.RoundedCount.RowChecks;

/// <summary>Reports, final or so far interim, that count something else than seizures: a remark for each unit.</summary>
internal sealed class OtherUnits : ReportCheck
{
    protected override IEnumerable<Finding> Of(OperationReports reports) =>
        Breakdowns.Groups(reports.All.Where(row => row.TellsOfOthers), "unit").Select(unit => Remark.Hint("other_units",
            $"{unit.Count()} report{Grammar.S(unit.Count())} count{Grammar.Verb(unit.Count())} {unit.Key}, not seizures, and {Grammar.Is(unit.Count())} not in the sum ({ReportRow.Sum(unit):#,0.####}): {Editions(unit)}.",
            $"{unit.Count()} {Grammar.Forme(unit.Count(), "rapport dénombre", "rapports dénombrent")} autre chose que des saisies ({unit.Key}) et {Grammar.Forme(unit.Count(), "n’est", "ne sont")} pas dans la somme ({ReportRow.Sum(unit):#,0.####}) : {Editions(unit)}."));
}
