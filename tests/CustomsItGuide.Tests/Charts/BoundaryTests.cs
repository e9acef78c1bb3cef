using CustomsItGuide.Charts;
using CustomsItGuide.Charts.Answers;
using CustomsItGuide.Charts.Drawing;
using CustomsItGuide.Charts.History;
using CustomsItGuide.Charts.Levels;
using CustomsItGuide.Charts.Missions;
using CustomsItGuide.Charts.Schedule;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Tests.Charts;

/// <summary>One point, none, ties, huge and hostile input.</summary>
public sealed class BoundaryTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-250)]
    [InlineData(1e15)]
    [InlineData(0.000001)]
    public void One_value_of_any_size_has_its_place(double value)
    {
        foreach (var width in Enum.GetValues<ChartWidth>())
        {
            AssertInside(
                HistoryChart.Draw(new() { Assessment = Assessments.Of("SP2-1", value), Plan = Assessments.Strategic }, Format.French,
                    width));
            AssertInside(LevelPanel.Draw(Assessments.Of("SP2-1", value), Format.French, width));
            AssertInside(Bullet.Draw("x", "x", value, value, value, "seizures", Format.French, width));
            AssertInside(ControlChart.Draw("x", "x", [new("2024-03", new(2024, 3, 31), value, value, 1)], null, "", Format.French, width));
        }
    }

    [Fact]
    public void A_title_that_has_no_blank_is_shortened_and_told_whole()
    {
        var title = new string('W', 400);

        var chart = MonthlyMissions.Draw("x", title, [], null, Format.English, ChartWidth.Narrow);

        AssertInside(chart);
        Assert.Equal(title, chart.Title);
        Assert.Contains("…", chart.Content, StringComparison.Ordinal);
    }

    [Fact]
    public void What_people_typed_is_text_and_nothing_else()
    {
        var hostile = "\"><script>alert(1)</script>\u0000\uD800 & 'x'";

        var chart = DivergingBars.Draw(hostile, hostile, [new(hostile, [1, 2, 3], 1)], 1, Format.English, ChartWidth.Wide);

        Assert.DoesNotContain(Svg.Read(chart).Descendants(), e => e.Name.LocalName == "script");
        Assert.StartsWith("answers-", chart.Id, StringComparison.Ordinal);
        Assert.Contains("<script>alert(1)</script> & 'x'", Svg.Read(chart).Element("title")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_joins_five_points_of_one_basis_and_never_fewer()
    {
        Assert.DoesNotContain("c-line", Draw(1, 2, 3, 4), StringComparison.Ordinal);
        Assert.Contains("c-line", Draw(1, 2, 3, 4, 5), StringComparison.Ordinal);

        static string Draw(params double?[] values) =>
            HistoryChart.Draw(new() { Assessment = Assessments.Of("SO1-1", values), Plan = Assessments.Strategic }, Format.English,
                ChartWidth.Wide).Content;
    }

    [Fact]
    public void A_value_reported_as_it_is_now_has_no_ghost()
    {
        HistoryData data =
            new()
            {
                Assessment = Assessments.Of("SO1-1", 81, 63),
                Plan = Assessments.Strategic,
                Reported = [new(Period.FiscalYear(2022), 81, new(2023, 9, 1))]
            };

        Assert.Equal(2, HistoryChart.Draw(data, Format.English, ChartWidth.Wide).Table.Rows.Count);
        Assert.Equal(3, HistoryChart.Draw(data with { Reported = [new(Period.FiscalYear(2022), 84, new(2023, 9, 1))] }, Format.English,
            ChartWidth.Wide).Table.Rows.Count);
    }

    [Fact]
    public void A_month_without_a_mission_is_a_month_of_nought()
    {
        var chart = MonthlyMissions.Draw("x", "x", [new(Period.Parse("2024-01"), 2, 1), new(Period.Parse("2024-04"), 1, 0)], null,
            Format.English, ChartWidth.Wide);

        Assert.Equal(["3", "0", "0", "1"], chart.Table.Rows.Select(r => r[3]));
    }

    [Fact]
    public void What_was_done_after_the_day_looked_from_is_not_known()
    {
        TimelineStep step = new("Publish", new(2024, 1, 1), new(2024, 2, 1), new(2024, 5, 1));

        Assert.Equal("–", Timeline.Draw("x", "x", [step], [], new(2024, 4, 30), Format.English, ChartWidth.Wide).Table.Rows[0][3]);
        Assert.Equal(Format.English.Day(new(2024, 5, 1)),
            Timeline.Draw("x", "x", [step], [], new(2024, 5, 1), Format.English, ChartWidth.Wide).Table.Rows[0][3]);
    }

    [Fact]
    public void Rows_of_different_scales_are_refused() =>
        Assert.Throws<ArgumentException>(() =>
            DivergingBars.Draw("x", "x", [new("a", [1, 2, 3], 0), new("b", [1, 2], 0)], 1, Format.English, ChartWidth.Wide));

    [Fact]
    public void A_table_is_quoted_where_it_has_to_be_and_holds_no_formula()
    {
        ChartTable table = new(["Region", "Value"], [["Europe, East", "=1+1"], ["a \"b\"", "-3.5"]]);

        Assert.Equal("Region,Value\n\"Europe, East\",'=1+1\n\"a \"\"b\"\"\",-3.5\n", table.ToCsv());
    }

    [Fact]
    public void Every_status_has_a_shape_and_off_target_is_red_only_with_evidence()
    {
        var shapes = Enum.GetValues<Status>().Select(s => StatusShape.Of(s, Evidence.Census)).ToList();

        Assert.Equal(shapes.Count, shapes.Select(s => (s.Outline, s.Sign)).Distinct().Count());
        Assert.Equal(("c-off", false),
            (StatusShape.Of(Status.OffTarget, Evidence.Confirmed).Css, StatusShape.Of(Status.OffTarget, Evidence.Confirmed).Hollow));
        Assert.Equal(("c-neutral", true),
            (StatusShape.Of(Status.OffTarget, Evidence.Unconfirmed).Css, StatusShape.Of(Status.OffTarget, Evidence.Unconfirmed).Hollow));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0, 7)]
    [InlineData(-3, 4.5)]
    [InlineData(12, 12)]
    [InlineData(0, 1e15)]
    [InlineData(0.001, 0.0042)]
    public void A_scale_holds_its_values_between_few_round_ticks(double low, double high)
    {
        var scale = Scale.Round(low, high, 0, 100, 4, whole: false);

        Assert.InRange(scale.Ticks.Count, 2, 7);
        Assert.True(scale.Low <= low && scale.High >= high);
        Assert.Equal(scale.High, scale.Ticks[^1], Math.Abs(scale.High) * 1e-9 + 1e-12);
    }

    private static void AssertInside(Chart chart)
    {
        Assert.DoesNotContain("NaN", chart.Content, StringComparison.Ordinal);
        foreach (var (text, box) in Svg.Texts(Svg.Read(chart)))
            Assert.True(box.Left >= 0 && box.Right <= chart.Width && box.Top >= 0 && box.Bottom <= chart.Height,
                $"'{text}' leaves the picture: {box}");
    }
}
