using System.Text.Json;
using CustomsItGuide.Disclosure;

namespace CustomsItGuide.Tests.Disclosure;

/// <summary>What a reference implementation of the method gives, as a file: drawn at random once, and the worked cases.</summary>
internal static class Oracle
{
    public static readonly IReadOnlyList<string> Ring = ["Americas", "Europe", "NANME", "WCA", "ESA", "FarEast"];

    public static readonly DisclosureRules Rules = new() { Ring = Ring };

    public static JsonElement File(string name)
    {
        using var document =
            JsonDocument.Parse(
                System.IO.File.ReadAllText(Path.Combine(Repository.Root, "tests", "CustomsItGuide.Tests", "Disclosure", name)));
        return document.RootElement.Clone();
    }

    public static JsonElement Drawn(string of) => File("oracle.json").GetProperty(of);

    public static int[] Ints(JsonElement list) => [.. list.EnumerateArray().Select(i => i.GetInt32())];

    /// <summary>Counts by region from [n, k] in the order of the ring.</summary>
    public static IReadOnlyList<RegionCount> Counts(JsonElement cells) =>
        [.. cells.EnumerateArray().Zip(Ring, (cell, region) => new RegionCount(region, cell[0].GetInt32(), cell[1].GetInt32()))];

    /// <summary>A published table as the oracle writes it: n, lower, upper, then each group.</summary>
    public static string Written(PublishedTable? table) => table is null ? "null" :
        $"[{table.N},{table.Total.Lower},{table.Total.Upper},[{string.Join(",", table.Groups.Select(g => $"[\"{string.Join("+", g.Regions)}\",{g.Satisfied.N},{g.Satisfied.Lower},{g.Satisfied.Upper}]"))}]]";
}
