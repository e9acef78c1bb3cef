using System.Reflection;
using System.Text.RegularExpressions;
using CustomsItGuide.Web.Marks;
using CustomsItGuide.Web.Words;

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

    [Fact]
    public void Every_word_of_the_vocabulary_has_words_of_its_own()
    {
        Distinct<Status>(Terms.Of);
        Distinct<Evidence>(Terms.Of);
        Distinct<Fact>(Terms.Of);
        Distinct<Trend>(Terms.Of);
        Distinct<SourceRating>(Terms.Of);
        Distinct<Absence>(Terms.Of);
        Distinct<CheckResult>(Terms.Of);
        Distinct<Severity>(Terms.Of);
    }

    [Fact]
    public void Every_status_has_a_shape_of_its_own()
    {
        var shapes = Enum.GetValues<Status>().Select(Shapes.Of).ToList();
        Assert.Equal(shapes.Count, shapes.Select(s => (s.Shape, s.Sign, s.Hollow)).Distinct().Count());
    }

    [Fact]
    public void A_name_without_words_is_shown_as_it_is_written()
    {
        Assert.Equal("customs union", Names.Column("customs_union").French);
        Assert.Equal("new figure", Figures.Words("new_figure").English);
    }

    private static void Distinct<T>(Func<T, LocalizedText> words) where T : struct, Enum
    {
        var all = Enum.GetValues<T>().Select(words).ToList();
        Assert.Equal(all.Count, all.Select(w => w.English).Distinct().Count());
        Assert.Equal(all.Count, all.Select(w => w.French).Distinct().Count());
    }

    private static List<string> Arguments(string text) => [.. Argument().Matches(text).Select(m => m.Value).Order()];

    [GeneratedRegex(@"\{\d\}", RegexOptions.None, 1000)]
    private static partial Regex Argument();
}
