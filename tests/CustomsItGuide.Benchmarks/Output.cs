using System.Globalization;

namespace CustomsItGuide.Benchmarks;

/// <summary>What the benchmarks need: the sample, and lines of a table.</summary>
internal static class Output
{
    public static Workspace Sample(string folder)
    {
        var data = Path.Combine(AppContext.BaseDirectory, "data");
        return Workspace.CreateSample(folder, Path.Combine(data, "plan"), Path.Combine(data, "sample"));
    }

    public static void Line(params string[] cells) =>
        Console.WriteLine(string.Concat(cells.Select((c, i) => i == 0 ? c.PadRight(20) : c.PadLeft(13))));

    public static string N(double value) => value.ToString(value < 100 ? "0.00" : "0", CultureInfo.InvariantCulture);

    public static string Kilo(long bytes) => N(bytes / 1024.0);

    public static string Mega(long bytes) => N(bytes / 1024.0 / 1024.0);

    public static double Median(IReadOnlyList<double> values) => values.Order().ElementAt(values.Count / 2);
}
