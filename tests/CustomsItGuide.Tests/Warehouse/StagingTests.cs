using System.Globalization;
using System.Text;
using CustomsItGuide.Files;
using CustomsItGuide.Ingestion;
using CustomsItGuide.Tests.Ingestion;
using CustomsItGuide.Warehouse;

namespace CustomsItGuide.Tests.Warehouse;

public sealed class StagingTests : IDisposable
{
    private readonly Folder folder = new();
    private readonly Database database = Database.InMemory();

    public void Dispose()
    {
        database.Dispose();
        folder.Dispose();
    }

    private StagedRows Stage(DataSet dataSet, string? dates, params string[] files)
    {
        var intake = Intake.Read(files, [dataSet], ParquetFile.Schema, dataSet.Name);
        var staged = Staging.Stage(database, "staged", dataSet, intake.Sources, new DeliveryOptions(dates));
        Assert.Equal(staged.Read, staged.Typed + staged.Rejections.Count);
        Assert.Equal(staged.Typed, database.Scalar<long>("select count(*) from staged"));
        return staged;
    }

    private IReadOnlyList<IReadOnlyList<object?>> Rows(string columns) =>
        database.Query($"select {columns} from staged order by _file, _row").Rows;

    private static string Said(Rejection r) => string.Create(CultureInfo.InvariantCulture, $"{r.Row} {r.Column} '{r.Value}' {r.Rule}");

    [Fact]
    public void Every_type_is_read_from_the_ways_in_which_people_write_it()
    {
        var file = folder.Text("missions.csv", """
            activity;Title;starts on;ENDS-ON;mode;beneficiaries;tags;progress;cost;planned in;reported_in
             A1 ;First;2023-07-01;31/07/2023;On Site;fr; sp1 ; fa-2;50 %;"1 234,5";FY2023-24;2023/24-h1
            A2;"Two
            lines";45200;2023-10-05T00:00:00;présentiel;"FR; de ;;Côte d'Ivoire";"SP1;fa 2";100;1.234.567,25;2023/2024;2024-03
            A3;Third;5/7/2024 00:00;20240801;;;;7.0;-1'234;;
            """.Replace("; sp1 ; fa-2;50", ";sp1;50", StringComparison.Ordinal));
        var staged = Stage(Contracts.Missions, null, file);
        Assert.Empty(staged.Rejections);
        Assert.Equal(["2023/24", "2024/25"], staged.Slices);
        var rows = Rows(
            "activity, title, starts_on, ends_on, mode, array_to_string(beneficiaries, '|'), array_to_string(tags, '|'), progress, cost, "
                + "planned_in, reported_in, _file, _row, _slice");
        Assert.Equal(["A1", "First", new DateOnly(2023, 7, 1), new DateOnly(2023, 7, 31), "on_site", "FR", "SP1", 50L, 1234.5m, "2023/24",
            "2023/24-H1", 0L, 2L, "2023/24"], rows[0]);
        Assert.Equal(["A2", "Two\nlines", new DateOnly(2023, 10, 1), new DateOnly(2023, 10, 5), "on_site", "FR|DE|Côte d'Ivoire", "SP1|FA2",
            100L, 1234567.25m, "2023/24", "2024-03", 0L, 3L, "2023/24"], rows[1]);
        Assert.Equal(["A3", "Third", new DateOnly(2024, 7, 5), new DateOnly(2024, 8, 1), null, null, null, 7L, -1234m, null, null, 0L, 5L,
            "2024/25"], rows[2]);
    }

    /// <summary>What our own files protect from spreadsheets is read back as it was written.</summary>
    [Fact]
    public void A_text_that_looks_like_a_formula_comes_back_as_it_went()
    {
        string[] texts = ["=HYPERLINK(1)", "'=x", "''@y", "-text, and more", "+32 2 209", "'quoted' at the head", "=", "-", "@a b", "'-5"];
        var lines = texts.Select((text, i) => CsvText.Line($"A{i}", text, "2023-07-01", "2023-07-02"));
        var staged = Stage(Contracts.Missions, null,
            folder.Text("missions.csv", CsvText.Line("activity", "title", "starts_on", "ends_on") + string.Concat(lines)));
        Assert.Empty(staged.Rejections);
        Assert.Equal(texts, Rows("title").Select(r => r[0]));
    }

