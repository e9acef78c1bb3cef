namespace CustomsItGuide;

/// <summary>A text in the two working languages. Neither is ever empty: the definitions reader refuses a missing one.</summary>
public sealed record LocalizedText(string English, string French)
{
    /// <summary>The text in a language given by its two-letter code; anything but <c>fr</c> is English.</summary>
    public string In(string language) => language == "fr" ? French : English;

    public override string ToString() => English;
}
