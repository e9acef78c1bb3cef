using CustomsItGuide.Definitions;

namespace CustomsItGuide.Tests.Definitions;

/// <summary>The plan of this repository, as its tests read it.</summary>
internal static class Plans
{
    private static readonly string Root = Above(AppContext.BaseDirectory);

    public static string Folder => Path.Combine(Root, "data", "plan");

    /// <summary>Its files. Where the measures are not there (they are written apart), a query that only names a column stands for each.</summary>
    public static DefinitionFiles Files
    {
        get
        {
            var files = DefinitionFiles.FromFolder(Folder);
            var texts = new Dictionary<string, string>(files.Texts, StringComparer.Ordinal);
            foreach (var measure in Measures)
            {
                texts.TryAdd($"measures/{measure}.sql", "select '2022/23' as period");
                texts.TryAdd($"measures/{measure}.check.sql", "select null as value");
            }
            return new DefinitionFiles(texts, files.Folder);
        }
    }

    private static readonly string[] Measures =
    [
        "activities_aligned", "activities_expert_led", "completion", "experts_stock", "funds_aligned",
        "instrument_information", "partnerships", "satisfaction", "seizures", "targets_met",
    ];

    public static Plan Read()
    {
        var (plan, issues) = DefinitionsReader.Read(Files);
        Assert.Empty(issues);
        return plan!;
    }

    /// <summary>The files of a folder beside the tests of the definitions.</summary>
    public static string Fixture(string name) => Path.Combine(Root, "tests", "CustomsItGuide.Tests", "Definitions", "fixtures", name);

    private static string Above(string folder) =>
        File.Exists(Path.Combine(folder, "CustomsItGuide.sln")) ? folder : Above(Path.GetDirectoryName(folder)!);
}