    [Fact]
    public void Every_fault_is_told_with_its_place_and_what_was_found()
    {
        var file = folder.Text("missions.csv", """
            activity,title,starts_on,ends_on,mode,tags,progress,cost,planned_in,reported_in
            A1,,2023-07-01,2023-07-02,,,,,,
            A2,x,2023-02-29,2023-07-02,,,,,,
            A3,x,2023-07-01,2023-07-02 25:30,,,,,,
            A4,x,2023-07-01,2023-07-02,by boat,,,,,
            A5,x,2023-07-01,2023-07-02,,SP1;XX,,,,
            A6,x,2023-07-01,2023-07-02,,,101,,,
            A7,x,2023-07-01,2023-07-02,,,12.5,,,
            A8,x,2023-07-01,2023-07-02,,,,"1,234",,
            A9,x,2023-07-01,2023-07-02,,,,12 EUR,,
            B1,x,2023-07-01,2023-07-02,,,,,2023/25,
            B2,x,2023-07-01,2023-07-02,,,,,,2024-13
            B3,x,2023-07-02,2023-07-01,,,,,,
            B4,x,2023-07-01,2023-07-02,,,,,
            B5,x,2023-07-01,2023-07-02,,,,,,,more
            B6,x,2023-07-01,2023-07-02,,,,,,,,

            ,,,,,,,,,
            B6,again,2023-07-01,2023-07-02,,,,,,
            B7,"x"y,2023-07-01,2023-07-02,,,,,,
            B8,ok,2023-07-01,2023-07-02,,,,,,
            """);
        var staged = Stage(Contracts.Missions, null, file);
        Assert.Equal([
            "2 title '' required", "3 starts_on '2023-02-29' date", "4 ends_on '2023-07-02 25:30' date", "5 mode 'by boat' code",
            "6 tags 'SP1;XX' code",
            "7 progress '101' out_of_range", "8 progress '12.5' integer", "9 cost '1,234' ambiguous_number", "10 cost '12 EUR' decimal",
            "11 planned_in '2023/25' fiscal_year",
            "12 reported_in '2024-13' period", "13 ends_on '2023-07-01' ends_after_start",
            "14  'B4,x,2023-07-01,2023-07-02,,,,,' too_few_columns",
            "15  'B5,x,2023-07-01,2023-07-02,,,,,,,more' too_many_columns", "19 activity 'B6' key_repeated",
            "20  'B7,\"x\"y,2023-07-01,2023-07-02,,,,,,' text_after_quote"],
            staged.Rejections.Select(Said));
        Assert.Equal((18, 2), (staged.Read, staged.Typed));
        Assert.Equal([["B6", 16L], ["B8", 21L]], Rows("activity, _row"));
        Assert.Equal("one row for each activity; this key stands already in row 16 of missions.csv",
            staged.Rejections.Single(r => r.Rule == "key_repeated").Expected.English);
        Assert.All(staged.Rejections,
            r => Assert.True(r.Expected.French.Length > 5 && r.Advice.English.Length > 5 && r.File == "missions.csv"
                && r.DataSet == "missions"));
    }

