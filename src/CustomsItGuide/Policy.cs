namespace CustomsItGuide;

/// <summary>
/// Every margin and threshold that a verdict uses. They stand in the plan file, never in code; the names below are those
/// that the engine asks for, and the definitions reader refuses a plan that lacks one or has another. Those of <see cref="Optional"/>
/// were added after plans had been adopted: a version that does not name one goes by its default.
/// </summary>
public sealed record Policy(IReadOnlyList<PolicyParameter> Parameters)
{
    /// <summary>The plan's value; of a parameter that an adopted version does not name, its default.</summary>
    /// <exception cref="KeyNotFoundException">No such parameter.</exception>
    public double this[string name] => Parameters.FirstOrDefault(p => p.Name == name)?.Value
        ?? (Optional.TryGetValue(name, out var optional) ? optional.Default
            : Defaults.TryGetValue(name, out var value) ? value
            : throw new KeyNotFoundException($"The plan has no policy parameter '{name}'."));

    /// <summary>Score from which an answer is satisfied, by scale as written <c>1-5</c>. A scale without an entry makes its wave an
    /// issue.</summary>
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

    /// <summary>
    /// What holds for a parameter under a version that was adopted before the engine asked for it: the policy defaults of the first plan.
    /// A version that is to be adopted names every parameter itself.
    /// </summary>
    public static readonly IReadOnlyDictionary<string, double> Defaults = new Dictionary<string, double>
    {
        ["noninferiority_margin"] = 5,
        ["n_min"] = 10,
        ["n_suppress"] = 5,
        ["response_min"] = 30,
        ["half_width_max"] = 15,
        ["confidence"] = 0.95,
        ["false_discovery_rate"] = 0.1,
        ["completion_tolerance_1"] = 5,
        ["completion_tolerance_2"] = 15,
        ["grace_days"] = 30,
        ["fragile_shift"] = 10,
        ["count_about"] = 5,
        ["count_more_than"] = 10,
        ["count_less_than"] = 10,
        ["denominator_change_max"] = 10,
        ["mix_shift_max"] = 10,
        ["kappa_min"] = 0.6,
        ["completeness_response_warn"] = 50,
        ["completeness_response_fail"] = 30,
        ["completeness_rejected_warn"] = 1,
        ["completeness_rejected_fail"] = 5,
        ["verification_warn"] = 95,
        ["verification_fail"] = 80,
        ["timeliness_warn"] = 60,
        ["timeliness_fail"] = 180,
    };

    /// <summary>
    /// Names that a plan may leave out, with their units and the strict defaults that hold then. All three are limits of a load:
    /// of the rows that count in a slice, those that a load may take away; of the filled cells of a column in a slice, those that it
    /// may empty; of the rows of a delivery, those that may be rejected. What is above a limit is refused.
    /// </summary>
    public static readonly IReadOnlyDictionary<string, (string Unit, double Default)> Optional =
        new Dictionary<string, (string, double)>
        {
            ["loss_rows_max"] = ("percent", 10),
            ["loss_cells_max"] = ("percent", 20),
            ["rejected_rows_max"] = ("percent", 50),
        };

    /// <summary>The unit of a parameter that the engine asks for; null when it asks for none of that name.</summary>
    public static string? UnitOf(string name) =>
        Known.TryGetValue(name, out var unit) ? unit : Optional.TryGetValue(name, out var optional) ? optional.Unit : null;
}
