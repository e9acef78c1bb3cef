using CustomsItGuide.Judgement;
using CustomsItGuide.Readings;

namespace CustomsItGuide.Tests.Judgement;

/// <summary>Cases of the plan 2022-2025 with made-up readings, to be judged.</summary>
internal static class Cases
{
    public static readonly Plan Plan = Workspace.Check(Repository.Plan).Plan!;

    public static readonly Period Zero = Period.FiscalYear(2021);
    public static readonly Period Year = Period.FiscalYear(2023);

    private static readonly string[] Regions = ["Europe", "East and Southern Africa", "West and Central Africa"];

    /// <summary>A day on which the year's reports are all due.</summary>
    public static readonly DateOnly Later = new(2024, 11, 1);

    /// <summary>A case of a reading, with the readings of other years.</summary>
    public static Case Of(string indicator, Reading reading, params Reading[] others)
    {
        var found = Plan.Indicator(indicator);
        var all = others.Append(reading).ToDictionary(r => r.Period);
        return new Case
        {
            Plan = Plan,
            Indicator = found,
            Reading = reading,
            Readings = all,
            Baseline = Baselines.Of(found, reading, all),
            Fact = Facts.Of(found, reading, all, Plan),
            JudgedOn = Later,
            Source = new SourceEvidence([], null, 0, 0),
        };
    }

    /// <summary>A survey indicator: k of n Members satisfied at the zero measurement and now. The first Members answer both
    /// times.</summary>
    public static Case Survey(string indicator, (int K, int N) then, (int K, int N) now, int? population = 186) =>
        Of(indicator, Paired(Wave(indicator, Year, now.K, now.N, population), Wave(indicator, Zero, then.K, then.N, population)),
            Wave(indicator, Zero, then.K, then.N, population));

    /// <summary>A reading with the pairs of an earlier one published, whether the rules of disclosure would or not.</summary>
    public static Reading Paired(Reading now, Reading then)
    {
        var counts = CustomsItGuide.Statistics.OverlappingCounts.Of(then.Members.ToDictionary(m => m.Member, m => m.Satisfied),
            now.Members.ToDictionary(m => m.Member, m => m.Satisfied));
        return now with { Panels = [new PanelPairs(then.Period, null, counts.Both11, counts.Both10, counts.Both01, counts.Both00)] };
    }

    public static Reading Wave(string indicator, Period period, int satisfied, int n, int? population = 186,
        string basis = "scale 1-5\n|item|wording") => new()
        {
            Indicator = indicator,
            Period = period,
            Value = 100.0 * satisfied / n,
            Numerator = satisfied,
            Denominator = n,
            N = n,
            Population = population,
            Basis = basis,
            Members = [.. Enumerable.Range(0, n)
            .Select(i => new MemberScore($"M{i:000}", Regions[i % Regions.Length], null, i < satisfied ? 4 : 3, i < satisfied))],
        };

    /// <summary>Completion of a year's plan: all actions due on the last day of a month, one a month in turn.</summary>
    public static Reading Completion(int done, int all, Period? period = null)
    {
        var of = period ?? Year;
        return new Reading
        {
            Indicator = "SO1-1",
            Period = of,
            Value = 100.0 * done / all,
            Numerator = done,
            Denominator = all,
            Schedule = [
                .. Enumerable.Range(1, all)
                    .Select(i => new ScheduleStep(of.Year.First.AddDays((365 * i / all) - 1), i, Math.Min(i, done)))],
        };
    }

    public static Reading Count(string indicator, double value, Period? period = null) =>
        new() { Indicator = indicator, Period = period ?? Year, Value = value, Numerator = value };

    public static Reading Rate(string indicator, double part, double whole, Period? period = null) =>
        new() { Indicator = indicator, Period = period ?? Year, Value = 100 * part / whole, Numerator = part, Denominator = whole };

    public static Assessment Judge(Case of) => CustomsItGuide.Judgement.Judge.Assess([of])[0];

    public static IEnumerable<string> Codes(Case of) => Judge(of).Findings.Select(f => f.Code);
}
