namespace CustomsItGuide;

/// <summary>The part of a data set that a delivery replaces as a whole.</summary>
public sealed record Slice(SliceKind Kind, IReadOnlyList<string> Columns)
{
    /// <summary>True when a slice is one event (a survey, an operation's report): its delivery tells all of it, whenever it comes. Else it
    /// is a year's, or all there is.</summary>
    public bool TellsAnEvent => Kind == SliceKind.Columns && !Columns.Contains("fiscal_year", StringComparer.Ordinal);
}
