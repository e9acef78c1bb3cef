using CustomsItGuide.Readings;

namespace CustomsItGuide.Tests.Readings;

public sealed class CompletionTests
{
    private static readonly Period Year = Period.FiscalYear(2023);

    private static readonly RowTable Rows = new(["origin", "due_on"],
    [
        ["approved", new DateOnly(2023, 9, 30)],
        ["approved", new DateOnly(2024, 3, 31)],
        ["approved", null],
        ["added", new DateOnly(2023, 7, 1)],
        ["approved", new DateOnly(2024, 3, 31)],
    ]);

    [Theory]
    [InlineData("2023-09-29", 0)]
    [InlineData("2023-09-30", 25)]  // due that day
    [InlineData("2024-03-31", 75)]
    [InlineData("2024-06-29", 75)]
    [InlineData("2024-06-30", 100)] // without a due date: the last day of the year
    public void The_planned_share_is_a_step_at_each_due_date(string day, double percent) =>
        Assert.Equal(percent, Completion.PlannedShare(Rows, Year, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Without_approved_actions_nothing_is_planned() =>
        Assert.Null(Completion.PlannedShare(new(["origin", "due_on"], [["added", null]]), Year, Year.Last));
}
