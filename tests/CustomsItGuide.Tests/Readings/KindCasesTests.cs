using System.Globalization;
using CustomsItGuide.Kinds;
using CustomsItGuide.Readings;
using DuckDB.NET.Data;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace CustomsItGuide.Tests.Readings;

/// <summary>
/// Every case of kinds/: a kind reads the rows of a measure as they are given there, and its value is that of the query written beside it,
/// which another engine computes, and the one expected, which was computed by hand.
/// </summary>
public sealed class KindCasesTests
{
    private static readonly string[] OfAnyPlan =
        ["reported_value", "mean", "median", "sum", "ratio", "level", "duration", "median_duration"];

    private static string Folder => Path.Combine(Repository.Root, "tests/CustomsItGuide.Tests/Readings/kinds");

    public static TheoryData<string, string> Cases()
    {
        var data = new TheoryData<string, string>();
        foreach (var file in Directory.GetFiles(Folder, "*.yaml").Order(StringComparer.Ordinal))
            foreach (var one in KindCase.In(file)) data.Add(Path.GetFileName(file), one.Says);
        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_comes_out_as_written(string file, string says)
    {
        var given = KindCase.In(Path.Combine(Folder, file)).Single(c => c.Says == says);
        using var database = new DuckDBConnection("DataSource=:memory:");
        database.Open();
        given.Fill(database);
        Assert.NotEmpty(given.Expect);
        foreach (var expected in given.Expect) Compare(given, expected, database);
    }

    [Fact]
    public void Every_kind_of_any_plan_has_a_case_and_words_for_its_columns()
    {
        var read = Directory.GetFiles(Folder, "*.yaml").SelectMany(KindCase.In).Select(c => c.Kind).ToHashSet(StringComparer.Ordinal);
        Assert.All(OfAnyPlan, kind => Assert.Contains(kind, read));
        Assert.All(OfAnyPlan.SelectMany(kind => IndicatorKinds.Known.Named(kind).MeasureColumns),
            column => Assert.True(column.Meaning is { English.Length: > 0, French.Length: > 0 } && column.Type.Length > 0, column.Name));
    }

    [Theory]
    [InlineData("reported_value", "value decimal(18,4)! document varchar! decimals decimal(18,4) day date place varchar note varchar")]
    [InlineData("duration", "started date! ended date! counts_open boolean name varchar")]
    public void What_a_measure_must_give_is_one_list(string kind, string columns) => Assert.Equal(columns, string.Join(' ',
        IndicatorKinds.Known.Named(kind).MeasureColumns.Select(c => $"{c.Name} {c.Type}{(c.Required ? "!" : "")}")));

    private static void Compare(KindCase given, ExpectedKindReading expected, DuckDBConnection database)
    {
        var period = Period.Parse(expected.Period);
        var indicator = given.Indicator(expected);
        var reading = Estimators.Read(KindCase.Input(database, indicator, period));
        var what = $"{given.Kind} {period}";
        Assert.Equal(expected.Absence, reading.Absence is { } absence ? CustomsItGuide.Wording.Terms.Code(absence) : null);
        if (expected.Reason is not null) Assert.Equal(expected.Reason, reading.AbsenceReason!.English);
        Same(expected.Value, reading.Value, $"{what} value");
        if (expected.Numerator is not null) Same(expected.Numerator, reading.Numerator, $"{what} numerator");
        if (expected.Denominator is not null) Same(expected.Denominator, reading.Denominator, $"{what} denominator");
        foreach (var (name, value) in expected.Supporting) Same(value, reading.Supporting.GetValueOrDefault(name), $"{what} {name}");
        foreach (var (cell, value) in expected.Breakdown)
        {
            var parts = cell.Split(" / ");
            Same(value, Assert.Single(reading.Breakdown, c => c.By == parts[0] && c.Key == parts[1]).Value, $"{what} {cell}");
        }
        if (expected.Interval == "none") Assert.Null(reading.Interval);
        else if (expected.Interval is { } interval)
        {
            var ends = interval.Split(" .. ");
            Same(ends[0], reading.Interval!.Lower, $"{what} lower");
            Same(ends[1], reading.Interval.Upper, $"{what} upper");
        }
        if (expected.Provisional is { } provisional) Assert.Equal(provisional, reading.Provisional);
        if (expected.Findings is { } findings)
            Assert.Equal(findings.Order(StringComparer.Ordinal), reading.Findings.Select(f => f.Code).Order(StringComparer.Ordinal));
        if (expected.Fact is { } fact)
        {
            Assert.Equal($"{what} {fact}", $"{what} " + CustomsItGuide.Wording.Terms.Code(
                Facts.Of(indicator, reading, new Dictionary<Period, Reading>(), TestPlan.Plan)));
        }
        if (expected.Check == "none") return;
        var check = given.Second(database, period);
        if (reading.Value is { } known) Assert.True(check is { } second && SecondComputation.AreOne(known, second), $"{what}: {known}, {check}");
        else if (reading.Absence is Absence.NotReported or Absence.NotApplicable) Assert.Null(check);
    }

    /// <summary>A number with decimals is compared at as many, one without exactly.</summary>
    private static void Same(string? expected, double? found, string what)
    {
        if (expected is null)
        {
            Assert.True(found is null, $"{what}: {found}");
            return;
        }
        var decimals = expected.Contains('.', StringComparison.Ordinal) ? expected.Length - expected.IndexOf('.', StringComparison.Ordinal) - 1 : 15;
        Assert.True(found is { } value && Math.Abs(value - double.Parse(expected, CultureInfo.InvariantCulture)) <= Math.Pow(10, -decimals) / 2,
            $"{what}: expected {expected}, found {found?.ToString("R", CultureInfo.InvariantCulture)}");
    }
}

/// <summary>Rows of a measure and the readings that a kind makes of them.</summary>
public sealed class KindCase
{
    public string Says { get; set; } = "";

