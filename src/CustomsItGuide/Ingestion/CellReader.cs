using System.Text;

namespace CustomsItGuide.Ingestion;

/// <summary>Goes through the cells of one record. A cell that begins with a quotation mark ends with the next one that is not
/// doubled.</summary>
internal ref struct CellReader(ReadOnlySpan<byte> record, byte delimiter)
{
    private const byte Quote = (byte)'"';

    private readonly ReadOnlySpan<byte> record = record;
    private int next;

    /// <summary>The cell as written, with its quotation marks.</summary>
    public ReadOnlySpan<byte> Cell { get; private set; }

    /// <summary>Where the cell ends in the record.</summary>
    public int End { get; private set; }

    /// <summary>Goes to the next cell; an empty record has one, which is empty.</summary>
    public bool Read()
    {
        if (next > record.Length) return false;
        var rest = record[next..];
        var closed = 0;
        if (rest.Length > 0 && rest[0] == Quote)
        {
            for (closed = 1; closed < rest.Length; closed += 2)
            {
                var mark = rest[closed..].IndexOf(Quote);
                closed = mark < 0 ? rest.Length : closed + mark;
                if (closed + 1 >= rest.Length || rest[closed + 1] != Quote) break;
            }
            closed = Math.Min(closed, rest.Length);
        }
        var length = rest[closed..].IndexOf(delimiter);
        Cell = length < 0 ? rest : rest[..(closed + length)];
        End = next + Cell.Length;
        next = End + 1;
        return true;
    }

    /// <summary>The cell's text: quotation marks resolved, nothing trimmed.</summary>
    public readonly string Text()
    {
        if (Cell.Length == 0 || Cell[0] != Quote) return Encoding.UTF8.GetString(Cell);
        var text = new StringBuilder();
        var inside = Cell[1..];
        while (true)
        {
            var mark = inside.IndexOf(Quote);
            if (mark < 0) return text.Append(Encoding.UTF8.GetString(inside)).ToString();
            text.Append(Encoding.UTF8.GetString(inside[..mark]));
            if (mark + 1 >= inside.Length || inside[mark + 1] != Quote)
                return text.Append(Encoding.UTF8.GetString(inside[(mark + 1)..])).ToString();
            text.Append('"');
            inside = inside[(mark + 2)..];
        }
    }
}
