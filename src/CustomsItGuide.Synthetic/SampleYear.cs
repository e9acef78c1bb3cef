using System.Globalization;

namespace CustomsItGuide.Synthetic;

/// <summary>A fiscal year of the sample, 1 July to 30 June, both days included.</summary>
/// <param name="Start">Calendar year in which it begins.</param>
public readonly record struct SampleYear(int Start)
{
    /// <summary>The three years of the plan.</summary>
    public static IReadOnlyList<SampleYear> Plan { get; } = [new(2022), new(2023), new(2024)];

    public DateOnly First => new(Start, 7, 1);

    public DateOnly Last => new(Start + 1, 6, 30);

    public DateOnly HalfYearEnd => new(Start, 12, 31);

    /// <summary>As data sets write it: 2023/24.</summary>
    public string Text => string.Create(CultureInfo.InvariantCulture, $"{Start}/{(Start + 1) % 100:00}");

    /// <summary>As file names write it: 2023-24.</summary>
    public string Dashed => string.Create(CultureInfo.InvariantCulture, $"{Start}-{(Start + 1) % 100:00}");

    public override string ToString() => Text;
}
