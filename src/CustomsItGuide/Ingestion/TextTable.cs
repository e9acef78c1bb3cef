using System.Buffers;
using System.Text;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Ingestion;

/// <summary>Finds the table in a delimited text: its delimiter and header, then, by reading all of it once, how it is built.</summary>
internal static class TextTable
{
    private static readonly byte[] Delimiters = [(byte)',', (byte)';', (byte)'\t', (byte)'|'];

    /// <summary>Bytes with which a blank begins, in UTF-8.</summary>
    private static readonly SearchValues<byte> Blanks =
        SearchValues.Create([(byte)' ', (byte)'\t', (byte)'\n', 11, 12, (byte)'\r', 0xC2, 0xE1, 0xE2, 0xE3]);

    /// <summary>Tries every delimiter; the one under which a row is a header is the file's.</summary>
    public static (HeaderSearch Header, byte Delimiter) Find(string path, Encoding encoding, IReadOnlyList<DataSet> dataSets, string shown)
        => Delimiters.Select(d => (header: Header(path, encoding, d, dataSets, shown), delimiter: d))
            .MaxBy(t => (t.header.DataSet is not null, t.header.Known, t.header.Row?.Cells.Count ?? 0));

    private static HeaderSearch Header(string path, Encoding encoding, byte delimiter, IReadOnlyList<DataSet> dataSets, string shown)
    {
        var rows = FirstRows(path, encoding, delimiter, shown, out var endless);
        var header = HeaderSearch.In(rows, dataSets, shown, IngestionWords.LineAt);
        return endless is not null && header.DataSet is null ? HeaderSearch.Failed(header, endless) : header;
    }

    /// <summary>Reads the whole file and says how its records are built.</summary>
    /// <param name="width">How many cells the header has.</param>
    /// <param name="headerLine">Line in which the header begins.</param>
    /// <param name="table">What its columns are; null when only its quotation marks matter.</param>
    /// <exception cref="RefusedException">A quoted cell is never closed, or swallows lines that are not its own.</exception>
    public static TextLayout Scan(string path, Encoding encoding, byte delimiter, int width, long headerLine, string shown,
        TableShape? table = null)
    {
        var broken = new List<BrokenRecord>();
        var leftOut = new List<LeftOutRow>();
        // A text that stands alone is a note when nothing but such lines follows.
        var notes = new List<(LeftOutRow Row, BrokenRecord? Broken)>();
        var surplus = new List<BrokenRecord>();
        var after = 0;
        long wider = 0;
        long records = 0, longest = 0;
        bool plain = encoding is UTF8Encoding, padded = false, isProtected = false, quoted = false, numberSigns = false;
        var ending = "";
        using var reader = new RecordReader(TextFile.OpenUtf8(path, encoding), delimiter, shown);
        while (reader.Read())
        {
            if (reader.Unclosed || (reader.TextAfterQuote && reader.Lines > 1)) throw Unbalanced(shown, reader);
            longest = Math.Max(longest, reader.Record.Length);
            quoted |= reader.Quoted;
            if (ending.Length == 0) ending = reader.Ending;
            if (reader.Lines > 1 || reader.Blank || reader.Marked || (reader.Ending != ending && reader.Ending.Length > 0)) plain = false;
            if (reader.Line <= headerLine || reader.Blank) continue;

            var kind = table?.Kind(reader.Record, delimiter, after++);
            if (kind is NonDataRow.Header or NonDataRow.Total)
            {
                leftOut.Add(new LeftOutRow(reader.Line, kind.Value, NonDataRows.Shown(reader.Texts())));
                continue;
            }
            var isBroken = reader.TextAfterQuote || reader.Cells < width || (reader.Cells > width && reader.LengthOfFirst(width) < 0);
            if (kind is NonDataRow.Note)
                notes.Add(
                    (new LeftOutRow(reader.Line, kind.Value, NonDataRows.Shown(reader.Texts())), isBroken ? Broken(reader, width) : null));
            else
            {
                broken.AddRange(notes.Select(n => n.Broken).OfType<BrokenRecord>());
                notes.Clear();
            }
            if (isBroken)
            {
                if (kind is null) broken.Add(Broken(reader, width));
                continue;
            }
            if (reader.Cells > width) wider++;
            if (reader.Cells > width && table is not null && table.MayBeShifted(reader.Record, delimiter))
                surplus.Add(Broken(reader, width));
            records++;
            plain &= reader.Cells == width;
            numberSigns = numberSigns || reader.Record.Contains((byte)'#');
            padded = padded || HasPaddedCell(reader.Record, delimiter);
            isProtected = isProtected || CellHygiene.IsNeeded(reader.Record, delimiter);
        }
        records -= notes.Count(n => n.Broken is null);
        leftOut.AddRange(notes.Select(n => n.Row));
        // A blank cell too many is the end of every line of some programs; at the end of some lines only, a list has taken a cell that is
        // not its own.
        if (surplus.Count > 0 && wider < records)
        {
            records -= surplus.Count;
            broken = [.. broken.Concat(surplus).OrderBy(b => b.Line)];
        }
        return new TextLayout
        {
            Encoding = encoding,
            Delimiter = delimiter,
            Records = records,
            Broken = broken,
            LeftOut = leftOut,
            Plain = plain && broken.Count == 0 && leftOut.Count == 0 && ending != "\r",
            Padded = padded,
            Protected = isProtected,
            Quoted = quoted,
            NumberSigns = numberSigns,
            Longest = longest,
        };
    }

