namespace CustomsItGuide.Readings;

/// <summary>
/// A row of a measure as a kind of indicator knows it: its columns are read once, here, and have names and types from then on.
/// </summary>
internal abstract class TypedRow(MeasureRow row)
{
    private readonly bool? counts = row.Gives("counts") ? row.Is("counts") : null;
    private readonly string? why = row.Text("why");

    /// <summary>The year that the row is of, or the part of it that the measure tells.</summary>
    public string? Told { get; } = row.Text("period");

    /// <summary>Journal position of the delivery that the row came from.</summary>
    public long? Delivery { get; } = row.Delivery;

    /// <summary>Whether it enters the value: the measure says so, and nobody else decides it.</summary>
    public bool Counts => counts ?? CountsUnsaid;

    /// <summary>Why it does not count, by the measure's own code; null where it counts, and where nobody says why.</summary>
    public string? Why => Counts ? null : SaysWhy ? why : WhyUnsaid;

    /// <summary>False for a measure that does not say which of its rows count, as those of older plans.</summary>
    public bool SaysWhatCounts => counts is not null;

    /// <summary>False for a measure that gives no reasons, as those of older plans.</summary>
    public bool SaysWhy { get; } = row.Gives("why");

    /// <summary>What it is called where rows are named; null for a row that tells of a Member, which nobody names.</summary>
    public abstract string? Label { get; }

    /// <summary>
    /// Whether a row of a measure that does not say so counts: all do, unless the kind had a rule of its own before measures said it.
    /// </summary>
    protected virtual bool CountsUnsaid => true;

    /// <summary>
    /// Why a row does not count of a measure that gives no reasons, by the rule that held before measures gave them; null: not known.
    /// </summary>
    protected virtual string? WhyUnsaid => null;

    /// <summary>A column that the value is broken down by; null where the row has nothing in it.</summary>
    public string? Cell(string by) => row.Text(by);
}