    [Theory]
    [InlineData("1,234;2.5", "1234.0000;2.5000")]
    [InlineData("1.234;2,5", "1234.0000;2.5000")]
    [InlineData("1,234;2,5", "1.2340;2.5000")]
    [InlineData("1.234;0.125", "1.2340;0.1250")]
    [InlineData("1.234;1 000,50", "1234.0000;1000.5000")]
    [InlineData("1.234;5", "!;5.0000")]
    [InlineData("1,234;2.5;2,5", "!;2.5000;2.5000")]
    [InlineData("1,234,567;1.5", "1234567.0000;1.5000")]
    [InlineData("1 234;1 234,5;1’234.5", "1234.0000;1234.5000;1234.5000")]
    [InlineData("+5;−5;.5;1234.567", "5.0000;-5.0000;0.5000;1234.5670")]
    [InlineData("99999999999999;100000000000000;1e5;--1;1.2.3;0x1", "99999999999999.0000;!;!;!;!;!")]
    public void A_number_that_reads_two_ways_is_settled_by_its_column_or_refused(string delivered, string expected)
    {
        var cells = delivered.Split(';');
        var file = folder.Text("missions.csv",
            "activity\ttitle\tstarts_on\tends_on\tcost\n"
                + string.Concat(cells.Select((c, i) => $"A{i}\tx\t2023-07-01\t2023-07-01\t{c}\n")));
        Stage(Contracts.Missions, null, file);
        var read = database.Query("select activity, cost::varchar from staged").Rows.ToDictionary(r => (string)r[0]!, r => (string?)r[1]);
        Assert.Equal(expected, string.Join(';', cells.Select((_, i) => read.GetValueOrDefault($"A{i}", "!"))));
    }

    [Fact]
    public void Dates_that_fit_only_month_first_are_an_error_that_names_the_column()
    {
        var file = folder.Text("missions.csv",
            "activity,title,starts_on,ends_on\nA1,x,2023-07-01,07/31/2023\nA2,x,2023-07-01,08/01/2023\n");
        var issue = Assert.Throws<RefusedException>(() => Stage(Contracts.Missions, null, file)).Issues.Single();
        Assert.Equal("month_first_dates", issue.Rule);
        Assert.Equal("The dates of the column 'ends_on' fit only month first: 07/31/2023 has no such month when the day comes first."
            + " If the month is first in this file, load it with --dates mdy; better, deliver dates as 2024-03-31.", issue.Message);
        Assert.Equal(0, database.Scalar<int>("select count(*) from duckdb_tables()"));
        Assert.Empty(Stage(Contracts.Missions, "mdy", file).Rejections);
        Assert.Equal([[new DateOnly(2023, 7, 31)], [new DateOnly(2023, 8, 1)]], Rows("ends_on"));
        Assert.Equal("--dates: error dates: 'ymd' is no order of dates. Give dmy (day first) or mdy (month first).",
            Assert.Throws<RefusedException>(() => Stage(Contracts.Missions, "ymd", file)).Message);
        var mixed = folder.Text("missions2.csv",
            "activity,title,starts_on,ends_on\nA1,x,2023-07-01,07/31/2023\nA2,x,2023-07-01,31/07/2023\n");
        Assert.Equal(["2 ends_on '07/31/2023' date"], Stage(Contracts.Missions, null, mixed).Rejections.Select(Said));
    }

    [Fact]
    public void A_wide_export_gives_one_row_for_each_cell_and_keeps_no_opinion()
    {
        var file = folder.Text("survey_answers_wide.csv",
            "survey,respondent,member,Q1,Q 2,Q3\nannual-2022,r1,fr,5,N/A, sans opinion "
                + "\nannual-2022,r2,France,,99,4\nannual-2022,,DE,1,2,3\n");
        var staged = Stage(Contracts.Answers, null, file);
        Assert.Equal((9, 6), (staged.Read, staged.Typed));
        Assert.Equal([["r1", "FR", "Q1", "5", 2L], ["r1", "FR", "Q 2", null, 2L], ["r1", "FR", "Q3", null, 2L],
            ["r2", "France", "Q1", null, 3L], ["r2", "France", "Q 2", null, 3L], ["r2", "France", "Q3", "4", 3L]],
            database.Query("select respondent, member, question, answer, _row from staged").Rows);
        Assert.Equal(["4 respondent '' required", "4 respondent '' required", "4 respondent '' required"], staged.Rejections.Select(Said));
    }

