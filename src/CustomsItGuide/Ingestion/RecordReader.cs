using System.Buffers;
using System.Text;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Ingestion;

/// <summary>
/// Reads the records of a delimited UTF-8 text one after the other as spans of bytes. A record ends with LF, CR LF or CR; within a
/// cell that begins with a quotation mark, line ends and delimiters are text.
/// </summary>
/// <param name="shown">How refusals name the file.</param>
internal sealed class RecordReader(Stream utf8, byte delimiter, string shown) : IDisposable
{
    private const byte Quote = (byte)'"', LineFeed = (byte)'\n', Return = (byte)'\r';

    private static readonly SearchValues<byte> LineEnds = SearchValues.Create(LineFeed, Return);
    private readonly SearchValues<byte> cellEnds = SearchValues.Create(delimiter, LineFeed, Return);

    private byte[] buffer = new byte[1 << 20];
    private int start, filled, recordStart, recordLength;
    private long nextLine = 1;
    private bool begun, ended, inQuotes;

    /// <summary>The record's bytes without its line end; valid until the next is read.</summary>
    public ReadOnlySpan<byte> Record => buffer.AsSpan(recordStart, recordLength);

    /// <summary>Line in which the record begins, counted from 1.</summary>
    public long Line { get; private set; }

    /// <summary>How many lines the record takes.</summary>
    public long Lines => nextLine - Line;

    /// <summary>How many cells the record has; 1 for an empty one.</summary>
    public int Cells { get; private set; }

    /// <summary>True when the record has a quotation mark anywhere.</summary>
    public bool Quoted { get; private set; }

    /// <summary>True when a byte-order mark stood before the record, which is not the first; it is no part of it.</summary>
    public bool Marked { get; private set; }

    /// <summary>True when something follows a cell's closing quotation mark.</summary>
    public bool TextAfterQuote { get; private set; }

    /// <summary>True when the text ends inside a quoted cell.</summary>
    public bool Unclosed { get; private set; }

    /// <summary>How the record ended: <c>\n</c>, <c>\r\n</c>, <c>\r</c>, or nothing at the end of the text.</summary>
    public string Ending { get; private set; } = "";

    /// <summary>Goes to the next record; false at the end of the text.</summary>
    /// <exception cref="RefusedException">The record is longer than <see cref="IntakeLimits.RecordBytes"/>.</exception>
    public bool Read()
    {
        if (!begun)
        {
            begun = true;
            Fill();
        }
        Line = nextLine;
        if (start == filled && !Fill()) return false;
        // Files that were put one after the other keep their byte-order marks in the middle.
        Marked = Line > 1 && buffer[start] == 0xEF && Has(2) && buffer.AsSpan(start, 3).SequenceEqual(Encoding.UTF8.Preamble);
        if (Marked || (Line == 1 && buffer[start] == 0xEF && Has(2) && buffer.AsSpan(start, 3).SequenceEqual(Encoding.UTF8.Preamble)))
            start += 3;
        if (start == filled && !Fill()) return false;
        Quoted = TextAfterQuote = Unclosed = inQuotes = false;
        var end = Find(0, LineEnds);
        var line = buffer.AsSpan(start, end);
        if (line.Contains(Quote))
        {
            Quoted = true;
            end = QuotedEnd();
        }
        else
        {
            Cells = line.Count(delimiter) + 1;
        }
        Take(end);
        return true;
    }

    /// <summary>The record's cells: quotation marks resolved, nothing trimmed.</summary>
    public string[] Texts()
    {
        var texts = new List<string>(Cells);
        var cells = new CellReader(Record, delimiter);
        while (cells.Read()) texts.Add(cells.Text());
        return [.. texts];
    }

    /// <summary>True when every cell is empty or holds only blanks.</summary>
    public bool Blank
    {
        get
        {
            var record = Record;
            if (record.Length > 0 && record[0] is > (byte)' ' and not Quote and < 0x80 && record[0] != delimiter) return false;
            var cells = new CellReader(record, delimiter);
            while (cells.Read())
            {
                if (!string.IsNullOrWhiteSpace(cells.Text())) return false;
            }
            return true;
        }
    }

