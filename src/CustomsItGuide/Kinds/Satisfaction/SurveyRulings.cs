using CustomsItGuide.Judgement;
using CustomsItGuide.Judgement.DecisionTable;
using CustomsItGuide.Readings;

namespace CustomsItGuide.Kinds.Satisfaction;

/// <summary>What the decision table judges of a survey.</summary>
internal static class SurveyRulings
{
    /// <summary>
    /// Against what is compared with: gate A1, then B or C; of focus areas the worst decides, of equally bad ones the lowest.
    /// </summary>
    public static Ruling AgainstBaseline(Case of, Thresholds limits, bool rejected)
    {
        var areas = Baselines.Areas(of.Reading);
        var rulings = (areas.Count == 0 ? [null] : areas.Cast<string?>()).Select(area => Change(of, area, limits, rejected)).ToList();
        // An area in its first year has nothing to compare with; it decides only when they all are.
        return WithMissingAreas(of, rulings.Where(r => Rulings.Order.Contains(r.Verdict.Status)).OrderBy(r => Place(r.Verdict.Status))
            .ThenBy(r => r.Waves is { } waves ? (double)waves.Counts.K2 / waves.Counts.N2 : 1).FirstOrDefault() ?? rulings[0]);
    }

    /// <summary>
    /// An area that was asked about and is not now leaves open whether its promise is kept: nothing better than insufficient data.
    /// </summary>
    private static Ruling WithMissingAreas(Case of, Ruling ruling)
    {
        var missing = Baselines.MissingAreas(of.Indicator, of.Reading, of.Readings);
        var place = Place(ruling.Verdict.Status);
        if (missing.Count == 0 || (place >= 0 && place < Place(Status.InsufficientData))) return ruling;
        return ruling with
        {
            Verdict = ruling.Verdict with
            {
                Rule = "B-missing",
                Status = Status.InsufficientData,
                Evidence = Evidence.None,
                Note = KindsWords.FocusAreaNotAsked,
            },
        };
    }

    /// <summary>Against a number: gate A1, then A.</summary>
    /// <param name="target">0..1.</param>
    public static Ruling AgainstNumber(Case of, double target, Thresholds limits, bool rejected)
    {
        var members = of.Reading.Members;
        return new(new SurveyLevel(members.Count(m => m.Satisfied), members.Count, of.Reading.Population, target)
        {
            BenjaminiHochbergRejects = rejected,
            ResponseRate = of.Reading.ResponseRate / 100,
            DueLater = of.AsOf < of.Due,
        }.Judge(limits));
    }

    private static Ruling Change(Case of, string? area, Thresholds limits, bool rejected)
    {
        var members = of.Reading.Members.Where(m => m.Area == area).ToList();
        var waves = Waves.Judging(of, area);
        var subject = waves is null
            ? new SurveyChange(members.Count(m => m.Satisfied), members.Count, null) { IsBaselinePeriod = of.Fact == Fact.None }
            : SurveyChange.Of(waves.Counts);
        subject = subject with
        {
            Gated = true,
            Population = of.Reading.Population,
            ResponseRate = of.Reading.ResponseRate / 100,
            BenjaminiHochbergRejects = rejected,
            MustIncrease = of.Indicator.Target.Kind == TargetRuleKind.Increase,
            LowerIsBetter = of.Indicator.Direction == Direction.Down,
        };
        if (of.Indicator.Headline == Headline.Mean && waves is not null)
        {
            subject = subject with
            {
                MeanChange = waves.MeanChange(limits.Confidence),
                Margin = limits.Margin * SurveyScales.Width(of.Reading),
            };
        }
        return new(subject.Judge(limits), area, waves);
    }

    private static int Place(Status status) => Rulings.Order.ToList().IndexOf(status);
}
