namespace CustomsItGuide.Readings;

/// <summary>A way to make a value, and everything that it reads of a measure.</summary>
/// <param name="Columns">Besides <see cref="MeasureColumn.OfEveryMeasure"/> and the indicator's breakdowns.</param>
internal sealed record EstimatorKind(Estimator Estimate, IReadOnlyList<MeasureColumn> Columns)
{
    /// <summary>Breakdowns that it makes by itself, without a column of that name.</summary>
    public IReadOnlyList<string> OwnBreakdowns { get; init; } = [];

    /// <summary>What an indicator of this kind may read, by name: null for a breakdown, which is read as text whatever it is.</summary>
    public IReadOnlyDictionary<string, CellKind?> Readable(Indicator indicator)
    {
        var readable = MeasureColumn.OfEveryMeasure.Concat(Columns).ToDictionary(c => c.Name, c => (CellKind?)c.Kind, StringComparer.OrdinalIgnoreCase);
        foreach (var by in indicator.Breakdowns) readable.TryAdd(by, null);
        return readable;
    }
}
