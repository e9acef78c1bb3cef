using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement;

/// <summary>Tells what is missing from what is not expected yet. An estimator cannot: it does not know the day.</summary>
public static class TypedAbsence
{
    /// <summary>Last day on which a missing report is still in time: the period's last day and the indicator's lag.</summary>
    public static DateOnly FirstDue(Indicator indicator, Period period) => period.Last.AddDays(indicator.ReportLagDays);

    /// <summary>The reading, with the reason why there is no value where there is none.</summary>
    public static Reading Of(Reading reading, Indicator indicator, DateOnly judgedOn) =>
        reading.Absence == Absence.NotReported && judgedOn <= FirstDue(indicator, reading.Period)
            ? reading with
            {
                Absence = Absence.NotDue,
                AbsenceReason = JudgementWords.ReportExpectedBy(FirstDue(indicator, reading.Period)),
            }
            : reading;
}