    public string Kind { get; set; } = "";

    public string Unit { get; set; } = "";

    public List<string> Breakdowns { get; set; } = [];

    /// <summary>Types of the columns by name, besides <c>period</c>.</summary>
    public Dictionary<string, string> Columns { get; set; } = [];

    /// <summary>CSV; an empty cell is null.</summary>
    public string Rows { get; set; } = "";

    /// <summary>The second query, on the table <c>rows</c>.</summary>
    public string Check { get; set; } = "";

    public List<ExpectedKindReading> Expect { get; set; } = [];

    /// <summary>The documents of a file.</summary>
    public static IEnumerable<KindCase> In(string path)
    {
        var deserializer = new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).WithDuplicateKeyChecking()
            .Build();
        foreach (var document in File.ReadAllText(path).Split("\n---\n")) yield return deserializer.Deserialize<KindCase>(document);
    }

    public Indicator Indicator(ExpectedKindReading expected)
    {
        var target = (expected.Target ?? "none").Split(' ');
        double? Number(int at) => target.Length > at ? double.Parse(target[at], CultureInfo.InvariantCulture) : null;
        var rule = Enum.GetValues<TargetRuleKind>().Single(k => CustomsItGuide.Wording.Terms.Code(k) == target[0]);
        var any = TestPlan.Plan.Indicator("SP3-3");
        return any with
        {
            Kind = IndicatorKinds.Known.Named(Kind),
            Unit = Unit,
            Breakdowns = Breakdowns,
            ReportsMidYear = true,
            Direction = rule.Sign() < 0 ? Direction.Down : Direction.Up,
            Target = any.Target with
            {
                Kind = rule,
                Value = rule == TargetRuleKind.Between ? null : Number(1),
                From = rule == TargetRuleKind.Between ? Number(1) : null,
                To = rule == TargetRuleKind.Between ? Number(2) : null,
            },
        };
    }

    public void Fill(DuckDBConnection database)
    {
        Run(database, $"create table rows (period varchar, _delivery bigint, {string.Join(", ", Columns.Select(c => $"{c.Key} {c.Value}"))})");
        var lines = Rows.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var head = lines[0].Split(',', StringSplitOptions.TrimEntries);
        foreach (var line in lines.Skip(1))
        {
            var cells = line.Split(',', StringSplitOptions.TrimEntries);
            var values = head.Select((_, i) => i < cells.Length && cells[i].Length > 0 ? $"'{cells[i]}'" : "null");
            Run(database, $"insert into rows (_delivery, {string.Join(", ", head)}) values (7, {string.Join(", ", values)})");
        }
    }

    internal static EstimatorInput Input(DuckDBConnection database, Indicator indicator, Period period)
    {
        using var command = database.CreateCommand();
        command.CommandText = $"select * from rows where period = '{period.Year}'";
        using var reader = command.ExecuteReader();
        var columns = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToList();
        var rows = new List<IReadOnlyList<object?>>();
        while (reader.Read()) rows.Add([.. columns.Select((_, i) => reader.IsDBNull(i) ? null : reader.GetValue(i))]);
        return new(indicator, TestPlan.Plan, period, new RowTable(columns, rows), rows.Count > 0);
    }

    public double? Second(DuckDBConnection database, Period period)
    {
        using var command = database.CreateCommand();
        command.CommandText = Check.Replace("{period}", period.ToString(), StringComparison.Ordinal)
            .Replace("{year}", period.Year.ToString(), StringComparison.Ordinal)
            .Replace("{first_day}", $"{period.First:O}", StringComparison.Ordinal)
            .Replace("{last_day}", $"{period.Last:O}", StringComparison.Ordinal);
        var found = command.ExecuteScalar();
        return found is null or DBNull ? null : Convert.ToDouble(found, CultureInfo.InvariantCulture);
    }

    private static void Run(DuckDBConnection database, string sql)
    {
        using var command = database.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}

/// <summary>What is not written is not compared, except value and absence.</summary>
public sealed class ExpectedKindReading
{
    public string Period { get; set; } = "";

    public string? Value { get; set; }

    public string? Absence { get; set; }

    public string? Reason { get; set; }

    public string? Numerator { get; set; }

    public string? Denominator { get; set; }

    public string? Interval { get; set; }

    public bool? Provisional { get; set; }

    public string? Target { get; set; }

    public string? Fact { get; set; }

    public string? Check { get; set; }

    public List<string>? Findings { get; set; }

    public Dictionary<string, string> Supporting { get; set; } = [];

    public Dictionary<string, string> Breakdown { get; set; } = [];
}
