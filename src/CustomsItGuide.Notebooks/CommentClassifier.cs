using Microsoft.ML;
using Microsoft.ML.Transforms;

namespace CustomsItGuide.Notebooks;

/// <summary>
/// Says which label a comment would get, as learnt from comments that people labelled: maximum entropy over words and runs of three
/// characters, by Microsoft.ML. For comparing methods in a notebook, never for a published number. The same texts, labels and seed give the
/// same labels; weights and probabilities may differ from machine to machine in their last digits, so none are shown.
/// </summary>
public sealed class CommentClassifier
{
    private readonly MLContext context;
    private readonly ITransformer model;

    private CommentClassifier(MLContext context, ITransformer model) => (this.context, this.model) = (context, model);

    /// <summary>
    /// Learns with the package's usual settings: FeaturizeText (words and pairs of words, and runs of three characters, each as a vector of
    /// length 1; of texts that are not given here nothing is known) and SdcaMaximumEntropy (regularized multinomial logistic regression by
    /// dual coordinate ascent).
    /// </summary>
    /// <param name="labels">Of each text, in the same order; at least two different ones.</param>
    /// <param name="seed">Of the order in which the fit takes the texts.</param>
    /// <exception cref="RefusedException">The lists are not equally long, there are fewer than two different labels, or no text has a
    /// word.</exception>
    public static CommentClassifier Train(IReadOnlyList<string> texts, IReadOnlyList<string> labels, int seed = 20220701)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(labels);
        Check(texts, labels);
        // A context goes on with its chance from fit to fit, so each fit has its own.
        // One thread, so that the number of cores decides nothing.
        var fresh = new MLContext(seed);
        var rows = fresh.Data.LoadFromEnumerable(texts.Zip(labels, (text, label) => new Comment { Text = text, Label = label }).ToList());
        var byName = ValueToKeyMappingEstimator.KeyOrdinality.ByValue;
        var learnt = fresh.Transforms.Conversion.MapValueToKey(nameof(Comment.Label), keyOrdinality: byName)
            .Append(fresh.Transforms.Text.FeaturizeText("Features", nameof(Comment.Text)))
            .AppendCacheCheckpoint(fresh)
            .Append(fresh.MulticlassClassification.Trainers.SdcaMaximumEntropy(new() { NumberOfThreads = 1 }))
            .Append(fresh.Transforms.Conversion.MapKeyToValue(nameof(Guess.PredictedLabel)))
            .Fit(rows);
        return new CommentClassifier(fresh, learnt);
    }

    /// <summary>The likeliest label of each text, in their order.</summary>
    public IReadOnlyList<string> Predict(IReadOnlyList<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var rows = context.Data.LoadFromEnumerable(texts.Select(text => new Comment { Text = text }).ToList());
        return [.. context.Data.CreateEnumerable<Guess>(model.Transform(rows), reuseRowObject: false).Select(g => g.PredictedLabel)];
    }

    private static void Check(IReadOnlyList<string> texts, IReadOnlyList<string> labels)
    {
        var different = labels.Distinct(StringComparer.Ordinal).Count();
        if (texts.Count != labels.Count)
        {
            throw Refused(
                NotebooksWords.LabelsNotMatched(texts.Count, labels.Count));
        }
        if (different < 2)
        {
            throw Refused(
                NotebooksWords.TooFewLabels(texts.Count, different));
        }
        if (!texts.Any(t => t.Any(char.IsLetterOrDigit)))
        {
            throw Refused(
                NotebooksWords.NoWordsToLearn(texts.Count));
        }
    }

    private static RefusedException Refused(LocalizedText text) =>
        new(new Issue(Severity.Error, "comments", null, "comment_classifier", text));

    private sealed class Comment
    {
        public string Text { get; set; } = "";

        public string Label { get; set; } = "";
    }

    private sealed class Guess
    {
        public string PredictedLabel { get; set; } = "";
    }
}
