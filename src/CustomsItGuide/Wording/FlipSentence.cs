namespace CustomsItGuide.Wording;

/// <summary>The distance to another status, as one sentence.</summary>
public static class FlipSentence
{
    /// <summary>Without a full stop.</summary>
    public static string Of(Flip flip, Format format)
    {
        ArgumentNullException.ThrowIfNull(flip);
        ArgumentNullException.ThrowIfNull(format);
        Func<object?, object?, object?, LocalizedText> said = flip.By > 0 ? WordingWords.WithMoreStatusWouldBe
            : WordingWords.WithFewerStatusWouldBe;
        return format.Text(said(format.Number(Math.Abs(flip.By)), flip.Unit, Terms.Of(flip.To)));
    }
}
