namespace CustomsItGuide.Tests.Registers;

/// <summary>The one rule of what is late.</summary>
public sealed class LatenessTests
{
    private static readonly DateOnly Due = new(2025, 6, 30);

    [Theory]
    [InlineData(-1, false, 0)]
    [InlineData(0, false, 0)] // due that very day: due, and not late
    [InlineData(1, false, 1)]
    [InlineData(126, false, 126)] // 3 November: the end of the year makes nothing less late
    [InlineData(126, true, 0)]
    public void What_was_due_before_the_day_and_is_not_done_is_late(int after, bool done, int days)
    {
        Assert.Equal(days, Lateness.Days(Due, done, Due.AddDays(after)));
        Assert.Equal(days > 0, Lateness.IsLate(Due, done, Due.AddDays(after)));
    }

    [Fact]
    public void A_reading_counts_as_late_what_is_open_of_all_that_fell_due_before_the_day_within_its_period()
    {
        var reading = new Reading
        {
            Indicator = "X",
            Period = Period.HalfYear(2024, 1),
            Value = 50,
            Schedule = [new(new(2024, 9, 30), 2, 1, 1), new(new(2024, 12, 31), 5, 2, 3), new(new(2025, 6, 30), 9, 2, 7)],
        };
        Assert.Equal(0, Lateness.Actions(reading, new(2024, 9, 30)));
        Assert.Equal(1, Lateness.Actions(reading, new(2024, 10, 1)));
        Assert.Equal(3, Lateness.Actions(reading, new(2026, 1, 1)));
        Assert.Null(Lateness.Actions(reading with { Schedule = [] }, Due));
    }
}
