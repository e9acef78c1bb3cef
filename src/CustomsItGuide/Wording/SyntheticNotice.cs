namespace CustomsItGuide.Wording;

/// <summary>What is said where deliveries were made up to try the scorecard with.</summary>
public static class SyntheticNotice
{
    /// <param name="indicators">Ids of those that rest on them.</param>
    /// <returns>Null when no delivery is synthetic.</returns>
    public static LocalizedText? Of(IReadOnlyList<string> indicators, IReadOnlyList<Delivery> deliveries)
    {
        ArgumentNullException.ThrowIfNull(indicators);
        var made = deliveries.Count(d => d.IsSynthetic);
        if (made == 0) return null;
        var said = WordingWords.SyntheticDeliveries(made, deliveries.Count);
        return indicators.Count == 0 ? said : said.Then(WordingWords.SyntheticIndicators(string.Join(", ", indicators)));
    }
}
