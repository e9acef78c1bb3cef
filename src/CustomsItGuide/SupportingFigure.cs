namespace CustomsItGuide;

/// <summary>A figure that may stand beside a value.</summary>
/// <param name="Name">In JSON and exports.</param>
/// <param name="Legend">What it counts, as a reader meets it.</param>
/// <param name="Unit"><see cref="Percent"/> (0..100) or <see cref="Count"/>; a mean on a scale is a count too.</param>
public sealed record SupportingFigure(string Name, LocalizedText Legend, string Unit)
{
    /// <summary>Percent, 0 to 100.</summary>
    public const string Percent = "percent";

    /// <summary>Whole things.</summary>
    public const string Count = "count";

    /// <summary>Figures with their values, by name and in this order, as a reading carries them.</summary>
    public static Dictionary<string, double?> Values(params ReadOnlySpan<(SupportingFigure Figure, double? Value)> figures)
    {
        var values = new Dictionary<string, double?>(StringComparer.Ordinal);
        foreach (var (figure, value) in figures) values[figure.Name] = value;
        return values;
    }
}
