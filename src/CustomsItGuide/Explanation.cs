namespace CustomsItGuide;

/// <summary>One number from file to flag: all that is needed to recompute it without us.</summary>
public sealed record Explanation
{
    /// <summary>What is explained.</summary>
    public required Assessment Assessment { get; init; }

    /// <summary>What was known, and when.</summary>
    public required AsOf AsOf { get; init; }

    /// <summary>The query that picks the rows.</summary>
    public required Measure Measure { get; init; }

    /// <summary>One SELECT that gives exactly the rows behind the number; it runs as it stands on the warehouse.</summary>
    public required string RowsSql { get; init; }

    /// <summary>One SELECT, written independently of the measure, whose column <c>value</c> alone gives the number.</summary>
    public required string CheckSql { get; init; }

    /// <summary>
    /// What the check query gave when it was run for this explanation; null when it gave null, when the value has no meaning in the period,
    /// and when no value is shown because few answered or because the two results differ.
    /// </summary>
    public required double? CheckValue { get; init; }

    /// <summary>
    /// The rows of <see cref="RowsSql"/>, the first <see cref="RowLimit"/> of them. Where they are what Members said, none of them: the
    /// counts that were published of them stand here instead (see <see cref="RowsAreCounts"/>), and none where nothing was published.
    /// </summary>
    public required RowTable Rows { get; init; }

    /// <summary>True when <see cref="Rows"/> are published counts in place of the rows themselves, which hold what Members said.</summary>
    public required bool RowsAreCounts { get; init; }

    /// <summary>How many rows <see cref="RowsSql"/> gives; 0 when the value is withheld.</summary>
    public required long RowCount { get; init; }

    /// <summary>The deliveries that the rows came from, and of the other data sets that the measure reads.</summary>
    public required IReadOnlyList<DeliveryShare> Deliveries { get; init; }

    /// <summary>The journal entries of those deliveries and of the definitions in force.</summary>
    public required IReadOnlyList<JournalEntry> Journal { get; init; }

    /// <summary>The warehouse file on which the queries run, relative to the workspace.</summary>
    public required string Warehouse { get; init; }

    /// <summary>Most rows that are listed.</summary>
    public const int RowLimit = 500;

    /// <summary>Whether the check query agrees with the value, within what doubles can differ by when they are added in another
    /// order.</summary>
    public bool CheckAgrees => (Assessment.Reading.Value, CheckValue) switch
    {
        (null, _) => true,
        // Of a survey whose late answers are held back, the query would tell them: it was not run.
        (_, null) when RowsAreCounts => true,
        (_, null) => false,
        ({ } value, { } check) => SecondComputation.AreOne(value, check),
    };
}
