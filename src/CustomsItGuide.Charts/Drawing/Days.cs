namespace CustomsItGuide.Charts.Drawing;

/// <summary>A stretch of days on a stretch of the picture; the last day ends where its evening does.</summary>
internal sealed record Days(DateOnly First, DateOnly Last, double Left, double Right)
{
    /// <summary>Where a day begins; days beyond the ends stay at the ends.</summary>
    public double At(DateOnly day) => Place(day.DayNumber);

    /// <summary>Where a day ends.</summary>
    public double EndOf(DateOnly day) => Place(day.DayNumber + 1);

    public double Middle(Period period) => (At(period.First) + EndOf(period.Last)) / 2;

    private double Place(int number) =>
        Left + (double)(Math.Clamp(number, First.DayNumber, Last.DayNumber + 1) - First.DayNumber) / (Last.DayNumber
            + 1 - First.DayNumber) * (Right - Left);
}
