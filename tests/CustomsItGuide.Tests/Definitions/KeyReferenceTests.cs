using CustomsItGuide.Definitions;
using CustomsItGuide.Definitions.Keys;
using CustomsItGuide.Kinds;
using CustomsItGuide.Tests.Cli;

namespace CustomsItGuide.Tests.Definitions;

/// <summary>The reference of keys says what the reader accepts, and no more.</summary>
public class KeyReferenceTests
{
    private static readonly DefinitionReference Reference = Workspace.DefinitionKeys();

    private static IEnumerable<(string Path, DefinitionKey Key)> All => Reference.Files.SelectMany(f => Below(f.Name, f.Keys));

    [Fact]
    public void Every_key_has_a_meaning_in_words()
    {
        Assert.All(Reference.Files, f => Assert.NotNull(f.Meaning));
        Assert.Equal("", string.Join("\n", All.Where(k => k.Key.Meaning is null).Select(k => k.Path)));
        Assert.All(All, k => Assert.True(k.Key.Forms.Count > 0, k.Path));
    }

    [Fact]
    public void Every_meaning_is_of_a_key()
    {
        var paths = All.Select(k => k.Path).Concat(Reference.Files.Select(f => f.Name)).ToHashSet(StringComparer.Ordinal);
        var names = All.Select(k => k.Key.Key).ToHashSet(StringComparer.Ordinal);
        Assert.All(KeysWords.File.Keys.Where(k => char.IsLower(k[0])), k => Assert.True(paths.Contains(k) || names.Contains(k), k));
    }

    [Theory]
    [InlineData("plan.policy", false)]
    [InlineData("plan.policy.*.value", true)]
    [InlineData("plan.layers", true)]
    [InlineData("indicators.report_lag_days", true)]
    [InlineData("indicators.ended.*.since", true)]
    [InlineData("indicators.headline", false)]
    [InlineData("datasets.slice", true)]
    [InlineData("datasets.confidential", false)]
    [InlineData("datasets.columns.*.type", true)]
    [InlineData("datasets.columns.*.required", false)]
    [InlineData("registers.tables.*.title", false)]
    [InlineData("registers.tables.*.columns.*.note.column", true)]
    public void It_says_which_keys_the_reader_insists_on(string path, bool compulsory) =>
        Assert.Equal(compulsory, All.Single(k => k.Path == path).Key.IsCompulsory);

    [Fact]
    public void It_says_what_may_stand_there()
    {
        DefinitionKey Of(string path) => All.Single(k => k.Path == path).Key;

        Assert.Equal(IndicatorReader.TargetRules.Keys, Of("indicators.target.rule").Values);
        Assert.Equal(IndicatorKinds.Known.Names, Of("indicators.estimator").Values);
        Assert.Equal([KeyForm.Mapping, KeyForm.Texts], Of("datasets.slice").Forms);
        Assert.Equal([KeyForm.Mapping, KeyForm.Text], Of("registers.tables.*.columns.*.note").Forms.OrderDescending());
        Assert.Equal([KeyForm.TextByLanguage], Of("plan.title").Forms);
        Assert.Equal("{ en: Our plan }", Of("plan.title").Example);
        Assert.Equal("[2026/27]", Of("plan.years").Example);
        Assert.Equal("90", Of("indicators.target.value").Example);
        var share = Reference.Kinds.Single(k => k.Name == "share");
        Assert.Equal(["period", "_delivery", "counts", "why", "part", "whole"], share.Columns.Take(6).Select(c => c.Name));
        Assert.Contains("at_least", share.TargetRules);
    }

    /// <summary>A key that this repository's plan or the new one uses is in the reference: the reader would have refused another.</summary>
    [Fact]
    public void Each_key_of_the_plans_that_there_are_is_in_it()
    {
        foreach (var files in new[] { Plans.Files.Texts, NewPlanFiles.Of("x", "fr", Period.FiscalYear(2026)) })
        {
            foreach (var (name, text) in files.Where(f => f.Key.EndsWith(".yaml", StringComparison.Ordinal)))
            {
                var file = name == "plan.yaml" ? "plan" : name.Split('/')[0];
                Known(name, YamlTree.Read(name, text, [])!, Reference.Files.Single(f => f.Name == file).Keys);
            }
        }

        static void Known(string place, YamlPart part, IReadOnlyList<DefinitionKey> keys)
        {
            if (part is not YamlMap map) return;
            foreach (var entry in map.Entries)
            {
                var key = keys.FirstOrDefault(k => k.Key == entry.Key) ?? keys.FirstOrDefault(k => k.Key == "*");
                Assert.True(key is not null, $"{place}({entry.Line}): {entry.Key}");
                if (!key.Forms.Contains(KeyForm.TextByLanguage)) Known(place, entry.Value, key.Keys);
            }
        }
    }

    [Fact]
    public void The_document_beside_the_plan_is_what_the_command_prints()
    {
        var printed = Runs.Command("plan", "keys").Output;
        var file = Path.Combine(Repository.Root, "data", "KEYS.md");
        if (Environment.GetEnvironmentVariable("APPROVE") == "1") File.WriteAllText(file, printed);
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), printed);
    }

    [Fact]
    public void Editors_get_a_schema_of_each_file()
    {
        foreach (var file in Reference.Files)
        {
            using var json = System.Text.Json.JsonDocument.Parse(Runs.Command("plan", "keys", file.Name, "--format", "schema").Output);
            Assert.Equal("https://json-schema.org/draft/2020-12/schema", json.RootElement.GetProperty("$schema").GetString());
            Assert.Equal(file.Keys.Where(k => k.IsCompulsory).Select(k => k.Key),
                json.RootElement.GetProperty("required").EnumerateArray().Select(k => k.GetString()!));
            Assert.False(json.RootElement.GetProperty("additionalProperties").GetBoolean());
        }
        Assert.Equal(0, Runs.Command("plan", "keys", "--format", "json").Code);
        Assert.Equal(2, Runs.Command("plan", "keys", "indicator").Code);
    }

    private static IEnumerable<(string Path, DefinitionKey Key)> Below(string path, IReadOnlyList<DefinitionKey> keys) =>
        keys.SelectMany(k => Below($"{path}.{k.Key}", k.Keys).Prepend(($"{path}.{k.Key}", k)));
}
