using CustomsItGuide.Judgement;
using CustomsItGuide.Readings;

namespace CustomsItGuide.Kinds;

/// <summary>A kind of indicator whose rows are read as <typeparamref name="TRow"/>. What it must say of itself is abstract in this class and its bases.</summary>
internal abstract class Kind<TRow> : JudgedKind where TRow : TypedRow
{
    /// <summary>Whether there is a value of a half-year; else there is none, whatever an indicator asks for.</summary>
    protected virtual bool KnowsHalfYears => false;

    /// <summary>A row as this kind knows it.</summary>
    protected abstract TRow Typed(MeasureRow row);

    /// <summary>The value with all that belongs to it, or a typed absence.</summary>
    protected abstract Reading Estimate(EstimatorInput input, IReadOnlyList<TRow> rows);

    public sealed override Reading Read(EstimatorInput input) =>
        input.Period.Kind != PeriodKind.FiscalYear && !KnowsHalfYears ? Absent.HalfYear(input) : Estimate(input, RowsOf(input));

    protected IReadOnlyList<TRow> RowsOf(EstimatorInput input) => [.. input.Records.Select(Typed)];
}
