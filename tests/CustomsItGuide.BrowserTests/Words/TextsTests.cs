using CustomsItGuide.Kinds;
using System.Reflection;
using System.Text.RegularExpressions;
using CustomsItGuide.Charts;
using CustomsItGuide.Pages.Words;

namespace CustomsItGuide.BrowserTests.Words;

public sealed partial class TextsTests
{
    [Fact]
    public void Every_text_is_there_in_both_languages_with_the_same_arguments()
    {
        var texts = typeof(Texts).GetFields(BindingFlags.Public | BindingFlags.Static).ToDictionary(f => f.Name, f => (LocalizedText)f.GetValue(null)!);
        Assert.True(texts.Count > 100);
        Assert.All(texts, text =>
        {
            Assert.NotEmpty(text.Value.English.Trim());
            Assert.NotEmpty(text.Value.French.Trim());
            Assert.Equal(Arguments(text.Value.English), Arguments(text.Value.French));
        });
    }

    /// <summary>Also the texts that stand beside what they are about: in charts, in the wording of the library, in code lists.</summary>
    [Fact]
    public void Every_text_of_every_assembly_is_there_in_both_languages_with_the_same_arguments()
    {
        var texts = new[] { typeof(Texts), typeof(ChartWidth), typeof(Web.Work.WorkTexts), typeof(LocalizedText) }.SelectMany(t => t.Assembly.GetTypes()).Where(t => !t.ContainsGenericParameters)
            .SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Select(f => (Where: $"{f.DeclaringType}.{f.Name}", Value: f.FieldType == typeof(LocalizedText) || typeof(System.Collections.IDictionary).IsAssignableFrom(f.FieldType) ? f.GetValue(null) : null))
            .SelectMany(f => f.Value switch
            {
                LocalizedText one => [(f.Where, Text: one)],
                System.Collections.IDictionary many => many.Values.OfType<LocalizedText>().Select(text => (f.Where, Text: text)),
                _ => [],
            }).ToList();
        Assert.True(texts.Count > 500, $"Only {texts.Count} texts were found.");
        Assert.All(texts, t =>
        {
            Assert.False(string.IsNullOrWhiteSpace(t.Text.English) || string.IsNullOrWhiteSpace(t.Text.French), t.Where);
            Assert.Equal(Arguments(t.Text.English).Distinct(), Arguments(t.Text.French).Distinct());
        });
    }

    [Fact]
    public void Every_status_has_a_shape_of_its_own()
    {
        var shapes = Enum.GetValues<Status>().Select(s => StatusShape.Of(s, Evidence.Census)).Append(StatusShape.Of(Status.OffTarget, Evidence.None)).ToList();
        Assert.Equal(shapes.Count, shapes.Select(s => (s.Outline, s.Sign, s.Hollow)).Distinct().Count());
        Assert.Equal(1, shapes.Count(s => s.Css == "c-off"));
    }

    [Fact]
    public void A_figure_without_words_is_shown_as_it_is_written()
    {
        Assert.Equal("new figure", Figures.Words(IndicatorKinds.Known.Named("completion"), "new_figure").English);
    }

    private static List<string> Arguments(string text) => [.. Argument().Matches(text).Select(m => m.Value).Order()];

    [GeneratedRegex(@"\{\d\}", RegexOptions.None, 1000)]
    private static partial Regex Argument();
}
