using CustomsItGuide.Files.Notebooks;
using CustomsItGuide.Notebooks;
using CustomsItGuide.Notebooks.Display;
using CustomsItGuide.Tests.Workspaces;

namespace CustomsItGuide.Tests.Notebooks;

/// <summary>Rows of a query as a frame of Microsoft.Data.Analysis: each type against values written down here.</summary>
public sealed class DataFrameConversionTests(SampleWorkspace sample)
{
    /// <summary>A column of each kind, and a second row without any value.</summary>
    private const string OneOfEach = """
        select true as truth, 7::utinyint as small, -9000000000 as whole, 12.50::decimal(10, 2) as amount, 5::hugeint as huge,
          0.1::float as single, 0.1::double as share, 'a; "b"' as text, 'y'::enum('x', 'y') as choice,
          date '2024-02-29' as day, timestamp '2024-02-29 12:30:15' as moment,
          ['a', 'b'] as list, [1, 2] as numbers, '00000000-0000-0000-0000-000000000001'::uuid as id
        union all select null, null, null, null, null, null, null, null, null, null, null, null, null, null
        """;

    private static readonly (string Name, Type Type, object? First)[] Expected =
    [
        ("truth", typeof(bool), true), ("small", typeof(long), 7L), ("whole", typeof(long), -9000000000L),
        ("amount", typeof(double), 12.5),
        ("huge", typeof(double), 5.0), ("single", typeof(double), (double)0.1f), ("share", typeof(double), 0.1),
        ("text", typeof(string), "a; \"b\""),
        ("choice", typeof(string), "y"), ("day", typeof(DateTime), new DateTime(2024, 2, 29)),
        ("moment", typeof(DateTime), new DateTime(2024, 2, 29, 12, 30, 15)),
        ("list", typeof(string), "a; b"), ("numbers", typeof(string), "1; 2"),
        ("id", typeof(string), "00000000-0000-0000-0000-000000000001"),
    ];

    private Workspace Ws => sample.Shared;

    [Fact]
    public void Each_type_has_its_column_and_null_stays_null()
    {
        var frame = Ws.Sql(OneOfEach).ToDataFrame();
        Assert.Equal(Expected, frame.Columns.Select(c => (c.Name, c.DataType, (object?)c[0])));
        Assert.Equal(2, frame.Rows.Count);
        Assert.All(frame.Columns, c => Assert.Null(c[1]));
        Assert.All(frame.Columns, c => Assert.Equal(1, c.NullCount));
    }

    [Fact]
    public void A_result_without_rows_keeps_its_columns_and_their_types()
    {
        var frame = Ws.Sql(OneOfEach).Filter("whole = ?", 1L).ToDataFrame();
        Assert.Equal(0, frame.Rows.Count);
        Assert.Equal(Expected.Select(e => (e.Name, e.Type)), frame.Columns.Select(c => (c.Name, c.DataType)));
        Assert.Equal("(no rows)", Rendering.Bundle(frame)!.Forms[MimeBundle.Plain].Split('\n')[^1]);
    }

    [Fact]
    public void Rows_and_columns_keep_their_order_and_values_for_question_marks_their_places()
    {
        var ours = Ws.Table("missions").Filter("region = ?", "Europe").Sort("ends_on desc, activity")
            .Select("title", "ends_on", "activity");
        var frame = ours.ToDataFrame();
        Assert.Equal(["title", "ends_on", "activity"], frame.Columns.Select(c => c.Name));
        Assert.True(ours.Count > 100);
        Assert.Equal(ours.Column<string>("activity"), frame["activity"].Cast<string>());
        Assert.Equal(ours.Column<DateOnly?>("ends_on"), frame["ends_on"].Cast<DateTime?>()
            .Select(d => d is { } day ? DateOnly.FromDateTime(day) : (DateOnly?)null));
    }

    [Fact]
    public void A_sum_of_whole_numbers_is_a_number_whatever_width_DuckDB_gives_it()
    {
        var frame = Ws.Sql("select sum(i) as total from range(5) r(i)").ToDataFrame();
        Assert.Equal(10.0, frame["total"][0]);
        Assert.Equal(typeof(double), frame["total"].DataType);
    }

