namespace CustomsItGuide.Statistics;

/// <summary>
/// Complement naive Bayes, Rennie et al. (2003) ICML 616-623: a class is scored by how badly the words fit all the other classes,
/// which suits classes of unequal size. Weight of a word: −ln((count in the others + α)/(words in the others + α·vocabulary)). The scores
/// are no probabilities.
/// </summary>
[ReferenceOnly]
public sealed class ComplementNaiveBayes
{
    readonly LabelledCounts training;
    readonly double[][] weights;

    ComplementNaiveBayes(LabelledCounts training, double alpha, bool normalise)
    {
        this.training = training;
        weights = [.. training.Counts.Select(own =>
        {
            var others = own.Select((_, w) => training.Counts.Sum(row => row[w]) - own[w] + alpha).ToArray();
            var all = others.Sum();
            var logs = Array.ConvertAll(others, count => Math.Log(count / all));
            var sum = logs.Sum();
            return Array.ConvertAll(logs, l => normalise && sum != 0 ? l / sum : -l);
        })];
    }

    /// <summary>In the order of <see cref="LabelOrder"/>.</summary>
    public IReadOnlyList<string> Classes => training.Classes;

    /// <param name="normalise">Scales each class's weights to add to 1, against the pull of long texts.</param>
    /// <exception cref="ArgumentOutOfRangeException">No document, labels missing, no word at all, or a smoothing that is not
    /// positive.</exception>
    public static ComplementNaiveBayes Train(
        IReadOnlyList<string> documents, IReadOnlyList<string> labels, double alpha, bool normalise, int shortestWord = 1) =>
        new(LabelledCounts.Of(documents, labels, alpha, shortestWord), alpha, normalise);

    /// <summary>For each class the sum over words of count × weight; the highest is the prediction, of equal ones the first.</summary>
    public IReadOnlyList<double> Score(string document)
    {
        var counts = training.Words.Count(document);
        return [.. weights.Select(row => SampleMoments.Sum(counts.Select((n, w) => n * row[w])))];
    }

    /// <summary>The class that fits the document best.</summary>
    public string Predict(string document)
    {
        var scores = Score(document);
        return Classes[Enumerable.Range(0, scores.Count).MaxBy(c => scores[c])];
    }
}
