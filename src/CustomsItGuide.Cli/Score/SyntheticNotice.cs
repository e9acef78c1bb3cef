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
        var english = FormattableString.Invariant($"Synthetic data: {made} of {deliveries.Count} deliveries were made up to try the scorecard with.");
        var french = FormattableString.Invariant($"Données synthétiques : {made} des {deliveries.Count} livraisons ont été fabriquées pour l'essai.");
        if (indicators.Count == 0) return new(english, french);
        var ids = string.Join(", ", indicators);
        return new($"{english} These indicators rest on them and say nothing about the real organization: {ids}.",
            $"{french} Ces indicateurs en dépendent et ne disent rien de l'organisation réelle : {ids}.");
    }
}
