namespace CustomsItGuide.Wording;

/// <summary>The distance to another status, as one sentence.</summary>
public static class FlipSentence
{
    private static readonly LocalizedText More = new("With {0} more {1}, the status would be “{2}”", "Avec {0} {1} de plus, le statut serait « {2} »");
    private static readonly LocalizedText Fewer = new("With {0} fewer {1}, the status would be “{2}”", "Avec {0} {1} de moins, le statut serait « {2} »");

    /// <summary>Without a full stop.</summary>
    public static string Of(Flip flip, Format format)
    {
        ArgumentNullException.ThrowIfNull(flip);
        ArgumentNullException.ThrowIfNull(format);
        return format.Text(flip.By > 0 ? More : Fewer, format.Number(Math.Abs(flip.By)), format.Text(flip.Unit), format.Text(Terms.Of(flip.To)));
    }
}
