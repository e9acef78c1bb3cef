using CustomsItGuide.Charts.Drawing;
using CustomsItGuide.Statistics;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Charts.Missions;

/// <summary>How an XmR chart says what its rules found: by shape, upwards or downwards, and in words.</summary>
internal static class ControlSigns
{
    public static bool IsSignal(PointType type) => type != PointType.CommonCause;

    public static bool IsHigh(PointType type) =>
        type is PointType.AboveUpperLimit or PointType.TrendIncreasing or PointType.TwoOfThreeAbove or PointType.ShiftAbove;

    public static LocalizedText Word(PointType type) => type switch
    {
        PointType.AboveUpperLimit => ChartsWords.AboveUpperLimit,
        PointType.BelowLowerLimit => ChartsWords.BelowLowerLimit,
        PointType.TrendIncreasing => ChartsWords.TrendRising,
        PointType.TrendDecreasing => ChartsWords.TrendFalling,
        PointType.TwoOfThreeAbove => ChartsWords.NearUpperLimit,
        PointType.TwoOfThreeBelow => ChartsWords.NearLowerLimit,
        PointType.ShiftAbove => ChartsWords.ShiftAbove,
        PointType.ShiftBelow => ChartsWords.ShiftBelow,
        _ => ChartsWords.UsualVariation,
    };

    /// <summary>What the rules say of a point, by its label; null for points before the last break.</summary>
    public static IReadOnlyDictionary<string, PointType> Types(ProcessBehaviour? behaviour) =>
        behaviour is null ? new Dictionary<string, PointType>()
        : behaviour.Points.Zip(behaviour.Types).GroupBy(p => p.First.Label).ToDictionary(g => g.Key, g => g.Last().Second);

    public static void DrawLimits(Picture picture, ProcessBehaviour behaviour, Scale scale, double left, double right)
    {
        picture.Line(left, scale.At(behaviour.Mean), right, scale.At(behaviour.Mean), Paint.Mean);
        foreach (var limit in new[] { behaviour.Lower, behaviour.Upper }.Where(l => l >= scale.Low && l <= scale.High))
            picture.Line(left, scale.At(limit), right, scale.At(limit), Paint.Limit);
    }

    public static Legend Explain(Legend legend, ProcessBehaviour? behaviour, Scale scale, Unit unit, Format format) =>
        behaviour is null ? legend : legend
        .Line(true, format.Text(ChartsWords.MeanValue(Shown(behaviour.Mean, unit, format))), Paint.Mean)
        .Line(behaviour.Lower >= scale.Low || behaviour.Upper <= scale.High, LimitWords(behaviour, scale, unit, format), Paint.Limit)
        .Point(behaviour.Types.Any(t => IsSignal(t) && IsHigh(t)), format.Text(ChartsWords.SignalHigh), Marker.Up, Paint.Solid(Tone.Ink))
        .Point(behaviour.Types.Any(t => IsSignal(t) && !IsHigh(t)), format.Text(ChartsWords.SignalLow), Marker.Down, Paint.Solid(Tone.Ink));

    // A limit beyond what is possible (a negative count, a share above 100 %) is neither drawn nor named.
    private static string LimitWords(ProcessBehaviour behaviour, Scale scale, Unit unit, Format format)
    {
        var (lower, upper) = (Shown(behaviour.Lower, unit, format), Shown(behaviour.Upper, unit, format));
        if (behaviour.Lower < scale.Low) return format.Text(ChartsWords.UpperLimit(upper));
        return behaviour.Upper > scale.High ? format.Text(ChartsWords.LowerLimit(lower))
            : format.Text(ChartsWords.LimitsBetween(lower, upper));
    }

    private static string Shown(double value, Unit unit, Format format) =>
        unit.Code.Length == 0 ? format.Number(value, 1) : format.Value(value, unit, 1);
}
