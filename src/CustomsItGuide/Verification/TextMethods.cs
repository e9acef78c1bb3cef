using CustomsItGuide.Statistics;

namespace CustomsItGuide.Verification;

/// <summary>Topics of free texts.</summary>
internal static class TextMethods
{
    public static readonly IReadOnlyList<Method> All =
    [
        new("multinomial_nb", typeof(MultinomialNaiveBayes), i =>
        {
            var model = MultinomialNaiveBayes.Train(
                i.Texts("train_docs"), i.Texts("labels"), i.Number("alpha"), ShortestWord(i));
            var (joint, posterior) = model.Score(i.Text("test_doc"));
            return
            [
                ("classes", model.Classes), ("joint", joint), ("posterior", posterior),
                .. model.Classes.SelectMany((name, c) => model.Vocabulary.Select((word, w) =>
                    ($"p_{word}_given_{name.ToLowerInvariant()}", (object?)model.WordGivenClass(w, c)))),
            ];
        }),
        new("complement_nb", typeof(ComplementNaiveBayes), i =>
        {
            var model = ComplementNaiveBayes.Train(
                i.Texts("train_docs"), i.Texts("labels"), i.Number("alpha"), i.Flag("norm", false), ShortestWord(i));
            return [("classes", model.Classes), ("scores", model.Score(i.Text("test_doc"))),
                ("predicted", model.Predict(i.Text("test_doc")))];
        }),
        new("tfidf_smooth_l2", typeof(TfIdf), i =>
        {
            var weights = TfIdf.Of(i.Texts("docs"));
            return [("vocabulary", weights.Vocabulary), ("rows", weights.Rows)];
        }),
        new("logistic_l2", typeof(LogisticRegression), i =>
        {
            var y = i.Numbers("y");
            var fit = LogisticRegression.Fit(i.Rows("X"), [.. y.Select(v => v == y.Max())], i.NumberOrNull("C") ?? 1);
            return [("intercept", fit.Intercept), ("coef", fit.Coefficients)];
        }),
        new("classifier_metrics", typeof(ClassifierMetrics), i =>
        {
            var metrics = ClassifierMetrics.Of(i.Texts("truth"), i.Texts("predicted"), i.NumberOrNull("zero_division") ?? 0);
            return
            [
                ("labels", metrics.Labels), ("confusion", metrics.Confusion), ("accuracy", metrics.Accuracy),
                ("precision", metrics.Precision),
                ("recall", metrics.Recall), ("f1", metrics.F1), ("macro_f1", metrics.MacroF1), ("kappa", metrics.Kappa),
                ("majority_baseline", metrics.MajorityBaseline),
            ];
        }),
        new("prevalence_rogan_gladen", typeof(RoganGladen), i =>
        {
            var share = RoganGladen.Of(i.Integer("flagged"), i.Integer("n"), i.Number("sensitivity"), i.Number("specificity"));
            return [("apparent", share.Apparent), ("corrected", share.Corrected)];
        }),
    ];

    /// <summary>A tokenizer \w\w+ or \w{2,} asks for two characters, \w+ (and none named) for one.</summary>
    static int ShortestWord(CaseInputs i) =>
        new[] { @"\w\w", @"\w{2" }.Any(two => i.Text("tokenizer", "").Contains(two, StringComparison.Ordinal)) ? 2 : 1;
}
