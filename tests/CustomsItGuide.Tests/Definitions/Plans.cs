using CustomsItGuide.Definitions;

namespace CustomsItGuide.Tests.Definitions;

/// <summary>The plan of this repository, as its tests read it.</summary>
internal static class Plans
{
    public static string Folder => Repository.Plan;

    public static DefinitionFiles Files => DefinitionFiles.FromFolder(Folder);

    private static readonly Lazy<(Plan? Plan, IReadOnlyList<Issue> Issues)> OfThisRepository = new(() => DefinitionsReader.Read(Files));

    public static Plan Read()
    {
        var (plan, issues) = OfThisRepository.Value;
        Assert.Empty(issues);
        return plan!;
    }

    /// <summary>The texts of this repository's plan with one of them changed.</summary>
    /// <param name="from">A text that stands in the file.</param>
    public static DefinitionFiles With(string file, string from, string to)
    {
        var texts = new Dictionary<string, string>(Files.Texts, StringComparer.Ordinal);
        Assert.Contains(from, texts[file], StringComparison.Ordinal);
        texts[file] = texts[file].Replace(from, to, StringComparison.Ordinal);
        return new DefinitionFiles(texts);
    }

    /// <summary>The files of a folder beside the tests of the definitions.</summary>
    public static string Fixture(string name) =>
        Path.Combine(Repository.Root, "tests", "CustomsItGuide.Tests", "Definitions", "fixtures", name);
}
