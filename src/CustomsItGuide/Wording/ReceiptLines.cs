namespace CustomsItGuide.Wording;

/// <summary>A judgement's receipt in words: the same lines on the page and in the terminal.</summary>
public static class ReceiptLines
{
    private static readonly LocalizedText Change = new("The rule compared the change: {0} to {1} ({2}, {3})", "La règle a comparé la variation : de {0} à {1} ({2}, {3})");
    private static readonly LocalizedText RateRatio = new("The rule compared the rate ratio: {0} to {1} ({2}, {3})", "La règle a comparé le rapport des taux : de {0} à {1} ({2}, {3})");
    private static readonly LocalizedText RateRatioBeside = new("Beside the full count, which needs no test, the rate ratio: {0} to {1} ({2}, {3})", "À côté du décompte complet, qui n’appelle aucun test, le rapport des taux : de {0} à {1} ({2}, {3})");
    private static readonly LocalizedText Level = new("The rule compared the level: {0} to {1} ({2}, {3})", "La règle a comparé le niveau : de {0} à {1} ({2}, {3})");
    private static readonly LocalizedText Test = new(
        "One-sided p of “no decline”: {0}; {1} after control of the false discovery rate over the round", "p unilatéral de « pas de recul » : {0} ; {1} après contrôle du taux de fausses découvertes sur le cycle");
    private static readonly LocalizedText Rule = new("rule {0}", "règle {0}");
    private static readonly LocalizedText Best = new("No better status can be reached by the count alone", "Aucun meilleur statut n'est possible par le seul comptage");
    private static readonly LocalizedText Worst = new("No count turns it into a worse status", "Aucun comptage n'en fait un statut moins bon");

    /// <summary>The numbers that the rule looked at: label and value.</summary>
    public static IReadOnlyList<(string Label, string Value)> Figures(JudgementReceipt receipt, Format format) =>
        [.. receipt.Figures.Select(f => (format.Text(f.Label), Value(f, format)))];

    /// <summary>What was compared, how surely, and what would have made it another status; sentences without a full stop.</summary>
    public static IReadOnlyList<string> Sentences(Assessment assessment, Format format)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var receipt = assessment.Receipt;
        var lines = new List<string>();
        if (receipt.Interval is { } interval)
        {
            var said = receipt.IntervalOf switch { "change" => Change, "rate_ratio" => assessment.Evidence == Evidence.Census ? RateRatioBeside : RateRatio, _ => Level };
            lines.Add(format.Text(said, End(interval.Lower), End(interval.Upper), $"{format.Digits(100 * interval.Level)}{format.Blank}%", format.Text(Names.Method(interval.Method))));
        }
        if (receipt.P is { } p) lines.Add(format.Text(Test, format.Text(Said.P(p)), format.Text(Said.P(receipt.AdjustedP ?? p))));
        if (receipt.Better is not null || receipt.Worse is not null)
        {
            lines.Add(receipt.Better is { } better ? ByRule(better, format) : format.Text(Best));
            lines.Add(receipt.Worse is { } worse ? ByRule(worse, format) : format.Text(Worst));
        }
        lines.AddRange(receipt.Supporting.Select(test => format.Text(test.Sentence).TrimEnd('.')));
        return lines;

        // Told from what the rule compares it with: from no change and the margin, from equal rates.
        string End(double end)
        {
            double? margin = receipt.Figures.FirstOrDefault(f => f.Name == "margin")?.Value;
            return format.Text(receipt.IntervalOf switch
            {
                "change" => Said.Change(end, -margin),
                "rate_ratio" => Said.Ratio(end),
                _ => new(format.Number(end, Format.Decimals(end, Units.Percent)), format.Number(end, Format.Decimals(end, Units.Percent))),
            });
        }
    }

    private static string ByRule(Flip flip, Format format) => $"{FlipSentence.Of(flip, format)} ({format.Text(Rule, flip.Rule)})";

    private static string Value(Figure figure, Format format) => figure.Unit switch
    {
        "percent" => format.Percent(figure.Value, 1),
        "share" => format.Number(figure.Value, 2),
        "points" => format.Number(figure.Value, Format.Decimals(figure.Value, Units.Points)),
        _ => format.Number(figure.Value, figure.Value == Math.Floor(figure.Value) ? 0 : 1),
    };
}
