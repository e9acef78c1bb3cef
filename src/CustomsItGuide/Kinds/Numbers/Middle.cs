namespace CustomsItGuide.Kinds.Numbers;

internal static class Middle
{
    /// <summary>The median of one number at least.</summary>
    public static decimal Of(IReadOnlyList<decimal> values)
    {
        var sorted = values.Order().ToList();
        var half = sorted.Count / 2;
        return sorted.Count % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
