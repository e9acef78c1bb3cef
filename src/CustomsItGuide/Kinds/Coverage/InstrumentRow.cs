using CustomsItGuide.Readings;

namespace CustomsItGuide.Kinds.Coverage;

/// <summary>What one Member told of one instrument.</summary>
internal sealed class InstrumentRow(MeasureRow row) : TypedRow(row)
{
    public override string? Label => null;

    /// <summary>implemented, partial, not_implemented, unknown; null: it was silent.</summary>
    public string? Status { get; } = row.Text("status");

    public bool GivesReasons { get; } = row.List("reasons").Count > 0;

    public bool IsKnown => Status is not null and not "unknown";

    public bool IsWithout => Status == "not_implemented";
}
