using System.Text.RegularExpressions;
using CustomsItGuide.Tests.Cli;
using CustomsItGuide.Tests.Workspaces;
using DuckDB.NET.Data;

namespace CustomsItGuide.Tests.Disclosure;

/// <summary>
/// Two worlds that differ only in who said what say the same wherever one can look: every scorecard, receipt and export, in both languages,
/// at several positions. The pages are compared by the browser tests.
/// </summary>
public sealed partial class TwinWorldTests(SampleWorkspace sample)
{
    [Fact]
    public void Nobody_can_tell_who_of_two_Members_was_satisfied()
    {
        var folder = sample.NewFolder();
        _ = sample.At("81"); // Makes its warehouse for all tests.
        var exchanges = TwinSample.Write(sample.Shared, Repository.Sample, Path.Combine(folder, "deliveries"));
        Assert.True(exchanges.Count >= 8, string.Join('\n', exchanges));
        var twin = Path.Combine(folder, "twin");
        using (Workspace.CreateSample(twin, Repository.Plan, Path.Combine(folder, "deliveries"))) { }

        foreach (var (period, at, language) in new[] { ("2021/22", "122", "en"), ("2023/24", "81", "fr"), ("2023/24", "122", "en"),
            ("2024/25", "122", "fr") })
        {
            Same(twin, "score", "--period", period, "--as-of", at, "--lang", language);
            Same(twin, "score", "--period", period, "--as-of", at, "--format", "json");
            var plan = sample.Shared.At().Plan;
            foreach (var indicator in plan.Indicators.Where(i => plan.ReadsAnswers(plan.Measure(i.Measure))))
            {
                Same(twin, "explain", indicator.Id, "--period", period, "--as-of", at, "--lang", language);
            }
        }
        Same(twin, "rejections", "--as-of", "122");

        var (here, there) =
            (Exported(sample.Folder, Path.Combine(folder, "here.duckdb")), Exported(twin, Path.Combine(folder, "there.duckdb")));
        Assert.NotEmpty(here);
        Assert.Equal(here.Keys, there.Keys);
        Assert.All(here, table => Assert.Equal(table.Value, there[table.Key]));
        Assert.NotEqual(Answers(sample.Folder), Answers(twin)); // they do differ
    }

    private string Answers(string workspace)
    {
        using var opened = workspace == sample.Folder ? null : Workspace.Open(workspace);
        return string.Join('\n', (opened ?? sample.Shared).Table("survey_answers").Rows.Select(r => string.Join('|', r)));
    }

    /// <summary>The tables of an export as text, ordered.</summary>
    private static SortedDictionary<string, string> Exported(string workspace, string file)
    {
        var (code, _, error) =
            Runs.Command(Runs.Surroundings(("SCORECARD_WORKSPACE", workspace)), "export", "duckdb", file, "--as-of", "122");
        Assert.True(code == 0, error);
        using var db = new DuckDBConnection($"Data Source={file};access_mode=read_only");
        db.Open();
        return new(Column("select table_name from duckdb_tables() where not internal and table_name <> 'about'").ToDictionary(
            t => t, t => Hash().Replace(string.Join('\n', Column($"select t::varchar from \"{t}\" t").Order(StringComparer.Ordinal)), "#"),
            StringComparer.Ordinal), StringComparer.Ordinal);

        List<string> Column(string sql)
        {
            using var command = db.CreateCommand();
            command.CommandText = sql;
            using var reader = command.ExecuteReader();
            List<string> values = [];
            while (reader.Read()) values.Add(reader.GetString(0));
            return values;
        }
    }

    private void Same(string twin, params string[] args)
    {
        var (here, there) = (Said(sample.Folder, args), Said(twin, args));
        var (a, b) = (here.Split('\n'), there.Split('\n'));
        var at = Enumerable.Range(0, Math.Max(a.Length, b.Length))
            .FirstOrDefault(i => a.ElementAtOrDefault(i) != b.ElementAtOrDefault(i), -1);
        Assert.True(at < 0, $"{string.Join(' ', args)}, line {at + 1}:\n{a.ElementAtOrDefault(at)}\n{b.ElementAtOrDefault(at)}");
    }

    private static string Said(string workspace, string[] args)
    {
        var (code, output, error) = Runs.Command(Runs.Surroundings(("SCORECARD_WORKSPACE", workspace)), args);
        Assert.True(code == 0, error);
        return Hash().Replace(output, "#").Replace(workspace, "", StringComparison.Ordinal);
    }

    [GeneratedRegex("[0-9a-f]{12,64}", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Hash();
}
