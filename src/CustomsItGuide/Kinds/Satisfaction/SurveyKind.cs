using CustomsItGuide.Disclosure;
using CustomsItGuide.Judgement;
using CustomsItGuide.Judgement.DecisionTable;
using CustomsItGuide.Readings;

namespace CustomsItGuide.Kinds.Satisfaction;

/// <summary>
/// A kind about what Members said in surveys: the share of those that are satisfied, or the mean of their scores, where the plan puts
/// that first. A Member is satisfied when its score is at least the scale's satisfied answer: 4 on 1-5, 8 on 0-10 and 1-10 in the plan
/// 2022-2025. Only administrations that were Members on the last day of fieldwork count. "No opinion" is in neither term. What stands
/// below the total is the room of disclosure's to publish, see <see cref="PublishedReadings"/>.
/// </summary>
internal abstract class SurveyKind : Kind<SurveyRow>
{
    public sealed override RowSubject Rows => RowSubject.Opinions;

    public sealed override ValueKind Values => ValueKind.Percentage;

    public override IReadOnlyList<SupportingFigure> Figures => SurveyFigures.All;

    public sealed override SupportingFigure? Figure(string name) =>
        base.Figure(name) ?? (SurveyFigures.ScoresOf(name) is var (from, to) ? SurveyFigures.Scores(from, to) : null);

    protected sealed override SurveyRow Typed(MeasureRow row) => new(row);

    public sealed override Fact Compare(Indicator indicator, Reading reading, IReadOnlyDictionary<Period, Reading> history, Plan plan) =>
        Facts.AgainstTarget(indicator, reading, history);

    public override Ruling Judge(Case of, Thresholds limits, bool rejected) =>
        of.Indicator.Target.Kind is TargetRuleKind.MaintainOrIncrease or TargetRuleKind.Increase
            ? SurveyRulings.AgainstBaseline(of, limits, rejected) : Rulings.ByTarget(of, limits);

    public sealed override LocalizedText Reason(Case of, Ruling ruling) => SurveyReasons.Of(of, ruling);

    public sealed override (LocalizedText One, LocalizedText Many)? Counted(Indicator indicator) => indicator.Headline == Headline.Mean
        ? (KindsWords.MemberOnePointMore,
            KindsWords.MembersOnePointMore)
        : (KindsWords.SatisfiedMember, KindsWords.SatisfiedMembers);

    public sealed override (double Share, LocalizedText What)? SecondWord(Reading reading) => null;

    public abstract override IReadOnlyList<TableAnswers> Tables(EstimatorInput input);

    /// <summary>
    /// So many more satisfied, whoever they are; where the mean is the headline, so many points more over all. Only the totals are looked
    /// at, so that the distance tells nothing of single answers.
    /// </summary>
    public sealed override Reading? Moved(Case of, int by)
    {
        var area = Baselines.Areas(of.Reading).Count == 0 ? null : Rulings.Of(of, true).Area;
        var mean = of.Indicator.Headline == Headline.Mean;
        var (lowest, highest) = SurveyScales.Ends(of.Reading);
        var own = of.Reading.Members.Where(m => m.Area == area).ToList();
        var turning = own.Where(m => m.Satisfied == by < 0).Take(Math.Abs(by)).Select(m => m.Member).ToHashSet(StringComparer.Ordinal);
        var average = own.Average(m => m.Score) + ((double)by / own.Count);
        if (mean ? average < lowest || average > highest : turning.Count < Math.Abs(by)) return null;
        var members = of.Reading.Members
            .Select(m => m.Area != area ? m : mean ? m with { Score = m.Score + ((double)by / own.Count) }
                : turning.Contains(m.Member) ? m with { Satisfied = !m.Satisfied } : m).ToList();
        var satisfied = members.Count(m => m.Area == area && m.Satisfied);
        return mean
            ? of.Reading with { Members = members, Numerator = average * own.Count, Value = average }
            : of.Reading with { Members = members, Numerator = satisfied, Value = 100.0 * satisfied / own.Count };
    }
}