    [Fact]
    public void Files_that_share_a_slice_are_one_delivery_and_others_are_not()
    {
        string Answers(string name, params string[] surveys)
            => folder.Text(name,
                "survey,respondent,member,question,answer\n" + string.Concat(surveys.Select(s => $"{s},{name[0]},FR,q1,5\n")));
        var files = new[] { Answers("a.csv", "x"), Answers("b.csv", "y"), Answers("c.csv", "z"), Answers("d.csv", "x", "z"),
            Answers("e.csv", "y") };
        var intake = Intake.Read(files, Contracts.All, ParquetFile.Schema);
        var staged = Staging.Group(database, "staged", Contracts.Answers, intake.Sources, new DeliveryOptions(null));
        Assert.Equal(["a.csv,c.csv,d.csv", "b.csv,e.csv"], staged.Select(s => string.Join(',', s.Sources.Select(f => f.File.Name))));
        Assert.Equal(["x,z", "y"], staged.Select(s => string.Join(',', s.Slices)));
        Assert.Equal([4L, 2L], staged.Select(s => s.Typed));
        Assert.Equal(2, database.Scalar<int>($"select max(_file) from {staged[0].Table}"));
        foreach (var group in staged) Staging.Drop(database, group);
        Assert.Equal(0, database.Scalar<int>("select count(*) from duckdb_tables()"));
    }

    [Fact]
    public void A_workbook_gives_what_its_reader_sees()
    {
        var file = folder.Workbook("missions.xlsx",
            new Sheet("Notes", [["Nothing here"]]),
            new Sheet("Data", [
                ["Missions of the year", null], [],
                ["Activité", "Intitulé", "Starts on", "Ends on", "Progress", "Cost"],
                ["A1", "x", new DateOnly(2023, 7, 1), 45200, new Cell("s='2'", "<v>0.5</v>"), 0.1 + 0.2],
                [null, null, null, null],
                [17, new Cell("t='str'", "<f>B1</f><v>computed</v>"), "2023-07-01", new Cell("s='1'", "<v>45200</v>"), 7, 1.234],
                ["A3", true, "2023-07-01", new Cell("s='1'", "<v>45200.5</v>"), 7, "1,234"],
                ["A4", "x", "2023-07-01", 45200, 7.5, 1]], Hidden: true, Skipped: 2, Merged: "A1:C1"));
        var staged = Stage(Contracts.Missions, null, file);
        Assert.Equal([["A1", "x", new DateOnly(2023, 10, 1), 50L, 0.3m, 6L], ["17", "computed", new DateOnly(2023, 10, 1), 7L, 1.234m, 8L]],
            Rows("activity, title, ends_on, progress, cost, _row"));
        Assert.Equal(["9 cost '1,234' ambiguous_number", "10 progress '7.5' integer"], staged.Rejections.Select(Said));
        Assert.All(staged.Rejections, r => Assert.Equal("Data", r.Sheet));
        Assert.Equal(["Data"], staged.Sources.Single().File.Sheets);
    }

    [Fact]
    public void A_failed_formula_is_told_and_not_taken_for_an_empty_cell()
    {
        var file = folder.Workbook("missions.xlsx", new Sheet("Other", [["x"]]),
            new Sheet("S", [["activity", "title", "starts_on", "ends_on", "cost"],
            ["A1", new Cell("t='e'", "<f>1/0</f><v>#DIV/0!</v>"), 45200, 45200],
            ["A2", "x", 45200, 45200, new Cell("t='e'", "<f>A0</f><v>#REF!</v>")], ["A3", "#3", 45200, 45200]]));
        // The title is required; without its cost the row stands all the same, and the cell is named.
        string[] expected = ["2 title '#DIV/0!' formula_error"];
        var staged = Stage(Contracts.Missions, null, file);
        Assert.Equal(expected, staged.Rejections.Select(Said));
        Assert.Equal(("failed_cell", 3L), (staged.Remarks.Single().Rule, staged.Remarks.Single().Line!.Value));
        Assert.Equal([["A2", null], ["A3", null]], Rows("activity, cost"));
        var text = folder.Text("missions.csv",
            "activity,title,starts_on,ends_on,cost\nA1,#DIV/0!,45200,45200,\nA2,x,45200,45200,#REF!\nA3,#3,45200,45200,\n");
        staged = Stage(Contracts.Missions, null, text);
        Assert.Equal(expected, staged.Rejections.Select(Said));
        Assert.Equal(("failed_cell", 3L), (staged.Remarks.Single().Rule, staged.Remarks.Single().Line!.Value));
    }

