using Spectre.Console;

namespace CustomsItGuide.Cli.Output;

/// <summary>
/// A table for people. Where the output is not a terminal it is as wide as its content, and no line is broken or cut.
/// A narrow terminal gets it without its dispensable columns, and is told so.
/// </summary>
/// <param name="language">The code of the language that its heads are in.</param>
internal sealed class ConsoleTable(Surroundings surroundings, string language, IReadOnlyList<Head> heads)
{
    private const int RedirectedWidth = 10_000;
    private const int Gap = 3;

    private readonly List<ConsoleCell[]> rows = [];

    /// <summary>Adds a row; cells that are left out are empty.</summary>
    public void Row(params IEnumerable<ConsoleCell> cells) =>
        rows.Add([.. cells.Concat(Enumerable.Repeat(new ConsoleCell(""), heads.Count)).Take(heads.Count)]);

    public void WriteTo(TextWriter output)
    {
        var shown = Shown();
        var widths = surroundings.OutIsTerminal ? Widths(shown) : null;
        var table = new Table { Border = TableBorder.Simple, UseSafeBorder = false };
        foreach (var i in shown)
        {
            var column = new TableColumn(new Text(heads[i].Title, new Style(decoration: Decoration.Bold)));
            if (heads[i].Right) column.RightAligned();
            if (widths is null || !heads[i].Wraps) column.NoWrap();
            column.Width = widths?[i];
            table.AddColumn(column);
        }
        foreach (var row in rows) table.AddRow(shown.Select(i => new Text(row[i].Text, row[i].Style)));

        foreach (var line in Draw(table).Split('\n'))
            if (line.TrimEnd() is { Length: > 0 } trimmed) output.Write(trimmed + "\n");
        if (shown.Count < heads.Count)
        {
            var left = string.Join(", ", heads.Where((_, i) => !shown.Contains(i)).Select(h => h.Title));
            output.Write(CliWords.ColumnsLeftOut(left).In(language) + "\n");
        }
    }

    /// <summary>Indexes of the columns that there is room for, the most dispensable going first.</summary>
    private List<int> Shown()
    {
        var shown = Enumerable.Range(0, heads.Count).ToList();
        if (!surroundings.OutIsTerminal) return shown;
        var leasts = shown.Select(Least).ToList();
        while (shown.Sum(i => leasts[i] + Gap) > Room
            && shown.Where(i => heads[i].Dispensable > 0).OrderByDescending(i => heads[i].Dispensable).Select(i => (int?)i)
                .FirstOrDefault() is { } least)
        {
            shown.Remove(least);
        }
        return shown;
    }

    /// <summary>What the terminal has for the columns with the gaps between them.</summary>
    private int Room => surroundings.Width - 1;

    /// <summary>A width for each column: the least one, and of the room that is left, always the next character to the column that is
    /// squeezed most.</summary>
    private Dictionary<int, int> Widths(List<int> shown)
    {
        var (widths, wanted) = (shown.ToDictionary(i => i, Least), shown.ToDictionary(i => i, i => Texts(i).Max(t => t.Length)));
        for (var left = Room - widths.Values.Sum(w => w + Gap); left > 0; left--)
        {
            var squeezed = shown.Where(i => widths[i] < wanted[i]).OrderByDescending(i => (double)wanted[i] / widths[i])
                .Select(i => (int?)i).FirstOrDefault();
            if (squeezed is not { } column) break;
            widths[column]++;
        }
        return widths;
    }

    /// <summary>The least width of a column in which no word is broken.</summary>
    private int Least(int column) =>
        (heads[column].Wraps ? Texts(column).SelectMany(t => t.Split(' ')) : Texts(column)).Max(t => t.Length);

    private IEnumerable<string> Texts(int column) => rows.Select(r => r[column].Text).Append(heads[column].Title);

    private string Draw(Table table)
    {
        var drawn = new StringWriter { NewLine = "\n" };
        var colours = surroundings.Colours;
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(drawn),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = surroundings.OutIsTerminal ? surroundings.Width : RedirectedWidth;
        console.Profile.Capabilities.Unicode = true;
        console.Write(table);
        return drawn.ToString().ReplaceLineEndings("\n");
    }
}

/// <param name="Title">What the column is called.</param>
/// <param name="Right">Numbers: aligned to the right.</param>
/// <param name="Wraps">Its text may go on in the next line on a terminal.</param>
/// <param name="Dispensable">0: always shown. Else it is left out on a narrow terminal, the highest number first.</param>
internal sealed record Head(string Title, bool Right = false, bool Wraps = false, int Dispensable = 0)
{
    public static implicit operator Head(string title) => new(title);
}

/// <param name="Text">What it says; control characters are made visible.</param>
/// <param name="Style">Null: as the rest.</param>
internal readonly record struct ConsoleCell(string Text, Style? Style = null)
{
    public string Text { get; } = Plain.Text(Text);

    public static implicit operator ConsoleCell(string text) => new(text);

    public static ConsoleCell Bold(string text) => new(text, new Style(decoration: Decoration.Bold));
}
