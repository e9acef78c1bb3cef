namespace CustomsItGuide;

/// <param name="Paths">Files or folders; of a folder, every file in it that is not hidden, with its subfolders.</param>
/// <param name="DataSet">The data set of all of them; null: told by each file's name, else by its columns.</param>
/// <param name="Dates"><c>mdy</c> to read slashed dates month first; null: day first.</param>
/// <param name="DryRun">Say what would happen and change nothing.</param>
/// <param name="Strict">Refuse the whole load when a row is rejected.</param>
/// <param name="By">Who delivered: not empty, without characters that cannot be seen.</param>
/// <param name="Received">When it was received, at most a minute ahead; null: now.</param>
public sealed record LoadRequest(
    IReadOnlyList<string> Paths, string? DataSet = null, string? Dates = null, bool DryRun = false, bool Strict = false,
    string By = "unknown", DateTimeOffset? Received = null)
{
    /// <summary>What <c>By</c> names: a person, or what brings files by itself.</summary>
    public AuthorKind Author { get; init; }

    /// <summary>True: rows are replaced and added by key, and none is removed.</summary>
    public bool Merge { get; init; }

    /// <summary>The number that the refusal of this very load printed (<see cref="Losses.Number"/>); null: nothing is accepted.</summary>
    public long? AcceptLosses { get; init; }

    /// <summary>
    /// True: also files of the very bytes that were erased (<see cref="Workspace.Withdraw"/>), which are refused otherwise.
    /// </summary>
    public bool AcceptErased { get; init; }

    /// <summary>True: the report tells which rows and which indicators change, which takes time.</summary>
    public bool Details { get; init; }

    /// <summary>File with the mapping by which all of them are read (<see cref="TableMapping"/>); null: by the contracts' own
    /// names.</summary>
    public string? MapFile { get; init; }
}

public enum LoadOutcome
{
    Loaded,

    /// <summary>Dry run: it would be loaded.</summary>
    WouldLoad,

    /// <summary>It was refused for what it would take away, or, in a dry run, would be; nothing was written.</summary>
    WouldBeRefused,

    /// <summary>The same bytes are already the latest of their slices, or all merged rows stand there already; nothing was
    /// written.</summary>
    Unchanged,
}

/// <param name="Delivery">With its position, which is 0 when nothing was written.</param>
/// <param name="Removed">Keys of rows that were there and are not in the new delivery, at most 100 of them, as <c>a / b / c</c>.</param>
public sealed record LoadedDelivery(Delivery Delivery, LoadOutcome Outcome, IReadOnlyList<Rejection> Rejections,
    IReadOnlyList<string> Removed)
{
    /// <summary>
    /// What it changes, row by row: added, changed, removed. Empty when the request did not ask for details, and for a data set that holds
    /// what single Members said, of which the counts are told alone.
    /// </summary>
    public IReadOnlyList<RowChange> Changes { get; init; } = [];
}

/// <param name="Before">Head before the load.</param>
/// <param name="After">Head after it; the same when nothing was written.</param>
public sealed record LoadReport(AsOf Before, AsOf After, IReadOnlyList<LoadedDelivery> Deliveries, IReadOnlyList<Issue> Warnings)
{
    /// <summary>
    /// Readings after the load that have no value because a second computation does not confirm it, in plan order and by period; each says
    /// why. Empty for a dry run, which computes no indicator.
    /// </summary>
    public IReadOnlyList<Reading> Unconfirmed { get; init; } = [];

    /// <summary>What it takes away of what counted before.</summary>
    public Losses Losses { get; init; } = new([], [], []);

    /// <summary>
    /// Why the load would be refused for what it takes away; empty when it would not. Of a dry run alone: else the load is refused.
    /// </summary>
    public IReadOnlyList<Issue> Refusal { get; init; } = [];

    /// <summary>Indicators and periods of which value, absence, fact, status or source rating differ; empty when the request did not ask
    /// for details.</summary>
    public IReadOnlyList<ReadingChange> Indicators { get; init; } = [];
}
