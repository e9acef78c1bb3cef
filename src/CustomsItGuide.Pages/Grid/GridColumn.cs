namespace CustomsItGuide.Pages.Grid;

/// <summary>A column of a table.</summary>
/// <param name="IsNumber">Set to the right, in digits of one width.</param>
public sealed record GridColumn(LocalizedText Title, bool IsNumber = false)
{
    public static implicit operator GridColumn(LocalizedText title) => new(title);

    public static GridColumn FromLocalizedText(LocalizedText title) => new(title);
}
