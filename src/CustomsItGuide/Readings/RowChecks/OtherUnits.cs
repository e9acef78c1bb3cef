using CustomsItGuide.Wording;

namespace CustomsItGuide.Readings.RowChecks;

/// <summary>Reports, final or so far interim, that count something else than seizures: a remark for each unit.</summary>
internal sealed class OtherUnits : ReportCheck
{
    protected override IEnumerable<Finding> Of(OperationReports reports) =>
        Breakdowns.Groups(Seizures.InOtherUnits(reports.Led), "unit").Select(unit => Remark.Hint("other_units",
            $"Reports that count {unit.Key}, not seizures, and are not in the sum: {unit.Count()} ({Seizures.Sum(unit):#,0.####}): {Editions(unit)}.",
            $"Rapports qui dénombrent autre chose que des saisies ({unit.Key}) et ne sont pas dans la somme : {unit.Count()} ({Seizures.Sum(unit):#,0.####}) : {Editions(unit)}."));
}
