using CustomsItGuide.Readings;
using DuckDB.NET.Data;

namespace CustomsItGuide.Tests.Readings;

/// <summary>An in-memory DuckDB with the views that measures meet: one per data set, fiscal_years, member_answers and facts.</summary>
internal sealed class CaseWarehouse : IDisposable
{
    private const string Place = ", _delivery BIGINT, _file INTEGER, _row BIGINT";

    private static readonly Dictionary<string, string> DataSets = new(StringComparer.Ordinal)
    {
        ["members"] = "member VARCHAR, name VARCHAR, region VARCHAR, joined_on DATE, left_on DATE",
        ["surveys"] = "survey VARCHAR, instrument VARCHAR, fiscal_year VARCHAR, meeting VARCHAR, activity VARCHAR, fielded_from DATE, "
            + "fielded_to DATE, invited BIGINT, scale_min BIGINT, scale_max BIGINT",
        ["survey_questions"] =
            "instrument VARCHAR, question VARCHAR, survey VARCHAR, item VARCHAR, kind VARCHAR, focus_area VARCHAR, text_en VARCHAR, "
                + "text_fr VARCHAR",
        ["survey_answers"] =
            "survey VARCHAR, respondent VARCHAR, member VARCHAR, question VARCHAR, answer VARCHAR, respondent_kind VARCHAR",
        ["instruments"] = "instrument VARCHAR, objective VARCHAR, name VARCHAR, listed_from VARCHAR, listed_to VARCHAR",
        ["instrument_status"] = "survey VARCHAR, member VARCHAR, instrument VARCHAR, status VARCHAR, reasons VARCHAR[], comment VARCHAR",
        ["plan_actions"] =
            "fiscal_year VARCHAR, action VARCHAR, home VARCHAR, tags VARCHAR[], title VARCHAR, deliverable VARCHAR, owner VARCHAR, "
                + "deputy VARCHAR, due_on DATE, status VARCHAR, progress DECIMAL(18,4), completed_on DATE, evidence VARCHAR, topic "
                    + "VARCHAR, directorate VARCHAR, origin VARCHAR, decision VARCHAR, carried_from VARCHAR",
        ["missions"] = "activity VARCHAR, title VARCHAR, starts_on DATE, ends_on DATE, status VARCHAR, mode VARCHAR, beneficiaries "
            + "VARCHAR[], region VARCHAR, topic VARCHAR, donor VARCHAR, tagged_by VARCHAR, reviewed_by VARCHAR, review_topic VARCHAR",
        ["topics"] = "topic VARCHAR, home VARCHAR, name VARCHAR",
        ["mission_experts"] = "activity VARCHAR, expert VARCHAR, role VARCHAR, days DECIMAL(18,4)",
        ["experts"] = "expert VARCHAR, category VARCHAR, employer VARCHAR, valid_from DATE, valid_to DATE, domain VARCHAR, languages "
            + "VARCHAR[]",
        ["operations"] =
            "operation VARCHAR, edition VARCHAR, role VARCHAR, starts_on DATE, ends_on DATE, theme VARCHAR, participants BIGINT, "
                + "reporting_members BIGINT, count DECIMAL(18,4), unit VARCHAR, qualifier VARCHAR, result VARCHAR, reported_on DATE, "
                    + "source VARCHAR",
        ["partnerships"] = "partner VARCHAR, objective VARCHAR, existing_since DATE, deed VARCHAR, done_on DATE, evidence VARCHAR",
        ["focus_area_reviews"] =
            "focus_area VARCHAR, fiscal_year VARCHAR, decision VARCHAR, successor VARCHAR, reference VARCHAR, rationale VARCHAR",
        ["expenditure"] = "fiscal_year VARCHAR, programme VARCHAR, fund VARCHAR, topic VARCHAR, executed_eur DECIMAL(18,4), closed_on DATE",
    };

    private readonly DuckDBConnection connection = new("DataSource=:memory:");

