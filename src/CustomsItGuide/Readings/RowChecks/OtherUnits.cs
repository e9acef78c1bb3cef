using CustomsItGuide.Wording;

namespace CustomsItGuide.Readings.RowChecks;

/// <summary>Final reports that count something else than seizures, a remark for each unit.</summary>
internal sealed class OtherUnits : ReportCheck
{
    protected override IEnumerable<Finding> Of(OperationReports reports) =>
        Breakdowns.Groups([.. reports.Led.Where(row => Seizures.IsFinal(row) && !Seizures.IsSeizures(row))], "unit").Select(unit => Remark.Hint("other_units",
            $"{unit.Count()} final report(s) count {unit.Key}, not seizures, and are not in the sum ({Seizures.Sum(unit):0.####}): {Editions(unit)}.",
            $"{unit.Count()} rapport(s) final(s) dénombrent autre chose que des saisies ({unit.Key}) et ne sont pas dans la somme ({Seizures.Sum(unit):0.####}) : {Editions(unit)}."));
}
