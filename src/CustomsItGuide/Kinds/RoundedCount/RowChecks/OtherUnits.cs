using CustomsItGuide.Readings;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Kinds.RoundedCount.RowChecks;

/// <summary>Reports, final or so far interim, that count something else than seizures: a remark for each unit.</summary>
internal sealed class OtherUnits : ReportCheck
{
    protected override IEnumerable<Finding> Of(OperationReports reports) =>
        Breakdowns.Groups(reports.All.Where(row => row.TellsOfOthers), "unit").Select(unit => Remark.Hint("other_units",
            KindsWords.OtherUnitReports(unit.Count(), unit.Key, ReportRow.Sum(unit), Editions(unit))));
}