    public CaseWarehouse(MeasureCase given)
    {
        connection.Open();
        Run("create table fiscal_years (period VARCHAR, first_day DATE, last_day DATE, in_plan BOOLEAN)");
        foreach (var year in TestPlan.Years)
            Run($"insert into fiscal_years values ('{year}', date '{year.First:O}', date '{year.Last:O}', "
                + $"{year != TestPlan.Plan.Years[0].Previous})");
        foreach (var (name, columns) in DataSets) Fill(name, columns + Place, given);
        Run("create schema counted");
        Run("create view counted.survey_answers as select *, 1::bigint as times from main.survey_answers");
        Run($"create table member_answers as {File.ReadAllText(Path.Combine(Tests.Repository.Root, "src/CustomsItGuide/Warehouse/Sql/member_answers.sql"))}");
        Fill("facts", "indicator VARCHAR, period VARCHAR, first_day DATE, last_day DATE, fact VARCHAR", given);
        var unknown = given.Given.Keys.Where(name => name != "facts" && !DataSets.ContainsKey(name)).ToList();
        Assert.True(unknown.Count == 0, $"The case gives rows of {string.Join(", ", unknown)}, which is no data set.");
    }


    public static string MeasureSql(string name) =>
        File.ReadAllText(Path.Combine(Tests.Repository.Root, "data/plan/measures", name + ".sql"));

    /// <summary>The rows of an indicator in a period, as the engine asks for them, and whether the measure has any row of the fiscal
    /// year.</summary>
    public EstimatorInput Input(Indicator indicator, Period period)
    {
        var measure = $"select * from ({MeasureSql(indicator.Measure)}) where period = '{period.Year}'";
        var where = string.Concat(indicator.Where.Select(w => $" and {w.Key} in ({Quoted(w.Value)})"));
        return new(indicator, TestPlan.Plan, period, Rows(measure + where), Rows(measure + " limit 1").Rows.Count > 0);
    }

    /// <summary>What the check query gives; null for null and for no row.</summary>
    public double? Check(Indicator indicator, Period period)
    {
        var sql = MeasureSql(indicator.Measure + ".check")
            .Replace("{period}", period.ToString(), StringComparison.Ordinal)
            .Replace("{first_day}", $"{period.First:O}", StringComparison.Ordinal)
            .Replace("{last_day}", $"{period.Last:O}", StringComparison.Ordinal);
        foreach (var (column, values) in indicator.Where) sql = sql.Replace($"{{{column}}}", Quoted(values), StringComparison.Ordinal);
        var rows = Rows(sql.Replace("{meeting}", "null", StringComparison.Ordinal)).Rows;
        return rows.Count == 0 || rows[0][0] is null ? null
            : double.Parse(Convert.ToString(rows[0][0], System.Globalization.CultureInfo.InvariantCulture)!,
                System.Globalization.CultureInfo.InvariantCulture);
    }

    public void Dispose() => connection.Dispose();

    private static string Quoted(IEnumerable<string> values) => string.Join(", ", values.Select(v => $"'{v}'"));

    private RowTable Rows(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var columns = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToList();
        var rows = new List<IReadOnlyList<object?>>();
        while (reader.Read()) rows.Add([.. columns.Select((_, i) => reader.IsDBNull(i) ? null : reader.GetValue(i))]);
        return new(columns, rows);
    }

    private void Fill(string table, string columns, MeasureCase given)
    {
        Run($"create table {table} ({columns})");
        if (!given.Given.ContainsKey(table)) return;
        var types = columns.Split(", ").Select(c => c.Split(' ', 2)).ToDictionary(c => c[0], c => c[1], StringComparer.Ordinal);
        var rows = given.Rows(table).Select((cells, i) => Placed(cells, types, i)).ToList();
        if (rows.Count == 0) return;
        var values = rows.Select(cells => $"({string.Join(", ", cells.Select(c => Literal(c.Value, types[c.Key])))})");
        Run($"insert into {table} ({string.Join(", ", rows[0].Keys)}) values {string.Join(",\n", values)}");
    }

    /// <summary>With the place in its delivery that every row of a data set has; the delivery is 7 unless the case says another.</summary>
    private static Dictionary<string, string> Placed(IReadOnlyDictionary<string, string> cells, Dictionary<string, string> types, int index)
    {
        var placed = new Dictionary<string, string>(cells, StringComparer.Ordinal);
        if (!types.ContainsKey("_delivery")) return placed;
        placed.TryAdd("_delivery", "7");
        placed["_file"] = "0";
        placed["_row"] = $"{index + 2}";
        return placed;
    }

    private static string Literal(string value, string type)
    {
        var text = $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";
        return value.Length == 0 ? "null" : type == "VARCHAR[]" ? $"string_split({text}, ';')" : $"cast({text} as {type})";
    }

    private void Run(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
