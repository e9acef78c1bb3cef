using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Sources;

/// <summary>How long after the end of the period were its data all there? What was received earlier counts as 0 days.</summary>
internal sealed class Timeliness : ISourceCheck
{
    public SourceCheck Look(Judged judged)
    {
        if (Days(judged) is not { } days) return new("timeliness", CheckResult.NotApplicable, JudgementWords.NothingDelivered);
        var (warn, fail) = (judged.Policy["timeliness_warn"], judged.Policy["timeliness_fail"]);
        return new("timeliness", days > fail ? CheckResult.Fail : days > warn ? CheckResult.Warn : CheckResult.Pass, days == 0
            ? JudgementWords.DeliveredWithinPeriod
            : JudgementWords.DeliveredAfterPeriod(days, warn));
    }

    /// <summary>Null when nothing was delivered.</summary>
    public static int? Days(Judged judged) =>
        judged.Case.Source.ReportedOn is { } reported ? Math.Max(0, reported.DayNumber - judged.Reading.Period.Last.DayNumber) : null;
}
