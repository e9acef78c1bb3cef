using System.Text.Json;
using System.Text.RegularExpressions;
using CustomsItGuide.Tests.Cli;
using CustomsItGuide.Tests.Workspaces;
using DuckDB.NET.Data;

namespace CustomsItGuide.Tests.Exports;

/// <summary>What other tools get: the scorecard's own numbers, and tables that say what they are.</summary>
public sealed partial class ExportTests(SampleWorkspace sample)
{
    [Fact]
    public void The_database_has_the_scorecard_s_numbers_and_says_what_every_column_is()
    {
        var file = Path.Combine(sample.NewFolder(), "scorecard.duckdb");
        Assert.Equal(0, Run("export", "duckdb", file).Code);
        using var db = Open(file);
        using var json = JsonDocument.Parse(Run("score", "--period", "2023/24", "--format", "json").Output);
        foreach (var indicator in json.RootElement.GetProperty("indicators").EnumerateArray())
        {
            var id = indicator.GetProperty("id").GetString();
            var value = indicator.GetProperty("reading").GetProperty("value");
            Assert.Equal([value.ValueKind == JsonValueKind.Null ? null : (object)value.GetDouble(),
                indicator.GetProperty("status").GetString(), indicator.GetProperty("source").GetProperty("rating").GetString()],
                Row(db, $"select \"value\", status, source_rating from scorecard where period = '2023/24' and indicator = '{id}'"));
        }
        Assert.Equal([0L],
            Row(db, "select count(*) from duckdb_columns() c join duckdb_tables() t using (table_oid) where not c.internal and c.comment "
                + "is null"));
        Assert.Equal([0L], Row(db, "select count(*) from duckdb_views() where not internal and comment is null"));
        Assert.Equal([28L], Row(db, "select count(*) from current_scorecard"));
        var again = Run("export", "duckdb", file);
        Assert.Equal(1, again.Code);
        Assert.Contains("nothing is overwritten", again.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Withdrawn_deliveries_say_when_by_whom_and_why()
    {
        var small = new SmallWorkspace(sample);
        Assert.Equal(0, small.Run("withdraw", "3", "--by", "DPO", "--reason", "Sent by mistake", "--erase", "--received",
            "2025-08-01T10:00:00Z").Code);
        var file = Path.Combine(small.Root, "x.duckdb");
        Assert.Equal(0, small.Run("export", "duckdb", file).Code);
        using var db = Open(file);
        const string Columns =
            "select withdrawn, withdrawn_at_position, withdrawn_by, withdrawal_reason, erased from deliveries where position = ";
        Assert.Equal(["2025-08-01T10:00:00Z", 4L, "DPO", "Sent by mistake", true], Row(db, Columns + "3"));
        Assert.Equal([null, null, null, null, false], Row(db, Columns + "2"));
    }

    /// <summary>Data sets with what single Members said.</summary>
    private static readonly string[] Answers = ["comment_labels", "instrument_status", "survey_answers"];

    [Fact]
    public void What_single_Members_said_is_left_out_and_the_file_says_so()
    {
        var file = Path.Combine(sample.NewFolder(), "public.duckdb");
        var said = Run("export", "duckdb", file);
        Assert.Equal(0, said.Code);
        Assert.Contains("comment_labels, instrument_status, survey_answers", said.Output, StringComparison.Ordinal);
        using var db = Open(file);
        Assert.Equal([0L],
            Row(db, $"select count(*) from duckdb_tables() where table_name in ('{string.Join("', '", Answers)}', 'member_answers')"));
        Assert.Equal([0L], Row(db, "select count(*) from duckdb_views() where view_name = 'answers_by_question'"));
        Assert.Equal(["no: comment_labels, instrument_status, survey_answers are left out"],
            Row(db, "select \"value\" from about where name = 'answers_by_member'"));
        Assert.Equal([0L],
            Row(db, "select count(*) from duckdb_columns() c join duckdb_tables() t using (table_oid) where not c.internal and "
                + "c.column_name in ('answer', 'respondent', 'reasons', 'score')"));
    }

    [Fact]
    public void Answers_are_written_only_where_they_are_asked_for_which_is_said_aloud_and_in_the_file()
    {
        var file = Path.Combine(sample.NewFolder(), "confidential.duckdb");
        var said = Run("export", "duckdb", file, "--with-answers", "--quiet");
        Assert.Equal(0, said.Code);
        Assert.Contains(
            "holds what single Members answered (comment_labels, instrument_status, survey_answers). Give it only to those who may see "
                + "that.", said.Error, StringComparison.Ordinal);
        using var db = Open(file);
        Assert.Equal(sample.Shared.Table("survey_answers").Count,
            Convert.ToInt32(Row(db, "select count(*) from survey_answers")[0], System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(Row(db, "select count(*) from survey_answers"), Row(db, "select count(*) from answers_by_question"));
        Assert.StartsWith("yes:", (string)Row(db, "select \"value\" from about where name = 'answers_by_member'")[0]!,
            StringComparison.Ordinal);
        Assert.Equal([3L], Row(db, "select count(*) from duckdb_tables() where comment like 'CONFIDENTIAL%'"));
    }

    [Theory]
    [InlineData("duckdb")]
    [InlineData("parquet")]
    public void Before_the_first_year_there_is_nothing_to_export_and_nothing_is_written(string kind)
    {
        var target = Path.Combine(sample.NewFolder(), "early");
        var (code, _, error) = Run("export", kind, target, "--as-of", "1");
        Assert.Equal(1, code);
        Assert.Contains(
            "At journal position 1 (2022-06-25) no fiscal year of the plan had begun, so there is no scorecard to export. Name "
                + "2022-07-01 or later.", error, StringComparison.Ordinal);
        Assert.False(Path.Exists(target), "Something was left.");
    }

    [Fact]
    public void Parquet_files_hold_the_same_tables_and_an_earlier_position_its_own()
    {
        var folder = Path.Combine(sample.NewFolder(), "parquet");
        var at = sample.At("2024-06-30");
        Assert.Equal(0, Run("export", "parquet", folder, "--as-of", "2024-06-30").Code);
        var plan = sample.Shared.At().Plan;
        string[] computed = ["about", "breakdowns", "columns", "deliveries", "findings", "scorecard", "source_checks"];
        Assert.Equal(plan.DataSets.Select(d => d.Name).Except(Answers).Concat(computed).Order(StringComparer.Ordinal),
            Directory.GetFiles(folder).Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal));
        using var db = Open(":memory:");
        Assert.Equal([at.Head], Row(db, $"select \"value\" from '{folder}/about.parquet' where name = 'as_of_head'"));
        Assert.Equal([(object?)at.Score(Period.Parse("2023/24"))["SO1-1"].Reading.Value],
            Row(db, $"select \"value\" from '{folder}/scorecard.parquet' where indicator = 'SO1-1' and period = '2023/24'"));
        Assert.Contains("nothing is overwritten", Run("export", "parquet", folder).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_query_of_the_notebooks_README_runs_on_an_export()
    {
        var folder = sample.NewFolder();
        Assert.Equal(0, Run("export", "duckdb", Path.Combine(folder, "scorecard.duckdb")).Code);
        Assert.Equal(0, Run("export", "parquet", Path.Combine(folder, "scorecard-parquet")).Code);
        var readme = File.ReadAllText(Repository.FullPath("notebooks/README.md"));
        var queries = Query().Matches(readme).Select(m => m.Groups["sql"].Value).ToList();
        Assert.True(queries.Count >= 4, $"{queries.Count} queries were found.");
        using var db = Open(Path.Combine(folder, "scorecard.duckdb"));
        Assert.All(queries,
            sql => Assert.NotEmpty(
                Row(db, sql.Replace("scorecard-parquet", Path.Combine(folder, "scorecard-parquet"), StringComparison.Ordinal))));
    }

    private Outcome Run(params string[] args) => Runs.Command(Runs.Surroundings(("SCORECARD_WORKSPACE", sample.Folder)), args);

    private static DuckDBConnection Open(string file)
    {
        var db = new DuckDBConnection($"Data Source={file}");
        db.Open();
        return db;
    }

    private static object?[] Row(DuckDBConnection db, string sql)
    {
        using var command = db.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        Assert.True(reader.Read(), sql);
        return [.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : reader.GetValue(i))];
    }

    /// <summary>Queries between three quotes (Python), in R's raw texts, and in blocks of SQL.</summary>
    [GeneratedRegex("\"\"\"(?<sql>.+?)\"\"\"|r\"\\((?<sql>.+?)\\)\"|```sql\\n(?<sql>.+?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Query();
}
