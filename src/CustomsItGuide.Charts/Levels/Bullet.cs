using CustomsItGuide.Charts.Drawing;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Charts.Levels;

/// <summary>A bar for the value, a mark for the target, a tick for the baseline: one line, no axis.</summary>
public static class Bullet
{
    private const double Middle = 34;
    private static readonly LocalizedText[] Columns = [ChartsWords.Value, ChartsWords.Target, ChartsWords.Baseline];

    /// <param name="subject">Makes the id unique in its page.</param>
    /// <param name="value">Null is shown as a dash.</param>
    /// <param name="unit">As the plan names it.</param>
    public static Chart Draw(string subject, string label, double? value, double? target, double? baseline, Unit unit, Format format,
        ChartWidth width)
    {
        ArgumentNullException.ThrowIfNull(label);
        ArgumentNullException.ThrowIfNull(format);
        var id = new ChartId("bullet", subject, width);
        IReadOnlyList<string> columns = [.. Columns.Select(c => format.Text(c))];
        if (value is not { } known) return Nothing.Draw(id, label, ChartsWords.NoValue, columns, format);

        var picture = new Picture(width);
        var shown = format.Value(known, unit, Format.Decimals(known, unit, target, baseline));
        var targetShown = target is { } set ? format.Exactly(set, unit) : "–";
        // The name has two fifths of the line at least; a figure that would take more of it stands without its target.
        var most = picture.Width * 0.6;
        var both = target is null ? shown : $"{shown}  ({format.Text(ChartsWords.BesideTarget(targetShown))})";
        var side = TextWidth.Shorten(TextWidth.Of(both, 12, bold: true) <= most ? both : shown, most, 12, bold: true);
        var room = picture.Width - TextWidth.Of(side, 12, bold: true) - 20;
        picture.Text(4, 15, TextWidth.Shorten(label, room, 12), TextStyle.Plain, whole: label);
        picture.Text(picture.Width - 4, 15, side, TextStyle.Strong, TextAnchor.End);
        var scale = Scale.Whole([known, target, baseline], unit.IsPercent, 4, picture.Width - 4, 4, unit.IsWhole);
        picture.Rect(scale.At(scale.Low), Middle - 10, scale.At(scale.High) - scale.At(scale.Low), 20, Paint.Band);
        var zero = scale.At(Math.Clamp(0, scale.Low, scale.High));
        picture.Rect(Math.Min(zero, scale.At(known)), Middle - 5, Math.Abs(scale.At(known) - zero), 10, Paint.Bar(Tone.Data));
        if (baseline is { } from) picture.Line(scale.At(from), Middle - 9, scale.At(from), Middle + 9, Paint.Baseline);
        if (target is { } to)
            picture.Line(scale.At(to), Middle - 12, scale.At(to), Middle + 12, Paint.Target with { StrokeWidth = 3, Dash = null });
        var standing = (target, baseline) switch
        {
            ({ } wanted, _) => $"{shown}, {Standing.Against(known, wanted, isTarget: true, targetShown, format)}",
            (null, { } before) => $"{shown}, {Standing.Against(known, before, isTarget: false, format.Value(before, unit), format)}",
            _ => shown,
        };
        var table = new ChartTable(columns, [[shown, targetShown, format.Value(baseline, unit)]]);
        return picture.Finish(id, label, format.Text(ChartsWords.LabelAndStanding(label, standing)) + ".", Middle + 16, table, format);
    }
}
