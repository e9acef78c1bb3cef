using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Sources;

/// <summary>How long after the end of the period were its data all there? What was received earlier counts as 0 days.</summary>
internal sealed class Timeliness : ISourceCheck
{
    public SourceCheck Look(Judged judged)
    {
        if (Days(judged) is not { } days) return new("timeliness", CheckResult.NotApplicable, new("Nothing was delivered.", "Rien n’a été livré."));
        var (warn, fail) = (judged.Policy["timeliness_warn"], judged.Policy["timeliness_fail"]);
        return new("timeliness", days > fail ? CheckResult.Fail : days > warn ? CheckResult.Warn : CheckResult.Pass, days == 0
            ? new("Delivered by the end of the period.", "Livrée avant la fin de la période.")
            : Format.Sentence(
                $"Delivered {days} {(days == 1 ? "day" : "days")} after the end of the period (limit {warn:0}).",
                $"Livrée {days} {(days == 1 ? "jour" : "jours")} après la fin de la période (limite {warn:0})."));
    }

    /// <summary>Null when nothing was delivered.</summary>
    public static int? Days(Judged judged) => judged.Case.Source.ReportedOn is { } reported ? Math.Max(0, reported.DayNumber - judged.Reading.Period.Last.DayNumber) : null;
}
