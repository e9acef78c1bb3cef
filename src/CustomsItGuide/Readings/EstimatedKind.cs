using CustomsItGuide.Disclosure;

namespace CustomsItGuide.Readings;

/// <summary>What this room asks of a kind of indicator: what it reads of a measure, and what value and fact come of it.</summary>
internal abstract class EstimatedKind : IndicatorKind
{
    /// <summary>Besides <see cref="MeasureColumn.OfEveryMeasure"/> and the indicator's breakdowns.</summary>
    public abstract IReadOnlyList<MeasureColumn> Columns { get; }

    /// <inheritdoc />
    public sealed override IReadOnlyList<KindColumn> MeasureColumns =>
        [.. Columns.Select(c => new KindColumn(c.Name, c.SqlType, c.Meaning, c.Need == Need.Always))];

    /// <summary>Breakdowns that it makes by itself, without a column of that name.</summary>
    public virtual IReadOnlyList<string> OwnBreakdowns => [];

    /// <summary>Whether it has a value of any span of days within a year; else of whole years alone, whatever an indicator asks
    /// for.</summary>
    public virtual bool KnowsAnySpan => false;

    /// <summary>The rows' value with all that belongs to it, or a typed absence. Pure; the order of the rows makes no difference.</summary>
    public abstract Reading Read(EstimatorInput input);

    /// <summary>
    /// The plain comparison of a reading that has a value with its target; for the rules that every kind may have see <see
    /// cref="Facts.AgainstTarget"/>.
    /// </summary>
    /// <param name="history">Readings of the indicator's fiscal years, absences too.</param>
    public abstract Fact Compare(Indicator indicator, Reading reading, IReadOnlyDictionary<Period, Reading> history, Plan plan);

    /// <summary>
    /// The earlier readings below which a value must not fall that is promised as information only; empty where there is no such promise.
    /// </summary>
    public virtual IReadOnlyList<Reading> InformationBefore(Reading reading, IReadOnlyDictionary<Period, Reading> history) => [];

    /// <summary>
    /// The reading as it is on a day: the warehouse, which has none, counted everything that the period will have had due.
    /// </summary>
    public virtual Reading OnDay(Reading reading, DateOnly day) => reading;

    /// <summary>
    /// The tables of answers that the room of disclosure publishes from; empty where the year has no value that can be judged.
    /// </summary>
    public virtual IReadOnlyList<TableAnswers> Tables(EstimatorInput input) =>
        Rows == RowSubject.Opinions
            ? throw new NotSupportedException($"The kind '{Name}' is about opinions and gives no tables to publish them from.") : [];

    /// <summary>The kind of an indicator of a plan that was read without an error.</summary>
    public static EstimatedKind Of(Indicator indicator) => (EstimatedKind)indicator.Kind;

    /// <summary>What an indicator of this kind may read, by name: null for a breakdown, which is read as text whatever it is.</summary>
    public IReadOnlyDictionary<string, CellKind?> Readable(Indicator indicator)
    {
        var readable = MeasureColumn.OfEveryMeasure.Concat(Columns)
            .ToDictionary(c => c.Name, c => (CellKind?)c.Kind, StringComparer.OrdinalIgnoreCase);
        foreach (var by in indicator.Breakdowns) readable.TryAdd(by, null);
        return readable;
    }
}
