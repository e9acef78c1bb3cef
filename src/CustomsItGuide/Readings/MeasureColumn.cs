namespace CustomsItGuide.Readings;

/// <summary>What a column of a measure is read as.</summary>
internal enum CellKind
{
    Text,

    /// <summary>A list of texts.</summary>
    Texts,

    /// <summary>A day.</summary>
    Date,

    /// <summary>Any type of number, whole or not.</summary>
    Number,

    /// <summary>True or false.</summary>
    Flag,
}

/// <summary>When a measure has to give a column.</summary>
internal enum Need
{
    /// <summary>Always: without it a figure would be wrong. Where the plan has nothing of the kind, the measure gives it as null.</summary>
    Always,

    /// <summary>When the measure gives one of <see cref="MeasureColumn.Beside"/>, because the figure takes both.</summary>
    Beside,

    /// <summary>When the indicator reports mid-year.</summary>
    MidYear,

    /// <summary>Never: without it a figure or a name is left out, and nothing becomes wrong.</summary>
    Never,
}

/// <summary>
/// A column that a kind of indicator reads. A kind can read no other (see <see cref="MeasureRow"/>), and the check of the definitions holds
/// a measure's result to the same list, so that a column under another name is found before a number is made without it.
/// </summary>
internal sealed record MeasureColumn(string Name, CellKind Kind, Need Need = Need.Always)
{
    /// <summary>
    /// Read for every kind before it is asked: the fiscal year as text, the journal position of the row's delivery, whether the row
    /// counts, and where it does not, why. A measure that gives no <c>counts</c> gives rows that count, and no others.
    /// </summary>
    public static readonly IReadOnlyList<MeasureColumn> OfEveryMeasure =
        [new("period", CellKind.Text), new("_delivery", CellKind.Number), new("counts", CellKind.Flag, Need.Never),
            new("why", CellKind.Text, Need.Never)];

    /// <summary>What stands in it, for authors; null where the name says it all.</summary>
    public LocalizedText? Meaning { get; init; }

    /// <summary>What its cells are, as a query casts to it.</summary>
    public string SqlType => Kind switch
    {
        CellKind.Text => "varchar",
        CellKind.Texts => "varchar[]",
        CellKind.Date => "date",
        CellKind.Flag => "boolean",
        _ => "decimal(18,4)",
    };

    /// <summary>Names of columns that say something only together with this one.</summary>
    public IReadOnlyList<string> Beside { get; init; } = [];
}
