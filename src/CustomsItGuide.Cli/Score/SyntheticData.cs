namespace CustomsItGuide.Cli.Score;

/// <summary>Deliveries that were made up to try the scorecard with. They say so in their files' names, and every screen repeats it.</summary>
internal static class SyntheticData
{
    public static bool IsSynthetic(Delivery delivery) => delivery.Files.Any(f => f.Name.Contains("synthetic", StringComparison.OrdinalIgnoreCase));

    /// <summary>The indicators of a scorecard whose values rest on synthetic rows, in its order.</summary>
    public static IReadOnlyList<string> Indicators(Scorecard scorecard, IReadOnlyList<Delivery> deliveries)
    {
        var synthetic = deliveries.Where(IsSynthetic).Select(d => d.Position).ToHashSet();
        return [.. scorecard.Assessments.Where(a => a.Reading.Deliveries.Any(synthetic.Contains)).Select(a => a.Indicator.Id)];
    }

    /// <summary>What is said of it; null when no delivery is synthetic.</summary>
    public static LocalizedText? Notice(IReadOnlyList<string> indicators, IReadOnlyList<Delivery> deliveries)
    {
        var made = deliveries.Count(IsSynthetic);
        if (made == 0) return null;
        var english = FormattableString.Invariant($"Synthetic data: {made} of {deliveries.Count} deliveries were made up to try the scorecard with.");
        var french = FormattableString.Invariant($"Données synthétiques : {made} des {deliveries.Count} livraisons ont été fabriquées pour l'essai.");
        if (indicators.Count == 0) return new(english, french);
        var ids = string.Join(", ", indicators);
        return new($"{english} These indicators rest on them and say nothing about the real organization: {ids}.",
            $"{french} Ces indicateurs en dépendent et ne disent rien de l'organisation réelle : {ids}.");
    }
}
