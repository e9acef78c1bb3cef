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
                : PagesWords.PartOfWhole(format.Amount(numerator), format.Amount(denominator))),
        { Provisional: true } => format.Text(PagesWords.ProvisionalSuffix),
        _ => "",
    };

    private static LocalizedText Verdict(Assessment assessment) => (assessment.Status, assessment.Evidence) switch
    {
        (Status.Met, Evidence.Confirmed) when assessment.Indicator.Target.Kind.Keeps() =>
            PagesWords.MetWithinMargin,
        (Status.Met, Evidence.Confirmed) => PagesWords.MetConfirmed,
        (Status.Met, Evidence.Unconfirmed) => PagesWords.MetUnconfirmed,
        (Status.Met, Evidence.Census) => PagesWords.MetByFullCount,
        (Status.Met, _) => PagesWords.MetPlain,
        (Status.OnTrack, Evidence.Unconfirmed) => PagesWords.OnTrackUnconfirmed,
        (Status.OnTrack, _) => PagesWords.OnTrackNotReached,
        (Status.AtRisk, Evidence.Unconfirmed) => PagesWords.AtRiskUnconfirmed,
        (Status.AtRisk, Evidence.Confirmed) => PagesWords.AtRiskSizeOpen,
        (Status.AtRisk, _) => PagesWords.AtRisk,
        (Status.OffTarget, Evidence.Confirmed) => PagesWords.OffTargetConfirmed,
        (Status.OffTarget, Evidence.Census) => PagesWords.OffTargetByFullCount,
        (Status.OffTarget, Evidence.Process) => PagesWords.OffTargetByProgress,
        (Status.OffTarget, _) => PagesWords.OffTargetPlain,
        (Status.NoSignificantChange, _) => PagesWords.NoSignificantChange,
        (Status.Baseline, _) => PagesWords.BaselineYear,
        (Status.InsufficientData, _) => PagesWords.JudgementNotAllowed,
        (Status.ReportOverdue, _) => PagesWords.ReportOverdue,
        _ => PagesWords.NotYetDue,
    };
}
