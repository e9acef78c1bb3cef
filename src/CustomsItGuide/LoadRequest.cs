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
