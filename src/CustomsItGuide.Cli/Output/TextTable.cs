using System.Text;
using Spectre.Console;

namespace CustomsItGuide.Cli.Output;

/// <summary>A table for the terminal. Where the output is not one, it is as wide as its content and no line is broken or cut.</summary>
internal sealed class TextTable
{
    private const int RedirectedWidth = 10_000;

    private readonly Surroundings surroundings;
    private readonly Table table = new() { Border = TableBorder.Simple, UseSafeBorder = false };
    private readonly int columns;

    /// <param name="headers">Column titles; one that begins with <c>&gt;</c> is a column of numbers, aligned to the right.</param>
    public TextTable(Surroundings surroundings, params string[] headers)
    {
        this.surroundings = surroundings;
        columns = headers.Length;
        foreach (var header in headers)
        {
            var column = new TableColumn(new Text(header.TrimStart('>'), new Style(decoration: Decoration.Bold)));
            if (header.StartsWith('>')) column.RightAligned();
            if (!surroundings.OutIsTerminal) column.NoWrap();
            table.AddColumn(column);
        }
    }

    /// <summary>Adds a row; cells that are left out are empty.</summary>
    public void Row(params Cell[] cells) =>
        table.AddRow(cells.Concat(Enumerable.Repeat(new Cell(""), columns - cells.Length)).Select(c => new Text(c.Text, c.Style)));

    public void WriteTo(TextWriter output)
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

        var lines = new StringBuilder();
        foreach (var line in drawn.ToString().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.None))
        {
            var trimmed = line.TrimEnd();
            if (trimmed.Length > 0) lines.Append(trimmed).Append('\n');
        }
        output.Write(lines);
    }
}

/// <param name="Text">What it says; control characters are made visible.</param>
/// <param name="Style">Null: as the rest.</param>
internal readonly record struct Cell(string Text, Style? Style = null)
{
    public string Text { get; } = Plain.Text(Text);

    public static implicit operator Cell(string text) => new(text);

    public static Cell Bold(string text) => new(text, new Style(decoration: Decoration.Bold));
}
