using System.Text.Json;
using CustomsItGuide.Disclosure;

namespace CustomsItGuide.Warehouse;

/// <summary>The table <c>late_totals</c>: headline totals into which late answers are let in batches. Empty under the setting
/// <c>at_once</c>.</summary>
internal static class LateTotalTable
{
    public static void Write(Database db, PublicationKey key, LateTotal total)
    {
        db.Execute("delete from late_totals where indicator = ? and area = ? and period = ?", key.Indicator, key.Area ?? "",
            key.Period.ToString());
        db.Execute("insert into late_totals values (?, ?, ?, ?)", key.Indicator, key.Area ?? "", key.Period.ToString(),
            JsonSerializer.Serialize(total));
    }

    public static IReadOnlyDictionary<PublicationKey, LateTotal> Read(Database db, Calendar calendar) =>
        db.Query("select indicator, area, period, total from late_totals").Rows.ToDictionary(
            r => new PublicationKey((string)r[0]!, (string)r[1]! is { Length: > 0 } area ? area : null, calendar.Parse((string)r[2]!)),
            r => JsonSerializer.Deserialize<LateTotal>((string)r[3]!)!);
}
