using CustomsItGuide.Judgement.DecisionTable;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement;

/// <summary>
/// Counts that are to increase, or to decrease: rule D with the administrative claim, against the harder to surpass of the baseline and the
/// year before. What a kind of count may claim beyond having been counted is the kind's to say.
/// </summary>
internal static class CountsThatIncrease
{
    /// <summary>Whether the rule applies: a movement is promised, and there is something to compare with.</summary>
    public static bool Apply(Case of) => of.Indicator.Target.Kind.Moves() && of.Fact != Fact.None;

    public static Verdict Judge(Case of, Thresholds limits) =>
        new CountIncrease((long)of.Reading.Value!.Value, 1, (long)of.Comparator!.Value!.Value, 1, CountClaim.Administrative,
            of.AsOf >= of.Due)
        {
            LowerIsBetter = of.Indicator.Target.Kind.Sign() < 0,
            Increased = of.Fact == Fact.Met,
        }.Judge(limits);

    /// <summary>The verdict with nothing claimed but what the full count says.</summary>
    public static Verdict AsCounted(Case of, Verdict verdict, string rule, LocalizedText note) => verdict with
    {
        Rule = rule,
        Status = of.Fact == Fact.Met ? Status.Met : of.AsOf >= of.Due ? Status.OffTarget : Status.AtRisk,
        Evidence = Evidence.Census,
        Note = note,
    };

    /// <summary>The count alone, which rose, fell or stayed.</summary>
    public static LocalizedText Reason(Case of, Verdict verdict)
    {
        var (value, against, counted) = (of.Reading.Value!.Value, of.Comparator!.Value!.Value, Against(of));
        var went = value > against ? JudgementWords.NumberRose
            : value < against ? JudgementWords.NumberFell : JudgementWords.NumberSame;
        return Reasons.With(verdict, JudgementWords.CourseAndReason(went, counted));
    }

    /// <summary>The count and the one that it is compared with.</summary>
    public static LocalizedText Against(Case of) =>
        JudgementWords.CountAgainst(of.Reading.Value!.Value, of.Comparator!.Value!.Value, of.Comparator.Period);
}
