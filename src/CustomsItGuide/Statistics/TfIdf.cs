namespace CustomsItGuide.Statistics;

/// <summary>
/// Word counts times inverse document frequency, idf = ln((1 + n)/(1 + df)) + 1, each row scaled to length 1 (Salton and Buckley
/// 1988, in scikit-learn's smooth form; words of two characters and more). A document without a word stays a row of zeros.
/// </summary>
[ReferenceOnly]
public sealed record TfIdf(IReadOnlyList<string> Vocabulary, IReadOnlyList<double[]> Rows)
{
    /// <exception cref="ArgumentOutOfRangeException">There is no document.</exception>
    public static TfIdf Of(IReadOnlyList<string> documents)
    {
        var words = WordCounts.Of(documents, 2);
        var counts = documents.Select(words.Count).ToArray();
        var idf = words.Vocabulary.Select((_, w) => Math.Log((1.0 + documents.Count) / (1 + counts.Count(row => row[w] > 0))) + 1)
            .ToArray();
        return new TfIdf(words.Vocabulary, [.. counts.Select(row =>
        {
            var weighted = row.Zip(idf, (count, weight) => count * weight).ToArray();
            var length = Math.Sqrt(SampleMoments.Sum(weighted.Select(v => v * v)));
            return length == 0 ? weighted : Array.ConvertAll(weighted, v => v / length);
        })]);
    }
}
