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
                $"The engine asks for no parameter '{parameter.Name}'. Remove it or correct its "
                    + $"name.{Suggestion.For(parameter.Name, Policy.Known.Keys.Concat(Policy.Optional.Keys))}");
        foreach (var name in Policy.Known.Keys.Where(k => plan.Policy.All(p => p.Value.Name != k)))
            yield return plan.Source.Issue("policy", "missing_parameter",
                $"The parameter '{name}' is missing. Add it with value, unit ({Policy.Known[name]}), meaning and source.");
    }

    public static IEnumerable<Issue> UnitsAreTheKnownOnes(PlanDraft draft) =>
        from parameter in draft.Plan?.Policy ?? []
        where parameter.Value.Unit.Length > 0 && Policy.UnitOf(parameter.Value.Name) is { } unit && unit != parameter.Value.Unit
        select parameter.Source.Issue("unit", "parameter_unit",
            $"'{parameter.Value.Name}' is given in {parameter.Value.Unit}; expected "
                + $"{Policy.UnitOf(parameter.Value.Name)}. Convert the value.");

    public static IEnumerable<Issue> ValuesAreInRange(PlanDraft draft)
    {
        foreach (var (parameter, source) in draft.Plan?.Policy ?? [])
        {
            if (double.IsNaN(parameter.Value) || Policy.UnitOf(parameter.Name) is not { } unit) continue;
            var whole = unit is "respondents" or "days";
            var (fits, range) = unit switch
            {
                "share" => (parameter.Value is > 0 and < 1, "a share between 0 and 1, both excluded"),
                "percent" or "percentage points" => (parameter.Value is >= 0 and <= 100, "0 to 100"),
                "respondents" => (parameter.Value is >= 1 and <= 1000, "a whole number from 1 to 1000"),
                _ => (parameter.Value is >= 0 and <= 3660, "a whole number from 0 to 3660"),
            };
            if (!fits || (whole && parameter.Value != Math.Floor(parameter.Value)))
                yield return source.Issue("value", "out_of_range",
                    $"'{parameter.Name}' is {Number(parameter.Value)} ({unit}); expected {range}.");
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
                    $"'{lower}' is {Number(low.Value.Value)}, above '{upper}' with {Number(high.Value.Value)}; expected it at or below. "
                        + $"Exchange or correct the two.");
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
                    $"'{scale}' is no scale; expected its lowest and highest answer, written 1-5.");
            else if (!double.IsNaN(from) && (from < Parse(ends.Groups["low"].Value) || from > Parse(ends.Groups["high"].Value)))
                yield return plan.SatisfiedFromSource.Issue(scale, "out_of_range",
                    $"On the scale {scale} an answer is satisfied from {Number(from)}; expected an answer of the scale.");
        }
    }

    private static int Parse(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static string Number(double value) => value.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<low>\d{1,3})-(?<high>\d{1,3})$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Scale();
}
