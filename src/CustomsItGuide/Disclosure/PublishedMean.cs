namespace CustomsItGuide.Disclosure;

/// <summary>
/// Rule 10, mean: to one decimal from 50 respondents on, in steps of a half from <c>group</c> on, so that the sum of the scores keeps at
/// least five values. Never by region.
/// </summary>
public static class PublishedMean
{
    /// <summary>Respondents from which a decimal leaves five sums open.</summary>
    private const int ForOneDecimal = 50;

    /// <param name="mean">Of the Members' scores, exact.</param>
    /// <returns>Null below <c>group</c> respondents. Halves of a step go up.</returns>
    public static double? Of(DisclosureRules rules, int n, double mean)
    {
        if (n < rules.Group) return null;
        var steps = StepsOfOne(n);
        return Math.Floor((mean * steps) + 0.5) / steps;
    }

    /// <summary>The distance between two means that can be told apart: 0.1 or 0.5.</summary>
    public static double Step(int n) => 1.0 / StepsOfOne(n);

    private static int StepsOfOne(int n) => n >= ForOneDecimal ? 10 : 2;
}
