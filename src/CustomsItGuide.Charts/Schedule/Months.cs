using System.Globalization;
using CustomsItGuide.Charts.Drawing;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Charts.Schedule;

/// <summary>Months below a plot: a short line for each, and as many names as there is room for.</summary>
internal static class Months
{
    private static readonly LocalizedText[] Short =
    [
        ChartsWords.Jan, ChartsWords.Feb, ChartsWords.Mar, ChartsWords.Apr, ChartsWords.May, ChartsWords.Jun,
        ChartsWords.Jul, ChartsWords.Aug, ChartsWords.Sep, ChartsWords.Oct, ChartsWords.Nov, ChartsWords.Dec,
    ];

    /// <summary>A month in a word: <c>Mar</c>, <c>mars</c>.</summary>
    public static string Name(DateOnly day, Format format) => format.Text(Short[day.Month - 1]);

    /// <summary>A month with its year: <c>Mar 2024</c>.</summary>
    public static string NameAndYear(DateOnly day, Format format) =>
        string.Create(CultureInfo.InvariantCulture, $"{Name(day, format)} {day.Year}");

    /// <param name="calendar">Whose years are named where there is no room for months.</param>
    public static void Draw(Picture picture, Days days, double bottom, Format format, Calendar calendar)
    {
        var months = 0;
        for (var month = new DateOnly(days.First.Year, days.First.Month, 1); month <= days.Last; month = month.AddMonths(1)) months++;
        // Every month, every third, or only where a fiscal year begins: names of the same distance are read as a scale.
        var widest = Short.Max(s => TextWidth.Of(format.Text(s), TextStyle.Quiet.Size)) + 4;
        var every = months * widest <= days.Right - days.Left ? 1 : months / 3.0 * (widest + 16) <= days.Right - days.Left ? 3 : 12;
        for (var month = new DateOnly(days.First.Year, days.First.Month, 1); month <= days.Last; month = month.AddMonths(1))
        {
            var shown = (month.Month - calendar.StartMonth + 12) % every == 0;
            var x = days.At(month);
            picture.Line(x, bottom, x, bottom + (shown ? 5 : 3), Paint.Axis);
            if (!shown) continue;
            if (every == 1)
                picture.TryText(Name(month, format), TextStyle.Quiet,
                    ((x + days.EndOf(month.AddMonths(1).AddDays(-1))) / 2, bottom + 16, TextAnchor.Middle));
            else picture.TryText(every == 12 || month.Month == 1 ? NameAndYear(month, format) : Name(month, format), TextStyle.Quiet,
                (x, bottom + 17, TextAnchor.Start));
        }
    }
}
