using System.Text.RegularExpressions;

namespace CustomsItGuide.Statistics;

/// <summary>
/// Documents as counts of words: lower case, runs of letters, digits and underscores. The vocabulary is that of the documents it was
/// made from, in ordinal order; other words are not counted.
/// </summary>
[ReferenceOnly]
public sealed partial class WordCounts
{
    readonly int shortest;
    readonly Dictionary<string, int> index;

    WordCounts(IReadOnlyList<string> documents, int shortestWord)
    {
        shortest = shortestWord;
        Vocabulary = [.. documents.SelectMany(Words).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        index = Vocabulary.Select((word, i) => (word, i)).ToDictionary(p => p.word, p => p.i, StringComparer.Ordinal);
    }

    /// <summary>The words, in order.</summary>
    public IReadOnlyList<string> Vocabulary { get; }

    /// <param name="shortestWord">Fewest characters of a word that counts: 1, or 2 as scikit-learn's vectorizers have it.</param>
    /// <exception cref="ArgumentOutOfRangeException">No document, or a length below 1.</exception>
    public static WordCounts Of(IReadOnlyList<string> documents, int shortestWord)
    {
        Require.That(documents.Count >= 1, "docs", documents.Count, "at least one document");
        Require.That(shortestWord >= 1, nameof(shortestWord), shortestWord, "a length of at least 1");
        return new WordCounts(documents, shortestWord);
    }

    /// <summary>How often each word of the vocabulary is in a document.</summary>
    public double[] Count(string document)
    {
        var counts = new double[Vocabulary.Count];
        foreach (var word in Words(document))
        {
            if (index.TryGetValue(word, out var i))
                counts[i]++;
        }

        return counts;
    }

    IEnumerable<string> Words(string document) =>
        WordPattern().Matches(document.ToLowerInvariant()).Select(m => m.Value).Where(w => w.Length >= shortest);

    [GeneratedRegex(@"\w+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WordPattern();
}
