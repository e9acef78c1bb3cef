namespace CustomsItGuide.Statistics;

/// <summary>
/// Naive Bayes on word counts with additive smoothing (Manning, Raghavan and Schütze 2008, section 13.2):
/// P(w|c) = (count of w in c + α)/(words in c + α·vocabulary). Words that no training document has are passed over.
/// </summary>
[ReferenceOnly]
public sealed class MultinomialNaiveBayes
{
    readonly LabelledCounts training;
    readonly double[][] logWord;

    MultinomialNaiveBayes(LabelledCounts training, double alpha)
    {
        this.training = training;
        logWord = [.. training.Counts.Select(row =>
        {
            var all = row.Sum() + (alpha * row.Length);
            return Array.ConvertAll(row, count => Math.Log((count + alpha) / all));
        })];
    }

    /// <summary>In the order of <see cref="LabelOrder"/>.</summary>
    public IReadOnlyList<string> Classes => training.Classes;

    /// <summary>The words that it was trained on, in order.</summary>
    public IReadOnlyList<string> Vocabulary => training.Words.Vocabulary;

    /// <exception cref="ArgumentOutOfRangeException">No document, labels missing, no word at all, or a smoothing that is not
    /// positive.</exception>
    public static MultinomialNaiveBayes Train(IReadOnlyList<string> documents, IReadOnlyList<string> labels, double alpha,
        int shortestWord = 1) =>
        new(LabelledCounts.Of(documents, labels, alpha, shortestWord), alpha);

    /// <summary>P(word | class), by their places in <see cref="Vocabulary"/> and <see cref="Classes"/>.</summary>
    public double WordGivenClass(int word, int atClass) => Math.Exp(logWord[atClass][word]);

    /// <summary>P(class)·ΠP(w|class) for each class, and the same scaled to add to 1. Joint may underflow to 0 for long texts; the
    /// posterior does not.</summary>
    public (IReadOnlyList<double> Joint, IReadOnlyList<double> Posterior) Score(string document)
    {
        var counts = training.Words.Count(document);
        double all = training.Documents.Sum();
        var logs = Classes.Select((_, c) =>
            Math.Log(training.Documents[c] / all) + SampleMoments.Sum(counts.Select((n, w) => n * logWord[c][w]))).ToArray();
        var top = logs.Max();
        var scaled = Array.ConvertAll(logs, l => Math.Exp(l - top));
        var sum = scaled.Sum();
        return (Array.ConvertAll(logs, Math.Exp), Array.ConvertAll(scaled, s => s / sum));
    }
}
