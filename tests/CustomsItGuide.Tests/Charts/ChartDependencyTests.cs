using CustomsItGuide.Charts;
using CustomsItGuide.Tests.Architecture;
using Mono.Cecil;

namespace CustomsItGuide.Tests.Charts;

/// <summary>Charts are data in and markup out: they know the vocabulary, its words and languages and its statistics, and no step, no page,
/// no file.</summary>
public sealed class ChartDependencyTests
{
    private static readonly string[] Namespaces = ["CustomsItGuide", "CustomsItGuide.Languages", "CustomsItGuide.Statistics",
        "CustomsItGuide.Wording"];
    private static readonly string[] Facade = ["Workspace", "Snapshot", "Installation"];

    /// <summary>How a cell of CSV is quoted: a text, and no file.</summary>
    private const string CsvText = "CustomsItGuide.Files.CsvText";

    [Fact]
    public void They_name_the_vocabulary_statistics_and_wording_only()
    {
        using var charts = ModuleDefinition.ReadModule(typeof(Chart).Assembly.Location);

        var faults = References.Of(charts)
            .Where(r => r.Assembly == "CustomsItGuide"
                && r.To.FullName != CsvText
                && (!Namespaces.Contains(r.To.Namespace) || (r.To.Namespace == "CustomsItGuide" && Facade.Contains(r.To.Name))))
            .Select(r => $"{r.Member} names {r.To.FullName}").Distinct().ToList();

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public void They_need_nothing_but_the_library_and_the_framework() =>
        Assert.All(typeof(Chart).Assembly.GetReferencedAssemblies(), a => Assert.Matches("^(CustomsItGuide|System\\..+)$", a.Name));
}
