namespace CustomsItGuide.Cli.Score;

/// <summary>What is said where deliveries were made up to try the scorecard with.</summary>
internal static class SyntheticNotice
{
    /// <param name="indicators">Ids of those that rest on them.</param>
    /// <returns>Null when no delivery is synthetic.</returns>
    public static LocalizedText? Of(IReadOnlyList<string> indicators, IReadOnlyList<Delivery> deliveries)
    {
        var made = deliveries.Count(d => d.IsSynthetic);
        if (made == 0) return null;
        var said = CliWords.SyntheticDeliveries(made, deliveries.Count);
        return indicators.Count == 0 ? said : said.Then(CliWords.SyntheticIndicators(string.Join(", ", indicators)));
    }
}
