using System.Globalization;
using System.Text;

namespace CustomsItGuide.Ledger;

/// <summary>
/// Tells what a power cut left from what somebody altered: a cut line is the beginning of a line that this program would have written
/// at its place. Whatever differs from every such line, or has its hash and does not fit it, was changed.
/// </summary>
internal ref struct TornLine
{
    private const int Deepest = 64;

    private readonly ReadOnlySpan<byte> line;
    private int at;
    private bool isCut;

    private TornLine(ReadOnlySpan<byte> line) => this.line = line;

    /// <param name="tail">What stands after the last line feed.</param>
    /// <param name="position">The number that the next entry has.</param>
    /// <param name="previous">The hash of the entry before it.</param>
    /// <returns>False for a whole line too.</returns>
    public static bool IsBeginning(ReadOnlySpan<byte> tail, long position, string previous)
    {
        var scan = new TornLine(tail);
        var whole = scan.Literal(string.Create(CultureInfo.InvariantCulture, $"{{\"position\":{position},\"received\":")) && scan.Text()
            && scan.Literal(",\"kind\":") && scan.Text() && scan.Literal(",\"by\":") && scan.Text() && scan.Author()
            && scan.Literal(",\"body\":{") && scan.Members(Deepest) && scan.Literal($",\"previous\":\"{previous}\"")
            && scan.Literal(Entry.End(Entry.HashOf(tail[..scan.at])));
        return !whole && scan.isCut;
    }

    /// <summary>Who is no person says so; of all others there is nothing.</summary>
    private bool Author() => !line[at..].StartsWith(",\"a"u8) || (Literal(",\"author\":") && Text());

    private bool Literal(string expected)
    {
        foreach (var sign in Encoding.UTF8.GetBytes(expected))
        {
            if (!Next(out var found) || found != sign) return false;
        }
        return true;
    }

    /// <summary>The next byte; where there is none, the line was cut here.</summary>
    private bool Next(out byte found)
    {
        isCut = at == line.Length;
        found = isCut ? (byte)0 : line[at++];
        return !isCut;
    }

    private bool Text() => Next(out var quote) && quote == '"' && RestOfText();

    private bool RestOfText()
    {
        while (true)
        {
            var status = Rune.DecodeFromUtf8(line[at..], out var sign, out var length);
            isCut = status == System.Buffers.OperationStatus.NeedMoreData;
            if (status != System.Buffers.OperationStatus.Done || sign.Value < ' ') return false;
            at += length;
            if (sign.Value == '"') return true;
            if (sign.Value == '\\' && !Escape()) return false;
        }
    }

    private bool Escape()
    {
        if (!Next(out var kind)) return false;
        if (kind != 'u') return "\"\\/bfnrt"u8.Contains(kind);
        for (var i = 0; i < 4; i++)
        {
            if (!Next(out var digit) || !char.IsAsciiHexDigit((char)digit)) return false;
        }
        return true;
    }

    /// <summary>The rest of an object after its opening brace.</summary>
    private bool Members(int deepest)
    {
        for (var isFirst = true; ; isFirst = false)
        {
            if (!Next(out var sign)) return false;
            if (sign == '}') return true;
            if (!isFirst && (sign != ',' || !Next(out sign))) return false;
            if (sign != '"' || !RestOfText() || !Literal(":") || !Value(deepest)) return false;
        }
    }

    private bool Items(int deepest)
    {
        for (var isFirst = true; ; isFirst = false)
        {
            if (at == line.Length || line[at] == ']') return Next(out _);
            if ((!isFirst && !Literal(",")) || !Value(deepest)) return false;
        }
    }

    private bool Value(int deepest)
    {
        if (deepest == 0 || !Next(out var sign)) return false;
        return sign switch
        {
            (byte)'"' => RestOfText(),
            (byte)'{' => Members(deepest - 1),
            (byte)'[' => Items(deepest - 1),
            (byte)'t' => Literal("rue"),
            (byte)'f' => Literal("alse"),
            (byte)'n' => Literal("ull"),
            _ => "-0123456789"u8.Contains(sign) && RestOfNumber(),
        };
    }

    private bool RestOfNumber()
    {
        while (at < line.Length && "0123456789.eE+-"u8.Contains(line[at])) at++;
        isCut = at == line.Length;
        return !isCut;
    }
}
