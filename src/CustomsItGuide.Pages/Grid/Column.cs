namespace CustomsItGuide.Pages.Grid;

/// <summary>A column of a table.</summary>
/// <param name="IsNumber">Set to the right, in digits of one width.</param>
public sealed record Column(LocalizedText Title, bool IsNumber = false)
{
    public static implicit operator Column(LocalizedText title) => new(title);

    public static Column FromLocalizedText(LocalizedText title) => new(title);
}
