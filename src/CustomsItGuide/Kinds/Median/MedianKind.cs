using CustomsItGuide.Kinds.Numbers;
using CustomsItGuide.Readings;

namespace CustomsItGuide.Kinds.Median;

/// <summary>The median of the rows' figures; of an even number of rows the mean of the two in the middle.</summary>
internal sealed class MedianKind : AmountKind
{
    public override string Name => "median";

    protected override double Of(IReadOnlyList<decimal> values) => Exact.Double(Middle.Of(values));
}
