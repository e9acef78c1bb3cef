using CustomsItGuide.Charts.Drawing;

namespace CustomsItGuide.Charts.Strategy;

/// <param name="Lines">Its id and title, wrapped.</param>
/// <param name="Parts">Ids and titles of its parts, wrapped; empty without parts.</param>
internal sealed record ObjectiveBox(Objective Objective, IReadOnlyList<Assessment> Indicators, IReadOnlyList<string> Lines,
    IReadOnlyList<string> Parts, double X, double Y, double Width, double Height)
{
    public const double LineHeight = 15;

    /// <summary>How many chips stand side by side.</summary>
    public int Across => Math.Max(1, (int)((Width - 8) / (MapLayout.ChipWidth + 6)));

    public double ChipsTop => Y + 8 + (Lines.Count + Parts.Count) * LineHeight + 6;
}

/// <param name="Title">Of the layer, wrapped.</param>
internal sealed record LayerBand(StrategicLayer Layer, IReadOnlyList<string> Title, IReadOnlyList<ObjectiveBox> Boxes, double Y,
    double Height);

/// <summary>Where layers, objectives and chips stand: computed before anything is drawn, so that links can run behind the boxes.</summary>
internal sealed class MapLayout
{
    public const double ChipWidth = 106, ChipHeight = 24;
    private const double Gap = 14, Edge = 10;

    public MapLayout(Plan plan, IReadOnlyList<Assessment> assessments, Func<LocalizedText, string> text, double top, double width,
        bool narrow)
    {
        var y = top;
        var bands = new List<LayerBand>();
        foreach (var layer in plan.Layers)
        {
            var title = TextWidth.Wrap(text(layer.Title), width - 24, 13, 2, bold: true);
            var inside = y + 8 + title.Count * 16 + 4;
            var (boxes, bottom) = Boxes(plan, layer, assessments, text, inside, width, narrow ? 2 : 4);
            bands.Add(new(layer, title, boxes, y, bottom + 10 - y));
            y = bottom + 10 + 8;
        }
        (Bands, Bottom) = (bands, y);
    }

    public IReadOnlyList<LayerBand> Bands { get; }

    public double Bottom { get; }

    /// <summary>The box of an objective, or of the one that it is a part of; null when the plan has none of that id.</summary>
    public ObjectiveBox? BoxOf(string objective, Plan plan)
    {
        var id = plan.Objectives.FirstOrDefault(o => o.Id == objective)?.PartOf ?? objective;
        return Bands.SelectMany(b => b.Boxes).FirstOrDefault(b => b.Objective.Id == id);
    }

    private static (IReadOnlyList<ObjectiveBox> Boxes, double Bottom) Boxes(
        Plan plan, StrategicLayer layer, IReadOnlyList<Assessment> assessments, Func<LocalizedText, string> text, double top, double width,
        int most)
    {
        var objectives = plan.Objectives.Where(o => o.Layer == layer.Id && o.PartOf is null).ToList();
        var rows = Math.Max(1, (int)Math.Ceiling((double)objectives.Count / most));
        var across = Math.Max(1, (int)Math.Ceiling((double)objectives.Count / rows));
        var boxes = new List<ObjectiveBox>();
        var y = top;
        foreach (var row in objectives.Chunk(across))
        {
            var boxWidth = (width - 2 * Edge - Gap * (row.Length - 1)) / row.Length;
            var line = row.Select((objective, i) =>
            {
                var lines = TextWidth.Wrap($"{objective.Id} {text(objective.Title)}", boxWidth - 16, 12, 5, bold: true);
                var parts = plan.Objectives.Where(o => o.PartOf == objective.Id)
                    .SelectMany(o => TextWidth.Wrap($"{o.Id} {text(o.Title)}", boxWidth - 16, 12, 3)).ToList();
                return new ObjectiveBox(objective, [.. assessments.Where(a => a.Indicator.Objective == objective.Id)], lines, parts,
                    Edge + i * (boxWidth + Gap), y, boxWidth, 0);
            }).ToList();
            var height = line.Max(HeightOf);
            boxes.AddRange(line.Select(b => b with { Height = height }));
            y += height + Gap;
        }
        return (boxes, boxes.Count == 0 ? y : y - Gap);
    }

    private static double HeightOf(ObjectiveBox box) =>
        box.ChipsTop - box.Y + Math.Ceiling((double)box.Indicators.Count / box.Across) * (ChipHeight + 4) + 4;
}
