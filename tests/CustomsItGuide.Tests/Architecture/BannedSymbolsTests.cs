using System.Reflection;
using System.Text.Json;
using System.Xml.Linq;

namespace CustomsItGuide.Tests.Architecture;

/// <summary>The clock, unseeded chance and the current culture are kept out by an analyzer: here is that nothing switches it off.</summary>
public sealed class BannedSymbolsTests
{
    private const string Analyzer = "Microsoft.CodeAnalysis.BannedApiAnalyzers";

    public static TheoryData<string> Projects => [.. Repository.Projects("src").Concat(Repository.Projects("tests"))];

    [Fact]
    public void The_list_is_given_to_the_analyzer_in_every_project()
    {
        var props = XDocument.Load(Repository.FullPath("Directory.Build.props"));

        var file = Assert.Single(props.Descendants("AdditionalFiles"),
            f => ((string?)f.Attribute("Include"))!.EndsWith("src/BannedSymbols.txt", StringComparison.Ordinal));
        Assert.Null(file.Parent!.Attribute("Condition"));
        Assert.Contains(file.Parent.Elements("PackageReference"), p => (string?)p.Attribute("Include") == Analyzer);
        Assert.Equal("true", props.Descendants("TreatWarningsAsErrors").Single().Value);
        Assert.Equal(["Directory.Build.props"],
            Repository.Files.Where(f => Path.GetFileName(f) is "Directory.Build.props" or "Directory.Build.targets"));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_has_the_analyzer_and_does_not_silence_it(string project)
    {
        using var locked =
            JsonDocument.Parse(File.ReadAllText(Repository.FullPath(Path.GetDirectoryName(project) + "/packages.lock.json")));
        Assert.Contains(locked.RootElement.GetProperty("dependencies").EnumerateObject(),
            framework => framework.Value.TryGetProperty(Analyzer, out _));

        var text = File.ReadAllText(Repository.FullPath(project));
        Assert.DoesNotContain("RS0030", text, StringComparison.Ordinal);
        Assert.DoesNotContain("BannedSymbols", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<TreatWarningsAsErrors>", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_editor_s_settings_do_not_silence_it()
    {
        foreach (var file in Repository.Files.Where(f => Path.GetFileName(f) is ".editorconfig" or ".globalconfig"))
            Assert.DoesNotContain("RS0030", File.ReadAllText(Repository.FullPath(file)), StringComparison.Ordinal);
    }

    // A misspelt line bans nothing, and no one would notice.
    [Fact]
    public void Every_banned_symbol_exists()
    {
        var lines = File.ReadAllLines(Repository.FullPath("src/BannedSymbols.txt")).Where(l => l.Length > 0).ToList();

        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.True(Exists(line.Split(';')[0]), $"src/BannedSymbols.txt: {line} names nothing that exists."));
    }

    private static bool Exists(string symbol)
    {
        const BindingFlags All = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance;
        var name = symbol[2..].Split('(')[0];
        var (type, member) = (Type.GetType(name[..Math.Max(0, name.LastIndexOf('.'))]), name[(name.LastIndexOf('.') + 1)..]);
        return symbol[..2] switch
        {
            "T:" => Type.GetType(name) is not null,
            "P:" => type?.GetProperty(member, All) is not null,
            "F:" => type?.GetField(member, All) is not null,
            "M:" when member == "#ctor" => type?.GetConstructors().Length > 0,
            "M:" => type?.GetMethods(All).Any(m => m.Name == member) == true,
            _ => false,
        };
    }
}
