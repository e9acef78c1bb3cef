using CustomsItGuide.Kinds.Numbers;
using CustomsItGuide.Readings;

namespace CustomsItGuide.Kinds.Mean;

/// <summary>The mean of the rows' figures, each row counting the same.</summary>
internal sealed class MeanKind : AmountKind
{
    public override string Name => "mean";

    protected override double Of(IReadOnlyList<decimal> values) => Exact.Double(values.Sum() / values.Count);
}
