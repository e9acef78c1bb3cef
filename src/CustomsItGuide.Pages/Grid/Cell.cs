namespace CustomsItGuide.Pages.Grid;

/// <summary>What stands in a cell: text that is made already, with what goes with it.</summary>
/// <param name="Text">Shown as text, whatever it holds.</param>
public sealed record Cell(string Text)
{
    /// <summary>What stands before the text in bold: an id.</summary>
    public string? Id { get; init; }

    /// <summary>Where the cell leads; null: nowhere.</summary>
    public string? Href { get; init; }

    /// <summary>A second line in small print.</summary>
    public string? Note { get; init; }

    /// <summary>Several things in one cell, each on a line of its own, instead of the text; empty: none.</summary>
    public IReadOnlyList<Cell> Lines { get; init; } = [];

    /// <summary>Shown as its mark instead of the text.</summary>
    public Status? Status { get; init; }

    public Evidence Evidence { get; init; }

    public SourceRating? Source { get; init; }

    public Trend? Trend { get; init; }

    /// <summary>Class of the text: good, warn, bad; null: none. The text must say the same.</summary>
    public string? Tone { get; init; }

    public static implicit operator Cell(string? text) => new(string.IsNullOrEmpty(text) ? "–" : text);

    public static Cell FromString(string? text) => text;

    public static Cell Link(string text, string href, string? id = null) => new(text) { Href = href, Id = id };

    public static Cell Of(Status status, Evidence evidence) => new("") { Status = status, Evidence = evidence };
}
