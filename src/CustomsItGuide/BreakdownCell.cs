namespace CustomsItGuide;

/// <param name="By">The column it is broken down by.</param>
/// <param name="Key">The column's value in this cell.</param>
/// <param name="Value">As the reading's value; null when <paramref name="Suppressed"/> or without denominator.</param>
/// <param name="N">Size of the cell: rows of a register, Members of a survey; null when suppressed.</param>
/// <param name="Suppressed">True when the cell is hidden because it is too small.</param>
public sealed record BreakdownCell(string By, string Key, double? Value, double? Numerator, double? Denominator, int? N,
    bool Suppressed = false)
{
    /// <summary>Lower end of a share that is shown as a range, percent; null where the cell is exact.</summary>
    public double? Lower { get; init; }

    /// <summary>Upper end of it, percent.</summary>
    public double? Upper { get; init; }

    /// <summary>For regions of a survey: those that the cell stands for; several that are shown together are one cell. Empty
    /// otherwise.</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];

    /// <summary>Between the names of regions that are shown together.</summary>
    public const string Together = " + ";
}
