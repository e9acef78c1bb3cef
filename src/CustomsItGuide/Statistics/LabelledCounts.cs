namespace CustomsItGuide.Statistics;

/// <summary>Word counts summed by class: what both naive Bayes classifiers learn from.</summary>
internal sealed record LabelledCounts(WordCounts Words, IReadOnlyList<string> Classes, IReadOnlyList<int> Documents,
    IReadOnlyList<double[]> Counts)
{
    /// <exception cref="ArgumentOutOfRangeException">No document, as many labels as documents missing, no word at all, or a smoothing that
    /// is not positive.</exception>
    public static LabelledCounts Of(IReadOnlyList<string> documents, IReadOnlyList<string> labels, double alpha, int shortestWord)
    {
        Require.SameLength(labels.Count, documents.Count, nameof(labels));
        Require.That(alpha > 0 && double.IsFinite(alpha), nameof(alpha), alpha, "a positive smoothing");
        var words = WordCounts.Of(documents, shortestWord);
        Require.That(words.Vocabulary.Count > 0, "train_docs", 0, "documents with at least one word");
        var classes = LabelOrder.Of(labels);
        var counts = classes.Select(_ => new double[words.Vocabulary.Count]).ToArray();
        for (var d = 0; d < documents.Count; d++)
        {
            var into = counts[Array.IndexOf(classes, labels[d])];
            var found = words.Count(documents[d]);
            for (var w = 0; w < into.Length; w++)
                into[w] += found[w];
        }

        return new LabelledCounts(words, classes, [.. classes.Select(c => labels.Count(l => l == c))], counts);
    }
}
