using System.Text.RegularExpressions;
using CustomsItGuide.Judgement;
using CustomsItGuide.Kinds;

namespace CustomsItGuide.Tests.Architecture;

/// <summary>What a kind of indicator is, its folder says: nobody else knows a kind by its name.</summary>
public sealed class KindNamesTests
{
    /// <summary>
    /// Literals that read like the name of a kind and mean something else, with the file that they stand in. The sample's maker knows no
    /// kinds.
    /// </summary>
    private static readonly (string File, string Literal)[] OtherMeanings =
    [
        ("NonresponseJson.cs", "share"), ("PolicyDefaults.cs", "share"), ("PolicyChecks.cs", "share"), ("Receipts.cs", "share"),
            ("ReceiptLines.cs", "share"), // a unit
        ("Draw.cs", "satisfaction"), ("ChartCatalogue.cs", "satisfaction"), ("Overview.razor", "satisfaction"),
            ("Overview.razor", "completion"), // a chart, an anchor
        ("RegisterReader.cs", "satisfaction"), // a measure
        ("ExportViews.cs", "satisfaction"), ("ExportViews.cs", "completion"), // a view
        ("IndicatorReader.cs", "information"), // the rule of a target
        ("AssessmentJson.cs", "level"), ("FiguresPanel.razor", "level"), ("Receipts.cs", "level"), // of an interval
        ("ChartCatalogue.cs", "level"), ("LevelPanel.cs", "level"), // a chart
        ("IndicatorReader.cs", "mean"), ("PublishedMean.cs", "mean"), ("ReceiptJson.cs", "mean"), ("SurveyFigures.cs", "mean"), // of scores
        ("CountMethods.cs", "ratio"), ("MeanMethods.cs", "mean"), ("TrendMethods.cs", "mean"), // of the reference cases
        ("StatusMethods.cs", "completion"), ("StatusMethods.cs", "one_per_category"), // a subject of the reference cases
    ];

    [Fact]
    public void No_name_of_a_kind_stands_outside_its_folder()
    {
        var literal = new Regex($"\"(?<name>{string.Join('|', IndicatorKinds.Known.Names)})\"", RegexOptions.ExplicitCapture,
            TimeSpan.FromSeconds(10));

        var found = Repository.Files.Where(f => f.StartsWith("src/", StringComparison.Ordinal)
            && !f.StartsWith("src/CustomsItGuide.Synthetic/", StringComparison.Ordinal)
            && !f.StartsWith("src/CustomsItGuide/Kinds/", StringComparison.Ordinal))
            .Where(f => Path.GetExtension(f) is ".cs" or ".razor")
            .SelectMany(f => literal.Matches(File.ReadAllText(Repository.FullPath(f)))
                .Select(m => (File: Path.GetFileName(f), Literal: m.Groups["name"].Value)))
            .Distinct().ToList();

        var faults = found.Except(OtherMeanings).Order().ToList();
        Assert.True(faults.Count == 0,
            $"Ask the kind instead of comparing its name, or say here what else is meant: {string.Join(", ", faults)}.");
        Assert.Empty(OtherMeanings.Except(found));
    }

    [Fact]
    public void Every_kind_has_a_folder_a_name_of_its_own_and_all_that_is_asked_of_it()
    {
        var kinds = IndicatorKinds.Known.All.Cast<JudgedKind>().ToList();
        Assert.Equal(kinds.Count, kinds.DistinctBy(k => k.Name).Count());
        Assert.All(kinds, kind =>
        {
            Assert.StartsWith("CustomsItGuide.Kinds.", kind.GetType().Namespace, StringComparison.Ordinal);
            Assert.NotEmpty(kind.Rules);
            Assert.True(Enum.IsDefined(kind.Values));
            Assert.NotEmpty(kind.Columns);
            Assert.Equal(kind.Figures.Count, kind.Figures.DistinctBy(f => f.Name).Count());
            Assert.All(kind.Figures, f => Assert.True(f.Legend is { English.Length: > 0, French.Length: > 0 }
                && f.Unit is SupportingFigure.Percent or SupportingFigure.Count, f.Name));
            Assert.All(kind.Figures, f => Assert.Equal(f, kind.Figure(f.Name)));
        });
        var concrete = typeof(IndicatorKinds).Assembly.GetTypes()
            .Where(t => t is { IsAbstract: false } && t.IsSubclassOf(typeof(JudgedKind)));
        Assert.Equal(concrete.Select(t => t.Name).Order(StringComparer.Ordinal), kinds.Select(k => k.GetType().Name)
            .Order(StringComparer.Ordinal));
    }

    /// <summary>
    /// What may be shown of single rows follows from what they tell of: opinions go through the door of disclosure, as tables.
    /// </summary>
    [Fact]
    public void A_kind_about_opinions_gives_the_tables_that_they_are_published_from()
    {
        var opinions = IndicatorKinds.Known.All.Where(k => k.Rows == RowSubject.Opinions).ToList();
        Assert.Equal(2, opinions.Count);
        Assert.All(opinions, kind => Assert.NotEqual("EstimatedKind", kind.GetType().GetMethod("Tables")!.DeclaringType!.Name));
    }
}