    [Theory]
    [InlineData("select 1 as a, 2 as \"A\"", "More than one column is named 'a'", "Plus d'une colonne s'appelle « a »")]
    [InlineData("select {'x': 1} as \"it\"\"s\"", "Column 'it\"s' is of the type STRUCT(x INTEGER)", "\"it\"\"s\"::varchar as \"it\"\"s\"")]
    [InlineData("select [[1]] as a", "INTEGER[][]", "est du type INTEGER[][]")]
    [InlineData("select interval 1 day as a where false", "INTERVAL", "INTERVAL")]
    public void What_has_no_counterpart_is_refused_in_both_languages(string sql, string english, string french)
    {
        var refused = Assert.Throws<RefusedException>(() => Ws.Sql(sql).ToDataFrame()).Issues.Single();
        Assert.Contains(english, refused.Text.English, StringComparison.Ordinal);
        Assert.Contains(french, refused.Text.French, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_values_has_the_types_of_its_values()
    {
        var table = new RowTable(["mixed", "day", "nothing", "list"],
            [[1L, new DateOnly(2024, 2, 29), null, new[] { "a", "b" }], [0.5m, null, null, null]]);
        var frame = table.ToDataFrame();
        Assert.Equal([typeof(double), typeof(DateTime), typeof(string), typeof(string)], frame.Columns.Select(c => c.DataType));
        Assert.Equal([1.0, new DateTime(2024, 2, 29), null, "a; b"], frame.Rows[0]);
        Assert.Equal([0.5, null, null, null], frame.Rows[1]);
        var refused = Assert.Throws<RefusedException>(() => new RowTable(["a"], [[1L], ["much"]]).ToDataFrame());
        Assert.Contains("Row 2 of column 'a' has 'much' (String)", refused.Message, StringComparison.Ordinal);
        var span = Assert.Throws<RefusedException>(() => new RowTable(["a"], [[TimeSpan.Zero]]).ToDataFrame());
        Assert.Contains("is of the type TimeSpan", span.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_shown_as_the_frame_that_it_was_made_of()
    {
        var ours = Ws.Sql("""
            select i as n, i / 3 as third, date '2024-01-01' + i::int as day, case when i <> 2 then '<b>' end as t,
              timestamp '2024-01-01 12:00:00' as moment
            from range(25) r(i)
            """);
        var (own, package) = (Rendering.Bundle(ours)!, Rendering.Bundle(ours.ToDataFrame())!);
        Assert.Equal(own.Forms, package.Forms);
        Assert.Contains("&lt;b&gt;", package.Forms[MimeBundle.Html], StringComparison.Ordinal);
        Assert.Contains("2024-01-03  null", package.Forms[MimeBundle.Plain], StringComparison.Ordinal);
        Assert.EndsWith("… and 5 more of 25 rows", package.Forms[MimeBundle.Plain], StringComparison.Ordinal);
    }

    [Fact]
    public void What_single_Members_said_is_there_to_compute_with_and_is_not_printed()
    {
        var ours = Ws.Sql("select member, answer from survey_answers order by all limit 3");
        var frame = ours.ToDataFrame();
        Assert.Equal(ours.Column<string>("answer"), frame["answer"].Cast<string>());
        var shown = Rendering.Bundle(frame)!;
        Assert.StartsWith("3 row(s) with 2 column(s) (member, answer), made of what single Members said", shown.Forms[MimeBundle.Plain],
            StringComparison.Ordinal);
        Assert.DoesNotContain("<table", shown.Forms[MimeBundle.Html], StringComparison.Ordinal);

        using var open = Workspace.Open(sample.Folder);
        var printed = Rendering.Bundle(open.WithAnswers().Sql(ours.Sql).ToDataFrame())!;
        Assert.StartsWith("member", printed.Forms[MimeBundle.Plain], StringComparison.Ordinal);
    }
}
