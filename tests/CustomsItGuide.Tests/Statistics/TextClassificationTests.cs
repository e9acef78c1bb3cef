using CustomsItGuide.Statistics;

namespace CustomsItGuide.Tests.Statistics;

public sealed class TextClassificationTests
{
    static readonly string[] Documents = ["Chinese Beijing Chinese", "Chinese Chinese Shanghai", "Chinese Macao", "Tokyo Japan Chinese"];
    static readonly string[] Labels = ["China", "China", "China", "notChina"];

    [Fact]
    public void Words_never_seen_change_nothing()
    {
        var bayes = MultinomialNaiveBayes.Train(Documents, Labels, 1);
        Assert.Equal(bayes.Score("Chinese Tokyo").Posterior, bayes.Score("chinese, TOKYO? Paris").Posterior);
        Assert.Equal([0.75, 0.25], bayes.Score("").Posterior.Select(p => Math.Round(p, 12)));
        Assert.Equal(1, bayes.Score(string.Concat(Enumerable.Repeat("chinese tokyo ", 5000))).Posterior.Sum(), 1e-12);
        var complement = ComplementNaiveBayes.Train(Documents, Labels, 1, normalise: false);
        Assert.Equal([0, 0], complement.Score("Paris"));
        Assert.Equal("China", complement.Predict("Paris"));
    }

    [Fact]
    public void Normalised_complement_weights_add_to_one()
    {
        var model = ComplementNaiveBayes.Train(Documents, Labels, 0.3, normalise: true);
        foreach (var c in Enumerable.Range(0, 2))
            Assert.Equal(1, new[] { "beijing", "chinese", "japan", "macao", "shanghai", "tokyo" }.Sum(w => model.Score(w)[c]), 1e-12);
    }

    [Fact]
    public void Labels_that_are_numbers_come_in_the_order_of_numbers()
    {
        Assert.Equal(["-1", "9", "10"], ClassifierMetrics.Of(["10", "9", "-1"], ["9", "10", "-1"]).Labels);
        Assert.Equal(["10", "9", "none"], ClassifierMetrics.Of(["10", "9"], ["none", "10"]).Labels);
        Assert.Equal(["9", "10"], MultinomialNaiveBayes.Train(["one", "two"], ["10", "9"], 1).Classes);
    }

    [Fact]
    public void A_ratio_without_a_denominator_has_the_value_that_was_asked_for()
    {
        string[] truth = ["a", "a", "b"], predicted = ["a", "a", "a"];
        var (zero, one) = (ClassifierMetrics.Of(truth, predicted), ClassifierMetrics.Of(truth, predicted, 1));
        Assert.Equal([2.0 / 3, 0], zero.Precision);
        Assert.Equal([2.0 / 3, 1], one.Precision);
        Assert.Equal([0.8, 0], one.F1);
        Assert.Equal(0, zero.Kappa);
        Assert.Equal(1, ClassifierMetrics.Of(["a"], ["a"], 1).Kappa);
    }

    [Fact]
    public void A_document_without_words_is_a_row_of_zeros() => Assert.Equal([0, 0], TfIdf.Of(["port customs", "?"]).Rows[1]);

    [Fact]
    public void A_classifier_no_better_than_chance_corrects_nothing() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => RoganGladen.Of(5, 10, 0.5, 0.5));
}
