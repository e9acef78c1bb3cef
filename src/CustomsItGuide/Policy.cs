namespace CustomsItGuide;

/// <summary>
/// Every margin and threshold that a verdict uses. A plan sets those in which it differs from the engine's defaults; the names below are
/// those that the engine asks for, and the definitions reader refuses a plan that has another.
/// </summary>
public sealed record Policy(IReadOnlyList<PolicyParameter> Parameters)
{
    /// <summary>The plan's value; of a parameter that it does not set, the default.</summary>
    /// <exception cref="KeyNotFoundException">No such parameter.</exception>
    public double this[string name] => Parameters.FirstOrDefault(p => p.Name == name)?.Value
        ?? (Optional.TryGetValue(name, out var optional) ? optional.Default
            : Defaults.TryGetValue(name, out var value) ? value
            : throw new KeyNotFoundException($"The plan has no policy parameter '{name}'."));

    /// <summary>Score from which an answer is satisfied, by scale as written <c>1-5</c>. A scale without an entry makes its wave an
    /// issue.</summary>
    public IReadOnlyDictionary<string, double> SatisfiedFrom { get; init; } = new Dictionary<string, double>();

    /// <summary>Names the engine asks for, with their units.</summary>
    public static readonly IReadOnlyDictionary<string, string> Known = PolicyDefaults.All.ToDictionary(p => p.Name, p => p.Unit);

    /// <summary>What holds for a parameter that a plan does not set.</summary>
    public static readonly IReadOnlyDictionary<string, double> Defaults =
        PolicyDefaults.All.ToDictionary(p => p.Name, p => p.Value);

    /// <summary>
    /// Names that are shown only where a plan sets them, with their units and the strict defaults that hold otherwise. All three are limits
    /// of a load: of the rows that count in a slice, those that a load may take away; of the filled cells of a column in a slice, those
    /// that it may empty; of the rows of a delivery, those that may be rejected. What is above a limit is refused.
    /// </summary>
    public static readonly IReadOnlyDictionary<string, (string Unit, double Default)> Optional =
        PolicyDefaults.OfLoads.ToDictionary(p => p.Name, p => (p.Unit, p.Value));

    /// <summary>What a plan sets, and behind it the defaults of what it leaves out.</summary>
    internal static Policy Completed(IReadOnlyList<PolicyParameter> set) =>
        new([.. set, .. PolicyDefaults.All.Where(d => set.All(p => p.Name != d.Name))]);

    /// <summary>The unit of a parameter that the engine asks for; null when it asks for none of that name.</summary>
    public static string? UnitOf(string name) =>
        Known.TryGetValue(name, out var unit) ? unit : Optional.TryGetValue(name, out var optional) ? optional.Unit : null;
}
