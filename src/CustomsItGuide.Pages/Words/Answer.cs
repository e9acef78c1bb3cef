using CustomsItGuide.Wording;

namespace CustomsItGuide.Pages.Words;

/// <summary>
/// The one sentence at the head of an indicator's page. It is put together from the value, the target and the status, and says
/// no more than the status does: where the data cannot carry a conclusion, the sentence says that instead.
/// </summary>
public static class Answer
{
    public static string For(Assessment assessment, Format format)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(format);
        var reading = assessment.Reading;
        var period = format.Period(reading.Period);
        if (reading.Value is null)
        {
            var absence = Terms.Of(reading.Absence ?? Absence.NotAssessable);
            return format.Text(PagesWords.WithoutValue(period, format.Text(absence), format.Text(Verdict(assessment))));
        }
        var (value, share, verdict) = (Targets.ValueText(assessment, format), Parts(reading, format), format.Text(Verdict(assessment)));
        return format.Text(assessment.Indicator.Target.Kind == TargetRuleKind.None ? PagesWords.WithoutTarget(period, value, share, verdict)
            : PagesWords.WithValue(period, value, share, Targets.InShort(assessment, format), verdict));
    }

    private static string Parts(Reading reading, Format format) => reading switch
    {
        { Numerator: { } numerator, Denominator: { } denominator } =>
            format.Text(reading.Provisional ? PagesWords.ProvisionalShare(format.Amount(numerator), format.Amount(denominator))
                : PagesWords.Share(format.Amount(numerator), format.Amount(denominator))),
        { Provisional: true } => format.Text(PagesWords.ProvisionalAlone),
        _ => "",
    };

    private static LocalizedText Verdict(Assessment assessment) => (assessment.Status, assessment.Evidence) switch
    {
        (Status.Met, Evidence.Confirmed) when assessment.Indicator.Target.Kind == TargetRuleKind.MaintainOrIncrease =>
            PagesWords.MetDataExcludeDeclineBeyond,
        (Status.Met, Evidence.Confirmed) => PagesWords.MetDataConfirm,
        (Status.Met, Evidence.Unconfirmed) => PagesWords.MetFarValueGoesData,
        (Status.Met, Evidence.Census) => PagesWords.MetFullCount,
        (Status.Met, _) => PagesWords.Met,
        (Status.OnTrack, Evidence.Unconfirmed) => PagesWords.TrackDataCannotConfirm,
        (Status.OnTrack, _) => PagesWords.TrackNotYetReached,
        (Status.AtRisk, Evidence.Unconfirmed) => PagesWords.RiskDataDoNotConfirm,
        (Status.AtRisk, Evidence.Confirmed) => PagesWords.RiskDeclineConfirmedSizeOpen,
        (Status.AtRisk, _) => PagesWords.Risk,
        (Status.OffTarget, Evidence.Confirmed) => PagesWords.OffTargetDataConfirm,
        (Status.OffTarget, Evidence.Census) => PagesWords.OffTargetFullCount,
        (Status.OffTarget, Evidence.Process) => PagesWords.OffTargetJudgedProgressWork,
        (Status.OffTarget, _) => PagesWords.OffTarget,
        (Status.NoSignificantChange, _) => PagesWords.NoChangeCanToldFrom,
        (Status.Baseline, _) => PagesWords.YearLaterYearsComparedSo,
        (Status.InsufficientData, _) => PagesWords.DataDoNotAllowJudgement,
        (Status.ReportOverdue, _) => PagesWords.ReportOverdueSaysNothingAbout,
        _ => PagesWords.NotYetDueSoNothing,
    };
}
