using CustomsItGuide.Readings;

namespace CustomsItGuide.Kinds.OnePerCategory;

/// <summary>Something that was done with one partner for one objective.</summary>
internal sealed class DeedRow(MeasureRow row) : TypedRow(row)
{
    public override string? Label => Partner;

    public string? Objective { get; } = row.Text("objective");

    public string? Partner { get; } = row.Text("partner");

    protected override string? WhyUnsaid => IsReview ? "new" : "deed";

    /// <summary>Reference of a document.</summary>
    public string? Evidence { get; } = row.Text("evidence");

    /// <summary>reviewed, upgraded, signed, meeting.</summary>
    public string? Deed { get; } = row.Text("deed");

    public bool IsReview => Deed is "reviewed" or "upgraded";
}