    [Fact]
    public void A_number_cell_settles_nothing_for_a_text_cell_that_reads_two_ways()
    {
        var file = folder.Workbook("missions.xlsx",
            new Sheet("S",
                [["activity", "title", "starts_on", "ends_on", "cost"], ["A1", "x", 45200, 45200, 2.5],
                    ["A2", "x", 45200, 45200, "1,234"]]));
        Assert.Equal(["3 cost '1,234' ambiguous_number"], Stage(Contracts.Missions, null, file).Rejections.Select(Said));
    }

    [Fact]
    public void Parquet_is_read_like_the_others()
    {
        database.Execute(
            $"copy (select 'A' || i as activity, 'x' as title, date '2023-07-01' as \"Starts On\", timestamp '2023-07-02 00:00:00' as "
                + $"ends_on, ['fr', 'DE'] as beneficiaries, i::double + 0.234 as cost, case when i = 2 then 101 else i end as progress "
                    + $"from range(1, 4) t(i)) to {Database.Literal(folder["missions.parquet"])}");
        var staged = Stage(Contracts.Missions, null, folder["missions.parquet"]);
        Assert.Equal([["A1", new DateOnly(2023, 7, 2), "FR|DE", 1.234m, 1L, 1L], ["A3", new DateOnly(2023, 7, 2), "FR|DE", 3.234m, 3L, 3L]],
            Rows("activity, ends_on, array_to_string(beneficiaries, '|'), cost, progress, _row"));
        Assert.Equal(["2 progress '101' out_of_range"], staged.Rejections.Select(Said));
    }

    [Theory]
    [InlineData("de-DE"), InlineData("ar-SA"), InlineData("tr-TR"), InlineData("fr-FR")]
    public void The_reader_s_own_culture_changes_nothing(string culture)
    {
        var before = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Every_type_is_read_from_the_ways_in_which_people_write_it();
            A_workbook_gives_what_its_reader_sees();
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("a\n", "\n"), InlineData("a\n", "\r\n"), InlineData("a\n", "\r")]
    public void Line_ends_and_odd_texts_come_through(string _, string ending)
    {
        var huge = new string('h', 3_000_000);
        var lines = new[] { "\"column \na\"|column b|", "1|" + huge + "|", "\"2\"|\"a \"\"quoted\"\" | text\"|", "3|5\" pipe|", "4|\"\"",
            "5|'x'|" };
        var file = folder.Text("texts.csv", string.Join(ending, lines), new UTF8Encoding(true));
        var staged = Stage(Contracts.Texts(2), null, file);
        Assert.Equal([["1", huge], ["2", "a \"quoted\" | text"], ["3", "5\" pipe"], ["4", null], ["5", "'x'"]],
            Rows("\"column a\", \"column b\""));
        Assert.Equal([[3L], [4L], [5L], [6L], [7L]], Rows("_row"));
    }

    [Fact]
    public void One_column_and_one_row_are_enough()
    {
        Stage(Contracts.Texts(1), null, folder.Text("texts.csv", "Column_A\n\n7"));
        Assert.Equal([["7", 3L]], Rows("\"column a\", _row"));
    }

    [Fact]
    public void Repeated_keys_of_a_large_table_are_found_inside_groups()
    {
        var text = new StringBuilder("survey,respondent,member,question,answer\n");
        for (var i = 0; i < 120_000; i++) text.Append(CultureInfo.InvariantCulture, $"w{i / 60_000},r{i / 20},FR,q{i % 20},{i % 5 + 1}\n");
        text.Append("w0,r5,FR,q7,1\n").Append("w0,r5,FR,q21,1\n").Append("w0,r5,FR,q7,2\n");
        var staged = Stage(Contracts.Answers, null, folder.Text("survey_answers.csv", text.ToString()));
        Assert.Equal(["120002 question 'w0 / r5 / q7' key_repeated", "120004 question 'w0 / r5 / q7' key_repeated"],
            staged.Rejections.Select(Said));
        Assert.Equal(120_001, staged.Typed);
        Assert.Equal("one row for each survey, respondent, question; this key stands already in row 109 of survey_answers.csv",
            staged.Rejections[0].Expected.English);
    }
}
