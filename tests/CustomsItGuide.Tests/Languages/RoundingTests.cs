using System.Xml.Linq;
using CustomsItGuide.Languages;
using Mono.Cecil;

namespace CustomsItGuide.Tests.Languages;

/// <summary>A number with decimals has as many as its sentence says, and a program that is given the arguments gets no more.</summary>
public sealed class RoundingTests
{
    private static readonly string[] Rooms = [.. Repository.Files.Where(f => f.StartsWith("src/", StringComparison.Ordinal)
        && f.EndsWith("Words.resx", StringComparison.Ordinal)).Select(f => f[..^".resx".Length])];

    /// <summary>The assemblies that say texts.</summary>
    public static TheoryData<string> Assemblies =>
    [
        "CustomsItGuide", "CustomsItGuide.Charts", "CustomsItGuide.Pages", "CustomsItGuide.Notebooks", "scorecard",
    ];

    /// <summary>A decimal that only chooses a form was rounded by whoever chose with it.</summary>
    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Every_number_with_decimals_has_a_format_wherever_a_text_says_it(string assembly)
    {
        using var module = ModuleDefinition.ReadModule(Path.Combine(AppContext.BaseDirectory, assembly + ".dll"));
        var faults = new List<string>();
        var given = WordArguments.Decimals(module).Distinct().ToList();
        foreach (var (where, words, key, argument, isRounded) in given)
        {
            foreach (var (language, text) in Said(words, key))
            {
                var places = MessagePattern.Parse(text).Places.Where(p => p.Name == argument).ToList();
                if ((places.Count == 0 && !isRounded) || places.Any(p => string.IsNullOrEmpty(p.Format)))
                    faults.Add($"{words}.{key} ({language}): {{{argument}}} has no format, and {where} gives it a number with decimals");
            }
        }
        Assert.True(faults.Count == 0, string.Join('\n', faults));
        if (assembly == "CustomsItGuide") Assert.True(given.Count > 20, $"Only {given.Count} numbers were found at all.");
    }

    public static TheoryData<string> Files => [.. Rooms];

    /// <summary>Otherwise one language would tell more of a number than another, and a program more than its reader.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void Every_language_rounds_as_English_does(string file)
    {
        var english = Texts(file, Language.English);
        Assert.All(Language.All.Skip(1).Where(l => Speaks(l, file)).SelectMany(l => Texts(file, l)),
            text => Assert.True(Formats(english[text.Key]).SetEquals(Formats(text.Value)), $"{text.Key}: {text.Value}"));

        static HashSet<(string, string?)> Formats(string text) =>
            [.. MessagePattern.Parse(text).Places.Where(p => p.Format is not null)];
    }

    [Fact]
    public void Places_are_told_of_the_forms_that_are_said()
    {
        var text = MessagePattern.Parse("{n, plural, one {# row} other {{n:0.0} of {m:0}}}, {day}");
        Assert.Equal([("n", null), ("n", "0.0"), ("m", "0"), ("day", null)], text.Places);
        Assert.Equal([("n", null), ("day", null)], text.PlacesSaid(_ => 1, Language.English));
        Assert.Equal([("n", "0.0"), ("m", "0"), ("day", null)], text.PlacesSaid(_ => 2, Language.English));
    }

    private static IEnumerable<(string Language, string Text)> Said(string words, string key)
    {
        var file = Rooms.Single(r => r.Replace('/', '.').EndsWith("." + words, StringComparison.Ordinal));
        return Language.All.Where(l => Speaks(l, file)).Select(l => (l.Code, Texts(file, l)[key]));
    }

    /// <summary>A room that a language lacks is said in English (<see cref="ResourceFilesTests"/> says which may).</summary>
    private static bool Speaks(Language language, string file) =>
        language == Language.English || Repository.Files.Contains($"{file}.{language}.resx");

    private static Dictionary<string, string> Texts(string file, Language language) => XDocument
        .Load(Repository.FullPath(language == Language.English ? file + ".resx" : $"{file}.{language}.resx"),
            LoadOptions.PreserveWhitespace)
        .Root!.Elements("data").ToDictionary(d => (string)d.Attribute("name")!, d => (string)d.Element("value")!, StringComparer.Ordinal);
}
