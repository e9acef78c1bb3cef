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

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Every_number_with_decimals_has_a_format_wherever_a_text_says_it(string assembly)
    {
        using var module = ModuleDefinition.ReadModule(Path.Combine(AppContext.BaseDirectory, assembly + ".dll"));
        var faults = new List<string>();
        var given = WordArguments.Decimals(module).Distinct().ToList();
        foreach (var (where, words, key, argument) in given)
        {
            foreach (var (language, text) in Said(words, key))
            {
                var places = Template.Parse(text).Places.Where(p => p.Name == argument).ToList();
                if (places.Count == 0 || places.Any(p => string.IsNullOrEmpty(p.Format)))
                    faults.Add($"{words}.{key} ({language}): {{{argument}}} has no format, and {where} gives it a number with decimals");
            }
        }
        Assert.True(faults.Count == 0, string.Join('\n', faults));
        if (assembly == "CustomsItGuide") Assert.True(given.Count > 20, $"Only {given.Count} numbers were found at all.");
    }

    private static IEnumerable<(string Language, string Text)> Said(string words, string key)
    {
        var file = Rooms.Single(r => r.Replace('/', '.').EndsWith("." + words, StringComparison.Ordinal));
        foreach (var language in Language.All)
        {
            var texts = XDocument.Load(Repository.FullPath(language == Language.English ? file + ".resx" : $"{file}.{language}.resx"));
            yield return (language.Code, (string)texts.Root!.Elements("data").Single(d => (string)d.Attribute("name")! == key)
                .Element("value")!);
        }
    }
}
