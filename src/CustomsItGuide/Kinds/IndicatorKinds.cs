using CustomsItGuide.Kinds.Completion;
using CustomsItGuide.Kinds.Coverage;
using CustomsItGuide.Kinds.Duration;
using CustomsItGuide.Kinds.Fulfilment;
using CustomsItGuide.Kinds.Level;
using CustomsItGuide.Kinds.Mean;
using CustomsItGuide.Kinds.Median;
using CustomsItGuide.Kinds.OnePerCategory;
using CustomsItGuide.Kinds.Ratio;
using CustomsItGuide.Kinds.ReportedValue;
using CustomsItGuide.Kinds.RoundedCount;
using CustomsItGuide.Kinds.Satisfaction;
using CustomsItGuide.Kinds.Share;
using CustomsItGuide.Kinds.Stock;
using CustomsItGuide.Kinds.Sum;

namespace CustomsItGuide.Kinds;

/// <summary>The kinds of indicators that there are. A new one is a folder beside this file and a line in it.</summary>
public sealed class IndicatorKinds
{
    /// <summary>All of this engine, in the order in which they are offered.</summary>
    public static readonly IndicatorKinds Known = new(
    [
        new FulfilmentKind(),
        new SatisfactionKind(),
        new LowestSatisfactionKind(),
        new CompletionKind(),
        new CoverageKind(),
        new RoundedCountKind(),
        new ShareKind(),
        new StockKind(),
        new OnePerCategoryKind(),
        new ReportedValueKind(),
        new MeanKind(),
        new MedianKind(),
        new SumKind(),
        new RatioKind(),
        new LevelKind(),
        new DurationKind(),
        new MedianDurationKind(),
    ]);

    private IndicatorKinds(IReadOnlyList<IndicatorKind> all) => All = all;

    /// <summary>In the order of the list.</summary>
    public IReadOnlyList<IndicatorKind> All { get; }

    /// <summary>The names that the definition of an indicator may choose from.</summary>
    public IEnumerable<string> Names => All.Select(k => k.Name);

    /// <exception cref="ArgumentException">There is no kind of that name.</exception>
    public IndicatorKind Named(string name) =>
        Find(name) ?? throw new ArgumentException($"There is no kind '{name}'; there are {string.Join(", ", Names)}.", nameof(name));

    /// <summary>Null: there is none of that name.</summary>
    public IndicatorKind? Find(string name) => All.FirstOrDefault(k => k.Name == name);

    /// <summary>The same with one more.</summary>
    internal IndicatorKinds With(IndicatorKind kind) => new([.. All, kind]);
}
