using System.Text.Encodings.Web;
using System.Text.Json;
using CustomsItGuide.Disclosure;

namespace CustomsItGuide.Warehouse;

/// <summary>
/// The tables <c>publications</c>, what was fixed of each survey table at its closure, and <c>publication_members</c>, the Members behind
/// it, which nothing that is read or exported may name.
/// </summary>
internal static class PublicationTable
{
    private static readonly CalendarJson Whole = new(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Writes what was fixed of tables, of each once, with the Members behind it.</summary>
    /// <param name="others">Tables that were fixed before, or are among the others, whose Members are written anew: another year's panel
    /// tells some of them apart. Of a table that is named twice the last word stands.</param>
    public static void Write(Database db, IReadOnlyCollection<FrozenTable> tables, IReadOnlyCollection<FrozenTable> others)
    {
        if (tables.Count + others.Count == 0) return;
        using (var rows = db.Appender("publications"))
        {
            foreach (var of in tables.Select(t => t.Publication))
                rows.Append(of.Indicator, of.Area ?? "", of.Period.ToString(), of.Position, of.Definition,
                    JsonSerializer.Serialize(of, Whole.Of(of.Period.Calendar)));
        }
        foreach (var table in tables)
            if (table.Late is { } late) LateTotalTable.Write(db, PublicationKey.Of(table.Publication), late);
        var last = tables.Concat(others).GroupBy(t => PublicationKey.Of(t.Publication)).Select(g => (g.Key, g.Last().Members)).ToList();
        if (others.Count > 0)
        {
            var keys = last.Select(t => $"({Database.Literal(t.Key.Indicator)}, {Database.Literal(t.Key.Area ?? "")}, "
                + $"{Database.Literal(t.Key.Period.ToString())})");
            db.Execute($"delete from publication_members where (indicator, area, period) in ({string.Join(", ", keys)})");
        }
        using var members = db.Appender("publication_members");
        foreach (var (key, behind) in last)
        {
            foreach (var m in behind)
                members.Append(key.Indicator, key.Area ?? "", key.Period.ToString(), m.Member, m.Region, m.Score, m.Satisfied, m.Figures);
        }
    }

    /// <summary>All publications, without their Members.</summary>
    public static IReadOnlyDictionary<PublicationKey, SurveyPublication> Read(Database db, Calendar calendar) =>
        db.Query("select publication from publications order by indicator, area, period").Rows.Select(r =>
            JsonSerializer.Deserialize<SurveyPublication>((string)r[0]!, Whole.Of(calendar))!)
            .ToDictionary(PublicationKey.Of);

    /// <summary>All of them with their Members.</summary>
    public static Dictionary<PublicationKey, FrozenTable> ReadFrozen(Database db, Calendar calendar)
    {
        var members = db.Query(
            "select indicator, area, period, member, region, score, satisfied, figures from publication_members order by indicator, "
                + "area, period, member").Rows
            .ToLookup(r =>
                new PublicationKey((string)r[0]!, (string)r[1]! is { Length: > 0 } area ? area : null, calendar.Parse((string)r[2]!)),
                r => new FrozenMember((string)r[3]!, (string)r[4]!, (double)r[5]!, (bool)r[6]!, (string)r[7]!));
        var late = LateTotalTable.Read(db, calendar);
        return Read(db, calendar).ToDictionary(p => p.Key,
            p => new FrozenTable(p.Value, [.. members[p.Key]]) { Late = late.GetValueOrDefault(p.Key) });
    }
}
