using CustomsItGuide.Readings;

namespace CustomsItGuide.Kinds.Fulfilment;

/// <summary>Another indicator's plain comparison with its target.</summary>
internal sealed class FactRow(MeasureRow row) : TypedRow(row)
{
    public override string? Label => Indicator;

    public string? Indicator { get; } = row.Text("indicator");

    private string? Fact { get; } = row.Text("fact");

    public bool IsMet => Fact == "met";

    public bool IsMissed => Fact == "not_met";

    public bool IsCompared => IsMet || IsMissed;
}
