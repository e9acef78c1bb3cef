using System.Globalization;
using System.Text.RegularExpressions;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Definitions.Checks;

internal static partial class PolicyChecks
{
    /// <summary>Pairs of which the first must not be above the second: otherwise one of the two limits could never be reached.</summary>
    private static readonly (string Lower, string Upper)[] Ordered =
    [
        ("n_suppress", "n_min"),
        ("completion_tolerance_1", "completion_tolerance_2"),
        ("completeness_response_fail", "completeness_response_warn"),
        ("completeness_rejected_warn", "completeness_rejected_fail"),
        ("verification_fail", "verification_warn"),
        ("timeliness_warn", "timeliness_fail"),
    ];

    public static IEnumerable<Issue> ParametersAreTheKnownOnes(PlanDraft draft)
    {
        if (draft.Plan is not { } plan || plan.Source.Inside("policy") is not { } policy) yield break;
        foreach (var (parameter, source) in plan.Policy.Where(p => Policy.UnitOf(p.Value.Name) is null))
            yield return new Issue(Severity.Error, source.File, policy.LineOf(parameter.Name), "unknown_parameter",
                DefinitionsWords.UnknownParameter(parameter.Name,
                    Suggestion.For(parameter.Name, Policy.Known.Keys.Concat(Policy.Optional.Keys))));
        foreach (var name in Policy.Known.Keys.Where(k => plan.Policy.All(p => p.Value.Name != k)))
            yield return plan.Source.Issue("policy", "missing_parameter",
                DefinitionsWords.MissingParameter(name, Policy.Known[name]));
    }

    public static IEnumerable<Issue> UnitsAreTheKnownOnes(PlanDraft draft) =>
        from parameter in draft.Plan?.Policy ?? []
        where parameter.Value.Unit.Length > 0 && Policy.UnitOf(parameter.Value.Name) is { } unit && unit != parameter.Value.Unit
        select parameter.Source.Issue("unit", "parameter_unit",
            DefinitionsWords.ParameterUnitWrong(parameter.Value.Name, parameter.Value.Unit, Policy.UnitOf(parameter.Value.Name)));

    public static IEnumerable<Issue> ValuesAreInRange(PlanDraft draft)
    {
        foreach (var (parameter, source) in draft.Plan?.Policy ?? [])
        {
            if (double.IsNaN(parameter.Value) || Policy.UnitOf(parameter.Name) is not { } unit) continue;
            var whole = unit is "respondents" or "days";
            var (fits, range) = unit switch
            {
                "share" => (parameter.Value is > 0 and < 1, DefinitionsWords.ShareBetweenZeroAndOne),
                "percent" or "percentage points" => (parameter.Value is >= 0 and <= 100, DefinitionsWords.PercentRange),
                "respondents" => (parameter.Value is >= 1 and <= 1000, DefinitionsWords.WholeNumberFromOne),
                _ => (parameter.Value is >= 0 and <= 3660, DefinitionsWords.WholeNumberFromZero),
            };
            if (!fits || (whole && parameter.Value != Math.Floor(parameter.Value)))
                yield return source.Issue("value", "out_of_range",
                    DefinitionsWords.ParameterOutOfRange(parameter.Name, Number(parameter.Value), unit, range));
        }
    }

    public static IEnumerable<Issue> LimitsAreInOrder(PlanDraft draft)
    {
        foreach (var (lower, upper) in Ordered)
        {
            var low = draft.Plan?.Policy.FirstOrDefault(p => p.Value.Name == lower);
            var high = draft.Plan?.Policy.FirstOrDefault(p => p.Value.Name == upper);
            if (low is not null && high is not null && low.Value.Value > high.Value.Value)
                yield return low.Source.Issue("value", "limits_order",
                    DefinitionsWords.LimitsOrder(lower, Number(low.Value.Value), upper, Number(high.Value.Value)));
        }
    }

    public static IEnumerable<Issue> SatisfiedAnswersAreOnTheirScale(PlanDraft draft)
    {
        if (draft.Plan is not { } plan) yield break;
        foreach (var (scale, from) in plan.SatisfiedFrom)
        {
            var ends = Scale().Match(scale);
            if (!ends.Success || Parse(ends.Groups["low"].Value) is var low && Parse(ends.Groups["high"].Value) is var high && low >= high)
                yield return plan.SatisfiedFromSource.Issue(scale, "scale",
                    DefinitionsWords.NotScale(scale));
            else if (!double.IsNaN(from) && (from < Parse(ends.Groups["low"].Value) || from > Parse(ends.Groups["high"].Value)))
                yield return plan.SatisfiedFromSource.Issue(scale, "out_of_range",
                    DefinitionsWords.SatisfiedFromOutOfRange(scale, Number(from)));
        }
    }

    private static int Parse(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static string Number(double value) => value.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<low>\d{1,3})-(?<high>\d{1,3})$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Scale();
}
