using System.Text.Json;
using CustomsItGuide.Disclosure;

namespace CustomsItGuide.Tests.Disclosure.Attacks;

/// <summary>A reader who looks at every surface of a workspace at several positions, and forgets nothing.</summary>
internal sealed class KeepingReader
{
    private const string ClosedSql = """
        select p.indicator, p.area, p.period, count(*), count(*) filter (m.satisfied)
        from publications p join publication_members m using (indicator, area, period) group by all
        """;

    private readonly Dictionary<PublicationKey, KeptTable> tables = [];
    private readonly HashSet<(Period, string, long)> seen = [];

    public IReadOnlyDictionary<PublicationKey, KeptTable> Tables => tables;

    /// <summary>Positions are to be looked at in their order.</summary>
    public void Look(Snapshot at)
    {
        var closed = at.Sql(ClosedSql).Rows.ToDictionary(Key, r => ((int)(long)r[3]!, (int)(long)r[4]!));
        var batched = Batched(at);
        // The register shows items that no scorecard has, so that a change of any answer is new too.
        var truth = Answered.All(at).ToList();
        var now = truth.ToLookup(t => t.Table.Period);
        var shown = new Surfaces(at).All((year, said) => seen.Add((year, said, Mark(now[year], closed))));
        foreach (var answered in truth)
        {
            var key = PublicationKey.Of(answered.Table);
            if (!tables.TryGetValue(key, out var table)) tables[key] = table = new KeptTable(key, batched is not null);
            (int, int)? counts = closed.TryGetValue(key, out var found) ? found : null;
            table.Look(answered, counts, shown.GetValueOrDefault(key), batched?.GetValueOrDefault(key));
        }
        Assert.All(shown.Where(s => s.Value.Figures.Count > 0), s =>
            Assert.True(closed.ContainsKey(s.Key), $"{s.Key} is shown before its closure: {string.Join(", ", s.Value.Figures)}"));
    }

    /// <summary>What is told of any few Members, each with where.</summary>
    public IEnumerable<string> Leaks()
    {
        foreach (var table in tables.Values)
        {
            foreach (var leak in table.Leaks()) yield return leak;
            foreach (var pairs in table.Figures.Where(f => f.Kind == "pairs").GroupBy(f => f.Of.Split(' ')[0]))
            {
                var then = tables[table.Key with { Period = Period.Parse(pairs.Key) }];
                var (known, before, now) = ClosedWorlds.Pairs((then.Closed!, then.Figures), (table.Closed!, table.Figures), pairs);
                foreach (var opinion in new[] { before, now })
                    foreach (var leak in KeptTable.Found(known, opinion, $"{table.Key}, with pairs of {pairs.Key}")) yield return leak;
            }
        }
    }

    private static PublicationKey Key(IReadOnlyList<object?> row) =>
        new((string)row[0]!, (string)row[1]! is { Length: > 0 } area ? area : null, Period.Parse((string)row[2]!));

    /// <summary>Another number when anybody's answer is another, or another table is closed.</summary>
    private static long Mark(IEnumerable<Answered> year, Dictionary<PublicationKey, (int, int)> closed)
    {
        var mark = 17L;
        foreach (var table in year)
        {
            mark = (mark * 31) + table.Members.Count + (closed.ContainsKey(PublicationKey.Of(table.Table)) ? 1000 : 0);
            foreach (var (member, said) in table.Members)
                mark += member.GetHashCode(StringComparison.Ordinal) * (long)(said.Score * 1000) * (said.Cells.Count + said.Parts.Count);
        }
        return mark;
    }

    /// <summary>Where late answers enter in batches: the totals as they stand, with the answers that are in them. Else null.</summary>
    private static Dictionary<PublicationKey, LateTotal>? Batched(Snapshot at) =>
        at.Plan.Disclosure.LateAnswers != LateAnswers.Batch ? null
        : at.Sql("select indicator, area, period, total from late_totals").Rows
            .ToDictionary(Key, r => JsonSerializer.Deserialize<LateTotal>((string)r[3]!)!);
}
