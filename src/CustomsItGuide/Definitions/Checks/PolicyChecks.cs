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

    /// <summary>The rule that a parameter breaks of which the engine knows nothing.</summary>
    public const string UnknownParameter = "unknown_parameter";

    public static IEnumerable<Issue> ParametersAreTheKnownOnes(PlanDraft draft)
    {
        if (draft.Plan is not { } plan || plan.Source.Inside("policy") is not { } policy) yield break;
        foreach (var (parameter, source) in plan.Policy.Where(p => Policy.UnitOf(p.Value.Name) is null))
            yield return new Issue(Severity.Error, source.File, policy.LineOf(parameter.Name), UnknownParameter,
                DefinitionsWords.UnknownParameter(parameter.Name,
                    Suggestion.For(parameter.Name, Policy.Known.Keys.Concat(Policy.Optional.Keys))));
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

    /// <summary>A limit that the plan does not set stands at its default.</summary>
    public static IEnumerable<Issue> LimitsAreInOrder(PlanDraft draft)
    {
        foreach (var (lower, upper) in Ordered)
        {
            var (low, high) = (Find(draft, lower), Find(draft, upper));
            var (least, most) = (low?.Value.Value ?? Policy.Defaults[lower], high?.Value.Value ?? Policy.Defaults[upper]);
            if ((low ?? high) is { } set && least > most)
                yield return set.Source.Issue("value", "limits_order",
                    DefinitionsWords.LimitsOrder(lower, Number(least), upper, Number(most)));
        }
    }

    public static IEnumerable<Issue> SatisfiedAnswersAreOnTheirScale(PlanDraft draft)
    {
        if (draft.Plan is not { } plan) yield break;
        var asked = draft.Indicators.FirstOrDefault(i => i.Value.Kind is { Rows: RowSubject.Opinions } and not UnknownKind);
        if (asked is not null && !plan.Source.Has("satisfied_from"))
            yield return plan.Source.Issue("satisfied_from", "missing_key", DefinitionsWords.MissingScales(asked.Value.Id));
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

    private static Draft<PolicyParameter>? Find(PlanDraft draft, string name) =>
        draft.Plan?.Policy.FirstOrDefault(p => p.Value.Name == name);

    private static int Parse(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static string Number(double value) => value.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<low>\d{1,3})-(?<high>\d{1,3})$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Scale();
}
