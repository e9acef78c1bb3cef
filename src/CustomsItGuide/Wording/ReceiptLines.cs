namespace CustomsItGuide.Wording;

/// <summary>A judgement's receipt in words: the same lines on the page and in the terminal.</summary>
public static class ReceiptLines
{
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
            Func<object?, object?, object?, object?, LocalizedText> said = (receipt.IntervalOf, assessment.Evidence) switch
            {
                ("change", _) => WordingWords.ChangeCompared,
                ("rate_ratio", Evidence.Census) => WordingWords.RateRatioBeside,
                ("rate_ratio", _) => WordingWords.RateRatioCompared,
                _ => WordingWords.LevelCompared,
            };
            var level = $"{format.Digits(100 * interval.Level)}{format.Blank}%";
            lines.Add(format.Text(said(End(interval.Lower), End(interval.Upper), level, format.Text(Names.Method(interval.Method)))));
        }
        if (receipt.P is { } p)
            lines.Add(format.Text(WordingWords.OneSidedTest(format.Text(Said.P(p)), format.Text(Said.P(receipt.AdjustedP ?? p)))));
        if (receipt.Better is not null || receipt.Worse is not null)
        {
            lines.Add(receipt.Better is { } better ? ByRule(better, format) : format.Text(WordingWords.NoBetterStatus));
            lines.Add(receipt.Worse is { } worse ? ByRule(worse, format) : format.Text(WordingWords.NoWorseStatus));
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
                _ => LocalizedText.Verbatim(format.Number(end, Format.Decimals(end, Units.Percent))),
            });
        }
    }

    private static string ByRule(TippingPoint point, Format format) =>
        $"{TippingPointSentence.Of(point, format)} ({format.Text(WordingWords.ByRule(point.Rule))})";

    private static string Value(Figure figure, Format format) => figure.Unit.Code switch
    {
        "percent" => format.Percent(figure.Value, 1),
        "share" => format.Number(figure.Value, 2),
        "points" => format.Number(figure.Value, Format.Decimals(figure.Value, Units.Points)),
        _ => format.Number(figure.Value, Format.Decimals(figure.Value, figure.Unit)),
    };
}
