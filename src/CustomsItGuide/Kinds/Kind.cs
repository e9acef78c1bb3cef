using CustomsItGuide.Judgement;
using CustomsItGuide.Readings;

namespace CustomsItGuide.Kinds;

/// <summary>
/// A kind of indicator whose rows are read as <typeparamref name="TRow"/>. What it must say of itself is abstract in this class and its
/// bases.
/// </summary>
internal abstract class Kind<TRow> : JudgedKind where TRow : TypedRow
{
    /// <summary>
    /// Whether the estimate looks at rows that do not count too, to tell of them; else it gets those that do and no others.
    /// </summary>
    protected virtual bool TakesUncounted => false;

    /// <summary>A row as this kind knows it.</summary>
    protected abstract TRow Typed(MeasureRow row);

    /// <summary>The value with all that belongs to it, or a typed absence.</summary>
    protected abstract Reading Estimate(EstimatorInput input, IReadOnlyList<TRow> rows);

    public sealed override Reading Read(EstimatorInput input)
    {
        if (input.Period.Kind != PeriodKind.FiscalYear && !KnowsAnySpan) return Absent.Part(input);
        var all = input.Records.Select(Typed).ToList();
        var reading = Estimate(input, TakesUncounted ? all : [.. all.Where(row => row.Counts)]);
        if (TellsOfMembers) return reading;
        return reading with
        {
            Findings = [.. reading.Findings,
            .. NotCounted.Findings(input.Plan.Measures.FirstOrDefault(m => m.Name == input.Indicator.Measure), all)]
        };
    }

    /// <summary>The rows that count.</summary>
    protected IReadOnlyList<TRow> RowsOf(EstimatorInput input) => [.. input.Records.Select(Typed).Where(row => row.Counts)];
}
