using System.Text.RegularExpressions;
using System.Xml.Linq;
using CustomsItGuide.Languages;

namespace CustomsItGuide.Tests.Languages;

/// <summary>What the compiler cannot see of the resource files: that every language says everything, with everything that it is
/// given. French is complete; any other language is complete room by room, and says a room that it lacks in English.</summary>
public sealed partial class ResourceFilesTests
{
    /// <summary>The English files, without their ending.</summary>
    public static TheoryData<string> Files =>
        [.. Repository.Files.Where(f => f.StartsWith("src/", StringComparison.Ordinal) && f.EndsWith(".resx", StringComparison.Ordinal))
            .Select(f => f[..^".resx".Length]).Where(f => !f[(f.LastIndexOf('/') + 1)..].Contains('.', StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_language_says_every_text_with_the_same_arguments(string file)
    {
        var english = Texts(file + ".resx");
        Assert.NotEmpty(english);
        foreach (var language in Language.All.Skip(1).Where(l => Speaks(l, file)))
        {
            var texts = Texts($"{file}.{language}.resx");
            Assert.Equal(english.Keys.Order(StringComparer.Ordinal), texts.Keys.Order(StringComparer.Ordinal));
            foreach (var (key, text) in texts)
            {
                var (own, theirs) = (MessagePattern.Parse(text).Arguments, MessagePattern.Parse(english[key]).Arguments);
                Assert.True(own.ToHashSet().SetEquals(theirs),
                    $"{file}.{language}.resx, {key}: it takes {List(own)}, and the English text {List(theirs)}.");
                Assert.True(text.Length > 0 || english[key].Length == 0, $"{file}.{language}.resx, {key}: it says nothing.");
            }
        }

        static string List(IEnumerable<string> names) => string.Join(", ", names);
    }

    /// <summary>Otherwise a room could be lost without anybody seeing it.</summary>
    [Theory]
    [InlineData("fr")]
    [InlineData("es")]
    public void A_complete_language_has_every_room(string language) =>
        Assert.All(Files.Select(f => f.Data), f => Assert.Contains($"{f}.{language}.resx", Repository.Files));

    /// <summary>A form that a language has no use for is never said, and one that it lacks is said by another's.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void Plural_forms_are_those_of_the_language(string file)
    {
        foreach (var language in Language.All.Where(l => Speaks(l, file)))
        {
            foreach (var (key, text) in Texts(language == Language.English ? file + ".resx" : $"{file}.{language}.resx"))
            {
                var unknown = Forms().Matches(text).SelectMany(m => FormName().Matches(m.Value).Select(f => f.Groups["form"].Value))
                    .Where(f => !f.StartsWith('=') && !language.Plurals.Named.Contains(f)).ToList();
                Assert.True(unknown.Count == 0,
                    $"{file}, {language}, {key}: {language.Name} has no plural form {string.Join(", ", unknown)}.");
            }
        }
    }

    [Fact]
    public void No_text_of_a_language_stands_in_code()
    {
        var accented = Repository.Files.Where(f =>
            f.StartsWith("src/", StringComparison.Ordinal) && f.EndsWith(".cs", StringComparison.Ordinal)
                && !f.StartsWith("src/CustomsItGuide.Synthetic/", StringComparison.Ordinal)
                // Words that respondents choose from, as survey tools write them: they are read, never said.
                && !f.EndsWith("/RatingWords.cs", StringComparison.Ordinal))
            .SelectMany(f => File.ReadLines(Repository.FullPath(f)).Select((line, i) => (f, i, line)))
            .Where(l => !l.line.TrimStart().StartsWith("//", StringComparison.Ordinal) && French().IsMatch(l.line))
            .Select(l => $"{l.f}({l.i + 1}): {l.line.Trim()}").ToList();

        Assert.True(accented.Count == 0, "Texts belong into the resource file of their room:\n" + string.Join('\n', accented));
    }

    private static bool Speaks(Language language, string file) => language == Language.English || language.Code == "fr"
        || Repository.Files.Contains($"{file}.{language}.resx");

    private static Dictionary<string, string> Texts(string file) =>
        XDocument.Load(Repository.FullPath(file), LoadOptions.PreserveWhitespace).Root!
        .Elements("data").ToDictionary(d => (string)d.Attribute("name")!, d => (string)d.Element("value")!, StringComparer.Ordinal);

    [GeneratedRegex(@"\{\w+, plural,(?:[^{}]|\{[^{}]*\})*\}", RegexOptions.None, 1000)]
    private static partial Regex Forms();

    [GeneratedRegex(@"(?<form>=?\w+) \{", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FormName();

    // What French alone writes: an accent between letters within a text, or its quotation marks.
    [GeneratedRegex("\"[^\"]*(?:[a-z][éèêàçùîôû]|[éèêàç][a-z]|« )[^\"]*\"", RegexOptions.None, 1000)]
    private static partial Regex French();
}
