namespace CustomsItGuide.Charts.Drawing;

/// <summary>The id of a chart: its kind, what it is about, its width; both widths may stand in one page.</summary>
internal readonly record struct ChartId(string Kind, string Subject, ChartWidth Width)
{
    public string Text => $"{Kind}-{Markup.Id(Subject)}-{(Width == ChartWidth.Wide ? "wide" : "narrow")}";
}
