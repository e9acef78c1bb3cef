namespace CustomsItGuide.Statistics;

/// <summary>
/// How well predicted labels agree with those that people gave. Labels are those of either list, in the order of <see cref="LabelOrder"/>;
/// all lists follow it. Kappa: Cohen (1960), (p_o − p_e)/(1 − p_e).
/// </summary>
/// <param name="Confusion">Rows: true label; columns: predicted label.</param>
/// <param name="F1">2·tp/(2·tp + fp + fn).</param>
/// <param name="MacroF1">Mean of F1 over the labels.</param>
/// <param name="MajorityBaseline">Accuracy of always saying the commonest true label.</param>
public sealed record ClassifierMetrics(
    IReadOnlyList<string> Labels, IReadOnlyList<int[]> Confusion, double Accuracy, IReadOnlyList<double> Precision,
    IReadOnlyList<double> Recall, IReadOnlyList<double> F1, double MacroF1, double Kappa, double MajorityBaseline)
{
    /// <param name="zeroDivision">The value of a ratio whose denominator is 0: precision of a label never predicted, recall of one that
    /// never occurs, kappa of a single label.</param>
    /// <exception cref="ArgumentOutOfRangeException">No label, or lists of unequal length.</exception>
    public static ClassifierMetrics Of(IReadOnlyList<string> truth, IReadOnlyList<string> predicted, double zeroDivision = 0)
    {
        Require.That(truth.Count >= 1, nameof(truth), truth.Count, "at least one label");
        Require.SameLength(predicted.Count, truth.Count, nameof(predicted));
        var labels = LabelOrder.Of(truth.Concat(predicted));
        var confusion = labels.Select(_ => new int[labels.Length]).ToArray();
        for (var i = 0; i < truth.Count; i++)
            confusion[Array.IndexOf(labels, truth[i])][Array.IndexOf(labels, predicted[i])]++;

        double n = truth.Count;
        var actual = confusion.Select(row => row.Sum()).ToArray();
        var said = labels.Select((_, c) => confusion.Sum(row => row[c])).ToArray();
        var hits = labels.Select((_, c) => confusion[c][c]).ToArray();
        var accuracy = hits.Sum() / n;
        var chance = labels.Select((_, c) => actual[c] / n * (said[c] / n)).Sum();
        var f1 = labels.Select((_, c) => 2.0 * hits[c] / (actual[c] + said[c])).ToArray();
        return new ClassifierMetrics(
            labels, confusion, accuracy,
            [.. labels.Select((_, c) => Ratio(hits[c], said[c]))],
            [.. labels.Select((_, c) => Ratio(hits[c], actual[c]))],
            f1, SampleMoments.Mean(f1), labels.Length == 1 ? zeroDivision : (accuracy - chance) / (1 - chance), actual.Max() / n);

        double Ratio(int part, int whole) => whole == 0 ? zeroDivision : (double)part / whole;
    }
}
