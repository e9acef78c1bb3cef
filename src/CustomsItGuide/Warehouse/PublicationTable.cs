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
    private static readonly JsonSerializerOptions Whole = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new ReadingStore.PeriodText() },
    };

    public static void Write(Database db, FrozenTable table)
    {
        var (of, key) = (table.Publication, PublicationKey.Of(table.Publication));
        db.Execute("insert into publications values (?, ?, ?, ?, ?, ?)", key.Indicator, key.Area ?? "", key.Period.ToString(), of.Position,
            of.Definition, JsonSerializer.Serialize(of, Whole));
        if (table.Late is { } late) LateTotalTable.Write(db, key, late);
        WriteMembers(db, table);
    }

    /// <summary>Writes the Members of a table anew: another year's panel tells some of them apart.</summary>
    public static void WriteMembers(Database db, FrozenTable table)
    {
        var key = PublicationKey.Of(table.Publication);
        db.Execute("delete from publication_members where indicator = ? and area = ? and period = ?", key.Indicator, key.Area ?? "",
            key.Period.ToString());
        using var rows = db.Appender("publication_members");
        foreach (var m in table.Members)
            rows.Append(key.Indicator, key.Area ?? "", key.Period.ToString(), m.Member, m.Region, m.Score, m.Satisfied, m.Figures);
    }

    /// <summary>All publications, without their Members.</summary>
    public static IReadOnlyDictionary<PublicationKey, SurveyPublication> Read(Database db) =>
        db.Query("select publication from publications order by indicator, area, period").Rows.Select(r =>
            JsonSerializer.Deserialize<SurveyPublication>((string)r[0]!, Whole)!)
            .ToDictionary(PublicationKey.Of);

    /// <summary>All of them with their Members.</summary>
    public static Dictionary<PublicationKey, FrozenTable> ReadFrozen(Database db)
    {
        var members = db.Query(
            "select indicator, area, period, member, region, score, satisfied, figures from publication_members order by indicator, "
                + "area, period, member").Rows
            .ToLookup(r =>
                new PublicationKey((string)r[0]!, (string)r[1]! is { Length: > 0 } area ? area : null, Period.Parse((string)r[2]!)),
                r => new FrozenMember((string)r[3]!, (string)r[4]!, (double)r[5]!, (bool)r[6]!, (string)r[7]!));
        var late = LateTotalTable.Read(db);
        return Read(db).ToDictionary(p => p.Key,
            p => new FrozenTable(p.Value, [.. members[p.Key]]) { Late = late.GetValueOrDefault(p.Key) });
    }
}
