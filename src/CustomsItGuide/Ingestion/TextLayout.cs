using System.Text;

namespace CustomsItGuide.Ingestion;

/// <summary>How a delimited text is built, found by reading all of it once.</summary>
internal sealed record TextLayout
{
    public required Encoding Encoding { get; init; }

    public required byte Delimiter { get; init; }

    /// <summary>Records with as many cells as the header, blank ones not counted.</summary>
    public required long Records { get; init; }

    /// <summary>Records that cannot be read as a row of this table, in order.</summary>
    public required IReadOnlyList<BrokenRecord> Broken { get; init; }

    /// <summary>Records that are no data (totals, notes, second headers): neither among the others nor broken.</summary>
    public IReadOnlyList<LeftOutRow> LeftOut { get; init; } = [];

    /// <summary>
    /// True when it is UTF-8, every record is one line of the same ending, and none is blank or broken: then the n-th record
    /// after the header stands n lines below it, and the file can be read as it is.
    /// </summary>
    public required bool Plain { get; init; }

    /// <summary>True when a cell may begin or end with a blank.</summary>
    public required bool Padded { get; init; }

    /// <summary>True when a cell may have something that <see cref="CellHygiene"/> takes away.</summary>
    public required bool Protected { get; init; }

    /// <summary>True when there is a quotation mark anywhere.</summary>
    public required bool Quoted { get; init; }

    /// <summary>True when there is a number sign anywhere, as in the mark of a failed formula.</summary>
    public required bool NumberSigns { get; init; }

    /// <summary>Bytes of the longest record as UTF-8; 0 when nobody has looked.</summary>
    public required long Longest { get; init; }

    /// <summary>Reads the whole file to find how it is built. Null: that was done, and all of this is so. Else it is presumed.</summary>
    public Func<TextLayout>? Scan { get; init; }

    /// <summary>Records from which on it pays to presume.</summary>
    public const long Large = 100_000;
}

/// <param name="Line">Where it begins, counted from 1.</param>
/// <param name="Cells">How many cells it has.</param>
/// <param name="Rule"><c>too_few_columns</c>, <c>too_many_columns</c> or <c>text_after_quote</c>.</param>
/// <param name="Text">As delivered; cut after 200 characters.</param>
internal sealed record BrokenRecord(long Line, int Cells, string Rule, string Text);
