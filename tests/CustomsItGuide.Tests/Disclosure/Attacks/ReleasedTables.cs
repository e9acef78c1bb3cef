using System.Text.Json;

namespace CustomsItGuide.Tests.Disclosure.Attacks;

/// <summary>
/// Published tables of several releases, as a file of cases writes them: who had answered, left or was corrected at each, and what each
/// showed. Those who were corrected have one answer before and another after, of which nothing is taken for the same.
/// </summary>
internal static class ReleasedTables
{
    public static IReadOnlyList<(string Name, Knowledge Known)> Read(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        var tables = json.RootElement.ValueKind == JsonValueKind.Array ? json.RootElement : json.RootElement.GetProperty("tables");
        return [.. tables.EnumerateArray().Select(t => (t.GetProperty("name").GetString()!, Table(t)))];
    }

    private static Knowledge Table(JsonElement table)
    {
        var known = new Knowledge();
        var present = Present(table, known);
        var releases = table.GetProperty("releases").EnumerateArray().ToList();
        for (var at = 0; at < releases.Count; at++)
            foreach (var figure in releases[at].EnumerateArray())
                Publish(known, present, figure, figure.TryGetProperty("as_of", out var then) ? then.GetInt32() : at);
        return known;
    }

    /// <returns>For each peers, its region and the releases in which it counts.</returns>
    private static List<(string Region, int From, int Until)> Present(JsonElement table, Knowledge known)
    {
        var answered = Releases(table, "respondents");
        var (corrected, left) = (Releases(table, "corrected"), Releases(table, "left"));
        var all = new List<(string Region, int From, int Until)>();
        foreach (var region in answered.SelectMany(r => r.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var here = new List<(int From, int Until, int Members)>();
            for (var at = 0; at < answered.Count; at++)
            {
                // The earliest leave first, and are corrected first: which ones they were is known to the reader anyway.
                End(At(left, at, region), at, null);
                var arrived = At(answered, at, region) - here.Where(h => h.Until > at).Sum(h => h.Members);
                if (arrived > 0) here.Add((at, answered.Count, arrived));
                End(At(corrected, at, region), at, at);
            }
            foreach (var (from, until, members) in here)
            {
                known.Add($"{region}, from {from} until {until}", members);
                all.Add((region, from, until));
            }

            void End(int members, int at, int? again)
            {
                foreach (var some in here.Where(h => h.From < at && h.Until > at).ToList())
                {
                    var take = Math.Min(members, some.Members);
                    if (take == 0) continue;
                    members -= take;
                    here.Remove(some);
                    here.Add((some.From, at, take));
                    if (some.Members > take) here.Add((some.From, some.Until, some.Members - take));
                    if (again is { } start) here.Add((start, answered.Count, take));
                }
            }
        }
        return all;
    }

    private static void Publish(Knowledge known, List<(string Region, int From, int Until)> present, JsonElement figure, int at)
    {
        bool Counts(int p, int release) => present[p].From <= release && release < present[p].Until;
        if (figure.TryGetProperty("weighted", out var weights))
        {
            var (value, apart) =
                (figure.GetProperty("value").GetDouble(), figure.TryGetProperty("tolerance", out var e) ? e.GetDouble() : 1e-9);
            known.Publish((p, s) =>
                s == 1 && Counts(p, at) && weights.TryGetProperty(present[p].Region, out var weight) ? weight.GetDouble() : 0,
                    value - apart, value + apart);
            return;
        }
        var (lower, upper) = figure.TryGetProperty("k", out var k) ? (k.GetInt32(), k.GetInt32())
            : (figure.GetProperty("k_min").GetInt32(), figure.GetProperty("k_max").GetInt32());
        if (figure.TryGetProperty("change", out var change))
        {
            var (from, to) = (change[0].GetInt32(), change[1].GetInt32());
            known.Publish((p, s) => s == 1 ? (Counts(p, to) ? 1 : 0) - (Counts(p, from) ? 1 : 0) : 0, lower, upper);
            return;
        }
        var regions = figure.GetProperty("regions").EnumerateArray().Select(r => r.GetString()!).ToHashSet(StringComparer.Ordinal);
        known.Publish(Enumerable.Range(0, present.Count).Where(p => regions.Contains(present[p].Region) && Counts(p, at)), lower, upper);
    }

    private static int At(List<Dictionary<string, int>> releases, int at, string region) =>
        at < releases.Count ? releases[at].GetValueOrDefault(region) : 0;

    private static List<Dictionary<string, int>> Releases(JsonElement table, string name) =>
        !table.TryGetProperty(name, out var of) || of.ValueKind == JsonValueKind.Null ? []
        : [.. of.EnumerateArray()
            .Select(r => r.EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetInt32(), StringComparer.Ordinal))];
}
