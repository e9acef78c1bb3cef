namespace CustomsItGuide;

/// <summary>A file as received. Its bytes are kept under their hash and never edited.</summary>
/// <param name="Name">File name without folder, as delivered.</param>
/// <param name="Sha256">Lower-case hexadecimal.</param>
/// <param name="Bytes">Length.</param>
/// <param name="Sheets">The sheets that were read, of a workbook; empty otherwise.</param>
public sealed record DeliveredFile(string Name, string Sha256, long Bytes, IReadOnlyList<string> Sheets)
{
    private const string Mark = "synthetic";

    /// <summary>Made up to try the scorecard with. Such files say so in their names, and every screen and print repeats it.</summary>
    public bool IsSynthetic => IsMarked(Name);

    /// <summary>A file's path with the mark in its name, where it is not there already: what is made of made-up rows is made up.</summary>
    public static string Marked(string path) => IsMarked(Path.GetFileName(path)) ? path
        : Path.Combine(Path.GetDirectoryName(path) ?? "", $"{Path.GetFileNameWithoutExtension(path)}_{Mark}{Path.GetExtension(path)}");

    private static bool IsMarked(string name) => name.Contains(Mark, StringComparison.OrdinalIgnoreCase);
}

/// <summary>What became of a delivery's rows. Read = Typed + Rejected. Added, changed and removed are against the state before.</summary>
public sealed record RowCounts(long Read, long Typed, long Rejected, long Added, long Changed, long Removed);

/// <summary>One or more files that together are the new truth for the slices they contain.</summary>
/// <param name="Position">Its number in the journal.</param>
/// <param name="Received">When it was received, as stated, else as taken at the load (UTC).</param>
public sealed record Delivery(
    long Position, string DataSet, IReadOnlyList<DeliveredFile> Files, IReadOnlyList<string> Slices,
    string By, DateTimeOffset Received, RowCounts Rows, DeliveryOptions Options)
{
    /// <summary>What <c>By</c> names.</summary>
    public AuthorKind Author { get; init; }

    /// <summary>Position of the first delivery that came by the same load; those of one load are known together.</summary>
    public long Load { get; init; } = Position;

    /// <summary>
    /// Of a data set that holds what single Members said: 32 random hexadecimal digits, so that the entry's hash, which is public, cannot
    /// be found by trying all files that it may be of. Null otherwise, and of the sample, which is invented and has the same head
    /// everywhere.
    /// </summary>
    public string? Salt { get; init; }

    /// <summary>The number by which whoever loaded it accepted that its load takes away more than the plan allows; null: it did
    /// not.</summary>
    public long? AcceptedLosses { get; init; }

    /// <summary>By which entry it was withdrawn, as the position asked for knows it; null: it was not.</summary>
    public Withdrawal? Withdrawn { get; init; }

    /// <summary>True when any of its files was made up.</summary>
    public bool IsSynthetic => Files.Any(f => f.IsSynthetic);
}

/// <summary>A journal entry by which a delivery counts no more, and what it had replaced counts again.</summary>
/// <param name="Position">Of the entry.</param>
/// <param name="Delivery">Position of the delivery.</param>
/// <param name="Erased">The bytes were deleted: the journal keeps their hashes and sizes alone.</param>
public sealed record Withdrawal(long Position, long Delivery, string By, DateTimeOffset Received, string Reason, bool Erased)
{
    /// <summary>What <c>By</c> names.</summary>
    public AuthorKind Author { get; init; }
}

/// <summary>What was said at the load and decides how the bytes are read.</summary>
/// <param name="Dates"><c>dmy</c> or <c>mdy</c>: how slashed dates are read. Null: day first, and a column that fits only month first is an
/// error.</param>
public sealed record DeliveryOptions(string? Dates)
{
    /// <summary>True: it replaces and adds rows by key, and removes none.</summary>
    public bool Merge { get; init; }

    /// <summary>The column of whose values it is a part (<see cref="DataSet.Part"/>); null: it replaces its slices whole.</summary>
    public string? Part { get; init; }

    /// <summary>The mapping by which the table is read (<see cref="TableMapping.Text"/>), word for word; null: by the contract's own
    /// names.</summary>
    public string? Map { get; init; }
}

/// <summary>A row that was not taken, and why. It is kept with the delivery and listed until a delivery replaces it.</summary>
/// <param name="Delivery">Journal position.</param>
/// <param name="Row">Line of a text file or row of a sheet where it begins, counted from 1, the header included.</param>
/// <param name="Column">The column that is wrong; null when the row as a whole is.</param>
/// <param name="Value">What was found, as delivered.</param>
/// <param name="Rule">Short name of the rule (<c>required</c>, <c>date</c>, <c>code</c>, <c>key_repeated</c>, <c>unknown_reference</c>
/// …).</param>
/// <param name="Expected">What was expected.</param>
/// <param name="Advice">What to do.</param>
public sealed record Rejection(
    long Delivery, string DataSet, string File, string? Sheet, long Row, string? Column, string? Value,
    string Rule, LocalizedText Expected, LocalizedText Advice)
{
    /// <summary>The accepted word that was probably meant; null when none is near.</summary>
    public string? Nearest { get; init; }
}
