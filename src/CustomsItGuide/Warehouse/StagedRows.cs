using CustomsItGuide.Ingestion;

namespace CustomsItGuide.Warehouse;

/// <summary>The rows of one delivery, typed, and those that were refused. Read = Typed + Rejections.Count, each counted by
/// itself.</summary>
/// <param name="Table">
/// A view with the contract's columns in its order, then <c>_file</c> (index in <paramref name="Sources"/>, 0 first), <c>_row</c> and
/// <c>_slice</c>: the rows that passed. <c>_row</c> is the line of a text file or the row of a sheet in which the row begins, counted from
/// 1 with the header; in a Parquet file the row's number, counted from 1.
/// </param>
/// <param name="Tables">What the view stands on; <see cref="Staging.Drop"/> removes it all.</param>
/// <param name="Read">Rows of the data set that were delivered, entirely blank ones not counted; of a wide form, cells.</param>
/// <param name="Slices">The slices that the typed rows are in, in ordinal order.</param>
/// <param name="Rejections">In the order of the sources and their rows; their delivery is 0.</param>
internal sealed record StagedRows(
    string Table, IReadOnlyList<string> Tables, DataSet DataSet, IReadOnlyList<Source> Sources,
    long Read, long Typed, IReadOnlyList<string> Slices, IReadOnlyList<Rejection> Rejections)
{
    /// <summary>What was read in another way than it stands there, or left out; in the order of the sources.</summary>
    public IReadOnlyList<Issue> Remarks { get; init; } = [];

    /// <summary>By index of the source the table in which most of its rows are; null: it has none.</summary>
    public IReadOnlyList<PackedTable?> Packed { get; init; } = [];

    public bool HasPacked => Packed.Any(p => p is not null);

    /// <summary>Name of the view of those rows that are not packed.</summary>
    public string Loose => HasPacked ? LooseOf(Table) : Table;

    /// <summary>SQL of the slices, to stand after IN.</summary>
    public string SliceList => $"({Typing.Literals(Slices.DefaultIfEmpty(""))})";

    public static string LooseOf(string table) => table + "_loose";
}
