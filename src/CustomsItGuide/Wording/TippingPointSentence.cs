namespace CustomsItGuide.Wording;

/// <summary>The distance to another status, as one sentence.</summary>
public static class TippingPointSentence
{
    /// <summary>Without a full stop.</summary>
    public static LocalizedText Of(TippingPoint point)
    {
        ArgumentNullException.ThrowIfNull(point);
        return Sentence(point, (long)Math.Round(Math.Abs(point.By), MidpointRounding.AwayFromZero));
    }

    /// <summary>The same, with the number as it stands on a page or in a terminal.</summary>
    public static string Of(TippingPoint point, Format format)
    {
        ArgumentNullException.ThrowIfNull(point);
        ArgumentNullException.ThrowIfNull(format);
        return format.Text(Sentence(point, format.Number(Math.Abs(point.By))));
    }

    private static LocalizedText Sentence(TippingPoint point, object count) => point.By > 0
        ? WordingWords.StatusWithMore(count, point.Unit, Terms.Of(point.To))
        : WordingWords.StatusWithFewer(count, point.Unit, Terms.Of(point.To));
}