    /// <summary>How many bytes the first cells take, without the delimiter after them; -1 when a cell after them is not blank.</summary>
    public int LengthOfFirst(int count)
    {
        var cells = new CellReader(Record, delimiter);
        var length = 0;
        for (var i = 0; cells.Read(); i++)
        {
            if (i < count) length = cells.End;
            else if (!string.IsNullOrWhiteSpace(cells.Text())) return -1;
        }
        return length;
    }

    public void Dispose() => utf8.Dispose();

    /// <summary>Distance from the record's start to the first of the bytes at or after <paramref name="from"/>, or to the text's
    /// end.</summary>
    private int Find(int from, SearchValues<byte> bytes)
    {
        while (true)
        {
            var found = buffer.AsSpan(start + from, filled - start - from).IndexOfAny(bytes);
            if (found >= 0) return from + found;
            from = filled - start;
            if (!Fill()) return from;
        }
    }

    private int QuotedEnd()
    {
        Cells = 1;
        for (var at = 0; ; at++, Cells++)
        {
            if (Has(at) && buffer[start + at] == Quote)
            {
                inQuotes = true;
                at = AfterClosing(at + 1);
                inQuotes = false;
                if (Has(at) && buffer[start + at] is var next && next != delimiter && next is not LineFeed and not Return)
                    TextAfterQuote = true;
            }
            at = Find(at, cellEnds);
            if (!Has(at) || buffer[start + at] != delimiter) return at;
        }
    }

    /// <summary>Where the quoted cell whose text begins at <paramref name="at"/> has been closed; its lines are counted.</summary>
    private int AfterClosing(int at)
    {
        while (true)
        {
            if (!Has(at))
            {
                Unclosed = true;
                return at;
            }
            switch (buffer[start + at])
            {
                case Quote when Has(at + 1) && buffer[start + at + 1] == Quote: at += 2; break;
                case Quote: return at + 1;
                case LineFeed: nextLine++; at++; break;
                case Return:
                    if (!Has(at + 1) || buffer[start + at + 1] != LineFeed) nextLine++;
                    at++;
                    break;
                default: at = Find(at, QuotedStops); break;
            }
        }
    }

    private static readonly SearchValues<byte> QuotedStops = SearchValues.Create(Quote, LineFeed, Return);

    private void Take(int length)
    {
        var line = Has(length);
        var pair = line && buffer[start + length] == Return && Has(length + 1) && buffer[start + length + 1] == LineFeed;
        Ending = !line ? "" : pair ? "\r\n" : buffer[start + length] == Return ? "\r" : "\n";
        recordStart = start;
        recordLength = length;
        start += length + Ending.Length;
        nextLine++;
    }

    private RefusedException TooLong()
    {
        var why = inQuotes ? IngestionWords.QuotationMarkOpen : LocalizedText.Empty;
        return new(new Issue(Severity.Error, shown, Line, "long_line", IngestionWords.LineTooLong(Line, IntakeLimits.RecordBytes, why)
            .Then(inQuotes ? IngestionWords.CloseQuotationMark : IngestionWords.TableOfLinesExpected)));
    }

    /// <summary>Whether the text has a byte at that distance from the record's start.</summary>
    private bool Has(int at) => start + at < filled || (Fill() && Has(at));

    /// <summary>Reads on, keeping the record that is being read; false at the end of the text.</summary>
    private bool Fill()
    {
        if (ended) return false;
        if (start > 0)
        {
            buffer.AsSpan(start, filled - start).CopyTo(buffer);
            filled -= start;
            start = 0;
        }
        if (filled > IntakeLimits.RecordBytes) throw TooLong();
        if (filled == buffer.Length) Array.Resize(ref buffer, buffer.Length * 2);
        var count = utf8.Read(buffer, filled, buffer.Length - filled);
        ended = count == 0;
        filled += count;
        return !ended;
    }
}
