using CustomsItGuide.Definitions;

namespace CustomsItGuide.Tests.Definitions;

/// <summary>The plan of this repository, as its tests read it.</summary>
internal static class Plans
{
    public static string Folder => Repository.Plan;

    public static DefinitionFiles Files => DefinitionFiles.FromFolder(Folder);

    public static Plan Read()
    {
        var (plan, issues) = DefinitionsReader.Read(Files);
        Assert.Empty(issues);
        return plan!;
    }

    /// <summary>The files of a folder beside the tests of the definitions.</summary>
    public static string Fixture(string name) => Path.Combine(Repository.Root, "tests", "CustomsItGuide.Tests", "Definitions", "fixtures", name);
}
