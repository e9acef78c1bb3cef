using CustomsItGuide.Readings;

namespace CustomsItGuide.Kinds.OnePerCategory;

/// <summary>Something that was done with one partner for one objective.</summary>
internal sealed class DeedRow(MeasureRow row) : TypedRow(row)
{
    public string? Objective { get; } = row.Text("objective");

    public string? Partner { get; } = row.Text("partner");

    public bool Counts { get; } = row.Is("counts");

    /// <summary>Reference of a document.</summary>
    public string? Evidence { get; } = row.Text("evidence");

    /// <summary>reviewed, upgraded, signed, meeting.</summary>
    public string? Deed { get; } = row.Text("deed");
}
