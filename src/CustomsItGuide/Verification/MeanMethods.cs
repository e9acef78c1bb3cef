using System.Globalization;
using System.Text.RegularExpressions;
using CustomsItGuide.Statistics;

namespace CustomsItGuide.Verification;

/// <summary>Means of answers, their bootstrap and their t tests.</summary>
internal static partial class MeanMethods
{
    public static readonly IReadOnlyList<Method> All =
    [
        new("univariate_summary", typeof(SampleMoments), i =>
        {
            var values = i.Has("values") ? i.Numbers("values") : Generate(i.Text("generator"), i.Integer("n"));
            return [("mean", SampleMoments.Mean(values)), ("sd", values.Length < 2 ? null : SampleMoments.StandardDeviation(values))];
        }),
        new("mean_t_ci_fpc", typeof(MeanInterval), i =>
        {
            var mean = MeanInterval.Of(i.Numbers("values"), IsCorrected(i) ? i.Integer("N") : null, i.Confidence());
            return [("mean", mean.Mean), ("sd", mean.StandardDeviation), ("se", mean.StandardError), .. Method.Ends(mean.Interval)];
        }),
        new("mean_t_ci_summary", typeof(MeanInterval), i =>
            Method.Ends(MeanInterval.Summary(i.Number("mean"), i.Number("sd"), i.Integer("n"), i.Confidence()).Interval)),
        new("bootstrap_percentile_mean", typeof(BootstrapMean), i =>
        {
            var bootstrap = BootstrapMean.Of(i.Numbers("values"), i.Confidence());
            return [("se", bootstrap.IdealStandardError), .. Method.Ends(bootstrap.Interval)];
        }),
        new("bootstrap_se_mean", typeof(BootstrapMean), i =>
        {
            var bootstrap = BootstrapMean.Of(i.Numbers("values"), 0.95);
            return [("mean", bootstrap.Mean), ("se_sample", bootstrap.SampleStandardError),
                ("se_bootstrap_ideal", bootstrap.IdealStandardError)];
        }),
        new("paired_t", typeof(TTest), i => Test(TTest.Paired(i.Numbers("x"), i.Numbers("y"), i.Confidence()))),
        new("welch_t", typeof(TTest), i => Test(TTest.Welch(i.Numbers("x"), i.Numbers("y"), i.Confidence()))),
        new("partially_overlapping_t", typeof(TTest), i => Test(TTest.PartiallyOverlapping(
            i.Numbers("unpaired1"), i.Numbers("unpaired2"), i.Numbers("paired1"), i.Numbers("paired2"),
            i.Flag("equal_variances", false), i.Confidence()))),
    ];

    /// <summary>The correction is named in words: 1-n/N, or none.</summary>
    static bool IsCorrected(CaseInputs i) => i.Text("fpc", i.Has("N") ? "1-n/N" : "none").Replace(" ", "", StringComparison.Ordinal) switch
    {
        "true" or "yes" => true,
        "false" or "1" or "" => false,
        var words when words.StartsWith("no", StringComparison.OrdinalIgnoreCase)
            || words.StartsWith("without", StringComparison.OrdinalIgnoreCase) => false,
        var words when words.Contains("1-n/N", StringComparison.Ordinal) || words.Contains("(N-n)/N", StringComparison.Ordinal) => true,
        var other => throw new CaseException(VerificationWords.InputIsWord("fpc", other, VerificationWords.Either("1-n/N", "none"))),
    };

    static (string, object?)[] Test(TTest test) =>
        [("t", test.T), ("df", test.Df), ("p", test.P), ("diff", test.Difference), .. Method.Ends(test.Interval)];

    /// <summary>The values that NIST's NumAcc files describe: a first one, then two in turn.</summary>
    static double[] Generate(string generator, int n)
    {
        if (n is < 1 or > 10_000_000)
            throw new CaseException(VerificationWords.InputIs("n", n, VerificationWords.Range(1, 10_000_000)));
        var match = Generator().Match(generator);
        if (!match.Success)
            throw new CaseException(VerificationWords.InputIsWord("generator", generator, VerificationWords.ExpectedForm));
        var (first, odd, even) = (Part("first"), Part("odd"), Part("even"));
        if (match.Groups["parity"].Value == "even")
            (odd, even) = (even, odd);
        return [.. Enumerable.Range(0, n).Select(i => i == 0 ? first : i % 2 == 1 ? odd : even)];

        double Part(string name) => double.Parse(match.Groups[name].Value, NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(
        @"y\[0\]\s*=\s*(?<first>[-+.\deE]+)\s*;.*y\[i\]\s*=\s*\(?\s*i\s+(is\s+)?(?<parity>odd|even)\s*\)?\s*\?\s*(?<odd>[-+.\deE]+)\s*:\s*(?<even>[-+.\deE]+)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Generator();
}
