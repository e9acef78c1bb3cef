namespace CustomsItGuide.Wording;

/// <summary>The distance to another status, as one sentence.</summary>
public static class FlipSentence
{
    /// <summary>Without a full stop.</summary>
    public static LocalizedText Of(Flip flip)
    {
        ArgumentNullException.ThrowIfNull(flip);
        return Sentence(flip, (long)Math.Round(Math.Abs(flip.By), MidpointRounding.AwayFromZero));
    }

    /// <summary>The same, with the number as it stands on a page or in a terminal.</summary>
    public static string Of(Flip flip, Format format)
    {
        ArgumentNullException.ThrowIfNull(flip);
        ArgumentNullException.ThrowIfNull(format);
        return format.Text(Sentence(flip, format.Number(Math.Abs(flip.By))));
    }

    private static LocalizedText Sentence(Flip flip, object count) => flip.By > 0
        ? WordingWords.StatusWithMore(count, flip.Unit, Terms.Of(flip.To))
        : WordingWords.StatusWithFewer(count, flip.Unit, Terms.Of(flip.To));
}
