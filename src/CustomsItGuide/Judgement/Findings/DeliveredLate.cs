using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Findings;

/// <summary>The period's data came later than the indicator's report was due. What counts other indicators has no report of its
/// own.</summary>
internal sealed class DeliveredLate : IFindingCheck
{
    public Finding? Look(Judged judged) =>
        judged.Indicator.Kind.Rows != RowSubject.Indicators && judged.Reading.Value is not null && judged.Case.Source.ReportedOn is { } day
            && TypedAbsence.FirstDue(judged.Indicator, judged.Case.Period) is var due && day > due
            ? Remark.Warning("delivered_late", JudgementWords.ReportedLate(due, day, Units.Days(day.DayNumber - due.DayNumber)))
            : null;
}