    /// <summary>How a large simple text is built if its lines are what they look like, which the engine's own reader finds out.</summary>
    /// <param name="facts">Of the file.</param>
    /// <param name="scan">Reads the whole file.</param>
    /// <returns>Null where it is to be read first.</returns>
    public static TextLayout? Presume(string path, FileFacts facts, byte delimiter, int width, HeaderSearch header, string shown,
        Func<TextLayout> scan)
    {
        var records = facts.Lines - header.Row!.Row;
        if (!facts.IsSimple || records < TextLayout.Large || width != header.Row.Cells.Count
            || facts.Delimiters.GetValueOrDefault(delimiter) != facts.Lines * (width - 1) || header.Row.Row != 1) return null;
        // The rows after the header may be another header.
        var shape = new TableShape(header.DataSet!, header.Match!.Columns);
        using var reader = new RecordReader(TextFile.OpenUtf8(path, Encoding.UTF8), delimiter, shown);
        for (var row = -1; row <= NonDataRows.MostHeaders && reader.Read(); row++)
        {
            if (row >= 0 && shape.Kind(reader.Record, delimiter, row) is not null) return null;
        }
        return new TextLayout
        {
            Encoding = Encoding.UTF8,
            Delimiter = delimiter,
            Records = records,
            Broken = [],
            Plain = true,
            Padded = false,
            Protected = false,
            Quoted = false,
            NumberSigns = false,
            Longest = 0,
            Scan = scan,
        };
    }

    /// <param name="endless">Set when a record is too long to be read. Under a delimiter that is not the file's that says nothing.</param>
    private static List<CandidateRow> FirstRows(string path, Encoding encoding, byte delimiter, string shown, out Issue? endless)
    {
        endless = null;
        var rows = new List<CandidateRow>();
        using var reader = new RecordReader(TextFile.OpenUtf8(path, encoding), delimiter, shown);
        try
        {
            while (rows.Count < HeaderSearch.Depth && reader.Read())
            {
                if (!reader.Blank) rows.Add(new CandidateRow(reader.Line, [.. reader.Texts().Select(CellHygiene.Clean)]));
            }
        }
        catch (RefusedException e)
        {
            endless = e.Issues[0];
        }
        return rows;
    }

    private static BrokenRecord Broken(RecordReader reader, int width)
    {
        var text = Encoding.UTF8.GetString(reader.Record);
        var rule = reader.TextAfterQuote ? "text_after_quote" : reader.Cells < width ? "too_few_columns" : "too_many_columns";
        return new BrokenRecord(reader.Line, reader.Cells, rule, text.Length > 200 ? text[..200] + "…" : text);
    }

    private static RefusedException Unbalanced(string shown, RecordReader reader) =>
        new(new Issue(Severity.Error, shown, reader.Line, "unbalanced_quotes",
        IngestionWords.QuotesUnbalanced(reader.Line)
        .Then(IngestionWords.CellRunsToLine(reader.Line + reader.Lines - 1))
        .Then(IngestionWords.CloseQuotationMark)));

    /// <summary>Whether a cell begins or ends with a blank. It may say so of a cell that does not; never the other way round.</summary>
    private static bool HasPaddedCell(ReadOnlySpan<byte> record, byte delimiter)
    {
        var at = 0;
        while (record[at..].IndexOfAny(Blanks) is var next && next >= 0)
        {
            at += next;
            var after = at + (record[at] >= 0xE0 ? 3 : record[at] >= 0xC0 ? 2 : 1);
            if (at == 0 || after >= record.Length || record[at - 1] == delimiter || record[at - 1] == (byte)'"'
                || record[after] == delimiter || record[after] == (byte)'"') return true;
            at = after;
        }
        return false;
    }
}
