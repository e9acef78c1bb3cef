using CustomsItGuide.Readings;

namespace CustomsItGuide.Kinds.Stock;

/// <summary>A person in one category, on the year's last day or the day before it began.</summary>
internal sealed class ExpertRow(MeasureRow row) : TypedRow(row)
{
    public override string? Label => Expert;

    /// <summary>Code of the person.</summary>
    public string? Expert { get; } = row.Text("expert");

    public string? Category { get; } = row.Text("category");

    public string? Employer { get; } = row.Text("employer");

    /// <summary>On the year's last day.</summary>
    public bool IsValid { get; } = row.Is("valid");

    public bool IsInStock { get; } = row.Is("in_stock");

    /// <summary>On the day before the year began.</summary>
    public bool WasInStock { get; } = row.Is("was_in_stock");
}
