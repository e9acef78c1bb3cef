using CustomsItGuide.Kinds.Numbers;
using CustomsItGuide.Readings;

namespace CustomsItGuide.Kinds.Sum;

/// <summary>The sum of the rows' figures, in any unit.</summary>
internal sealed class SumKind : AmountKind
{
    public override string Name => "sum";

    public override (LocalizedText One, LocalizedText Many)? Counted(Indicator indicator) => InUnits(indicator);

    protected override double Of(IReadOnlyList<decimal> values) => Exact.Double(values.Sum());
}
