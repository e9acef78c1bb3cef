namespace CustomsItGuide.Wording;

/// <summary>
/// Open lists: names that the plan or the engine may add to. One without words here is shown as it is written, without its
/// underscores, so that a new breakdown needs no C#.
/// </summary>
public static class Names
{
    private static readonly Dictionary<string, LocalizedText> Checks = new(StringComparer.Ordinal)
    {
        ["provenance"] = WordingWords.Provenance,
        ["completeness"] = WordingWords.Completeness,
        ["verification"] = WordingWords.Verification,
        ["timeliness"] = WordingWords.Timeliness,
        ["stability"] = WordingWords.Stability,
        ["recomputation"] = WordingWords.SecondComputation,
    };

    private static readonly Dictionary<string, LocalizedText> Columns = new(StringComparer.Ordinal)
    {
        ["category"] = WordingWords.ExpertCategory,
        ["directorate"] = WordingWords.Directorate,
        ["domain"] = WordingWords.Domain,
        ["donor"] = WordingWords.Donor,
        ["employer"] = WordingWords.Employer,
        ["focus_area"] = WordingWords.FocusArea,
        ["fund"] = WordingWords.Fund,
        ["home"] = WordingWords.Objective,
        ["instrument"] = WordingWords.Instrument,
        ["item"] = WordingWords.Question,
        ["layer"] = WordingWords.Layer,
        ["mode"] = WordingWords.Mode,
        ["objective"] = WordingWords.Objective,
        ["operation"] = WordingWords.Operation,
        ["programme"] = WordingWords.Programme,
        ["reason"] = WordingWords.Reason,
        ["region"] = WordingWords.Region,
        ["response"] = WordingWords.ResponseBySurvey,
        ["survey"] = WordingWords.Survey,
        ["theme"] = WordingWords.Theme,
        ["topic"] = WordingWords.Topic,
    };

    private static readonly Dictionary<string, LocalizedText> Methods = new(StringComparer.Ordinal)
    {
        ["hypergeometric"] = WordingWords.Hypergeometric,
        ["wilson"] = WordingWords.WilsonScore,
        ["wilson_fpc"] = WordingWords.WilsonScoreFinite,
        ["mean_bounded"] = WordingWords.MeanBounded,
        ["t"] = WordingWords.StudentsT,
        ["newcombe"] = WordingWords.Newcombe,
        ["newcombe_paired"] = WordingWords.NewcombePaired,
        ["mover_overlap"] = WordingWords.MoverOverlap,
        ["mover_overlap_fpc"] = WordingWords.MoverOverlapFinite,
        ["poisson_byar"] = WordingWords.PoissonByar,
        ["poisson_rate_ratio_exact"] = WordingWords.ExactRateRatio,
        ["poisson_rate_ratio_overdispersed"] = WordingWords.OverdispersedRateRatio,
        ["stated_rounding"] = WordingWords.RoundingRange,
        ["unclassified_bounds"] = WordingWords.UnclassifiedBounds,
    };

    private static readonly Dictionary<string, LocalizedText> Regions = new LocalizedText[]
    {
        WordingWords.Europe,
        WordingWords.EastAndSouthernAfrica,
        WordingWords.WestAndCentralAfrica,
        WordingWords.NorthAfricaAndMiddleEast,
        WordingWords.FarEastAndPacific,
        WordingWords.AmericasAndCaribbean,
    }.ToDictionary(name => name.English, StringComparer.Ordinal);

    /// <summary>A check of the source.</summary>
    public static LocalizedText Check(string code) => Checks.GetValueOrDefault(code) ?? Raw(code);

    /// <summary>A column that a value is broken down by.</summary>
    public static LocalizedText Column(string code) => Columns.GetValueOrDefault(code) ?? Raw(code);

    /// <summary>
    /// A region of the WCO as data sets write it (in English), several that are shown together (see <see cref="BreakdownCell.Together"/>),
    /// and
    /// <c>not_stated</c>; another one is shown as it is written.
    /// </summary>
    public static LocalizedText Region(string region)
    {
        ArgumentNullException.ThrowIfNull(region);
        var names = region.Split(BreakdownCell.Together)
            .Select(r => r == "not_stated" ? WordingWords.NotStated : Regions.GetValueOrDefault(r) ?? LocalizedText.Verbatim(r)).ToList();
        return LocalizedText.Join(LocalizedText.Verbatim(BreakdownCell.Together), names);
    }

    /// <summary>How an interval was computed.</summary>
    public static LocalizedText Method(string code) => Methods.GetValueOrDefault(code) ?? Raw(code);

    /// <summary>A code as it is written, with blanks for underscores.</summary>
    public static LocalizedText Raw(string code)
    {
        var words = code.Replace('_', ' ');
        return LocalizedText.Verbatim(words);
    }
}
