namespace CustomsItGuide;

/// <param name="Name">Snake-case name, e.g. <c>n_min</c>.</param>
/// <param name="Value">In <paramref name="Unit"/>.</param>
/// <param name="Meaning">What it decides, in the reader's words.</param>
/// <param name="Source">Where the figure comes from; policy defaults say so.</param>
public sealed record PolicyParameter(string Name, double Value, string Unit, LocalizedText Meaning, LocalizedText Source);

/// <summary>
/// Every margin and threshold that a verdict uses. They stand in the plan file, never in code; the names below are those
/// that the engine asks for, and the definitions reader refuses a plan that lacks one or has another.
/// </summary>
public sealed record Policy(IReadOnlyList<PolicyParameter> Parameters)
{
    /// <exception cref="KeyNotFoundException">No such parameter.</exception>
    public double this[string name] => (Parameters.FirstOrDefault(p => p.Name == name)
        ?? throw new KeyNotFoundException($"The plan has no policy parameter '{name}'.")).Value;

    /// <summary>Score from which an answer is satisfied, by scale as written <c>1-5</c>. A scale without an entry makes its wave an issue.</summary>
    public IReadOnlyDictionary<string, double> SatisfiedFrom { get; init; } = new Dictionary<string, double>();

    /// <summary>Names the engine asks for, with their units.</summary>
    public static readonly IReadOnlyDictionary<string, string> Known = new Dictionary<string, string>
    {
        ["noninferiority_margin"] = "percentage points",
        ["n_min"] = "respondents",
        ["n_suppress"] = "respondents",
        ["response_min"] = "percent",
        ["half_width_max"] = "percentage points",
        ["confidence"] = "share",
        ["false_discovery_rate"] = "share",
        ["completion_tolerance_1"] = "percentage points",
        ["completion_tolerance_2"] = "percentage points",
        ["grace_days"] = "days",
        ["fragile_shift"] = "percentage points",
        ["count_about"] = "percent",
        ["count_more_than"] = "percent",
        ["count_less_than"] = "percent",
        ["denominator_change_max"] = "percent",
        ["mix_shift_max"] = "percent",
        ["kappa_min"] = "share",
        ["completeness_response_warn"] = "percent",
        ["completeness_response_fail"] = "percent",
        ["completeness_rejected_warn"] = "percent",
        ["completeness_rejected_fail"] = "percent",
        ["verification_warn"] = "percent",
        ["verification_fail"] = "percent",
        ["timeliness_warn"] = "days",
        ["timeliness_fail"] = "days",
    };
}
