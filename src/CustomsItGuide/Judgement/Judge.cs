using CustomsItGuide.Judgement.Findings;
using CustomsItGuide.Judgement.Sources;

namespace CustomsItGuide.Judgement;

/// <summary>
/// Judges a round: all indicators of a period together, because false alarms are controlled over all of them. A pure function.
/// </summary>
public static class Judge
{
    /// <summary>An assessment for each case, in the order of the cases.</summary>
    public static IReadOnlyList<Assessment> Assess(IReadOnlyList<Case> cases) => Assess(cases, withTippingPoints: true);

    /// <param name="withTippingPoints">False where only verdicts are compared: how far they are from others, which takes most of the time,
    /// is not looked for then, and no reason and no finding speaks of it.</param>
    internal static IReadOnlyList<Assessment> Assess(IReadOnlyList<Case> cases, bool withTippingPoints)
    {
        cases = [.. cases.Select(c => c with { Indicator = c.Indicator.In(c.Period) })];
        var family = Family.Of(cases);
        var assessments = cases.Select(c => Assess(c, family, withTippingPoints)).ToList();
        return [.. assessments.Select(a => a.Reading.Value is null
            || JudgedKind.Of(a.Indicator).AfterTheRound(a, assessments) is not { } remarks ? a : Told(a, remarks))];
    }

    private static Assessment Told(Assessment of, RoundRemarks remarks) => of with
    {
        Reading = of.Reading with { Supporting = remarks.Supporting },
        Reason = remarks.Reason,
        SourceChecks = remarks.Failed is { } failed ? [.. of.SourceChecks.Select(c => c.Check == failed.Check ? failed : c)]
            : of.SourceChecks,
        SourceRating = remarks.Failed is null ? of.SourceRating : SourceRating.Weak,
        Findings = remarks.Finding is { } finding ? [.. of.Findings, finding] : of.Findings,
    };

    private static Assessment Assess(Case of, Family family, bool withTippingPoints)
    {
        var test = family[of.Indicator.Id];
        var ruling = Rulings.Of(of, test?.Rejected ?? true);
        var reading = of.Reading with { Interval = Levels.Of(of, of.Reading) };
        var behaviour = Behaviours.Of(of);
        var (sinceBaseline, sinceYearBefore) = (Movements.SinceBaseline(of, ruling), Movements.SinceYearBefore(of, ruling));
        var (trend, note) = Trends.Of(of, behaviour, sinceYearBefore);
        var receipt = Receipts.Of(of, ruling, test);
        if (withTippingPoints)
        {
            receipt = receipt with
            {
                Better = TippingPoints.Find(of, family, ruling.Verdict.Status, better: true),
                Worse = TippingPoints.Find(of, family, ruling.Verdict.Status, better: false),
            };
        }
        var nonresponse = Nonresponses.Of(of);
        var judged = new Judged(of, reading, ruling, test?.Rejected ?? true, receipt, nonresponse);
        var checks = SourceChecks.All.Select(check => check.Look(judged)).ToList();
        return new Assessment
        {
            Indicator = of.Indicator,
            Reading = reading,
            Baseline = of.Baseline,
            Comparator = of.Comparator is { } with ? new(with.Value, with.Period, null) : null,
            Due = of.Due,
            Fact = of.Fact,
            Status = ruling.Verdict.Status,
            Evidence = ruling.Verdict.Evidence,
            Rule = ruling.Verdict.Rule,
            Reason = OneVoice.Told(Reasons.Of(of, ruling), ruling.Verdict.Evidence, receipt.Better, receipt.Worse),
            Trend = trend,
            TrendNote = note,
            HasTrend = behaviour is not null || Trends.SinceBreak(of).Count >= Trends.PointsForTest,
            SinceBaseline = sinceBaseline,
            SinceYearBefore = sinceYearBefore,
            Behaviour = behaviour,
            SourceRating = SourceChecks.Rate(of.Source, checks),
            SourceChecks = checks,
            Receipt = receipt,
            Commentary = of.Commentary,
            Nonresponse = nonresponse,
            Forecast = Forecasts.Of(of),
            Reported = [.. of.Reported.GetValueOrDefault(of.Period, []).Select(r => r.AsShown(of.Indicator.Unit))],
            Findings = [.. reading.Findings, .. FindingChecks.All.Select(check => check.Look(judged)).OfType<Finding>()],
            History = [.. of.Readings.Values
                .Where(r => r.Period.Kind == PeriodKind.FiscalYear && r.Period <= of.Period.Year && r.Value is not null)
                .OrderBy(r => r.Period)
                .Select(r => r with { Interval = Levels.Of(of, r) })],
        };
    }
}
