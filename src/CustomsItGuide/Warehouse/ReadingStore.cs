using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CustomsItGuide.Warehouse;

/// <summary>Readings and facts as the warehouse carries them: plain columns for people who query, and the whole reading as JSON for
/// us.</summary>
internal static class ReadingStore
{
    private static readonly CalendarJson Whole = new(new JsonSerializerOptions
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    });

    /// <summary>Puts the readings and facts of indicators in the place of what stood of them.</summary>
    public static void Replace(Database db, IEnumerable<(string Indicator, IReadOnlyList<(Reading Reading, Fact Fact)> Now)> indicators)
    {
        var all = indicators.ToList();
        if (all.Count == 0) return;
        var named = string.Join(", ", all.Select(i => Database.Literal(i.Indicator)));
        db.Execute(string.Concat(new[] { "readings", "reading_members", "facts" }.Select(t => $"delete from {t} where indicator in ({named});")));
        using (var readings = db.Appender("readings"))
        {
            foreach (var (reading, _) in all.SelectMany(i => i.Now))
            {
                readings.Append(reading.Indicator, reading.Period.ToString(), reading.Period.First, reading.Period.Last, reading.Value,
                    reading.Numerator, reading.Denominator, (long?)reading.N, (long?)reading.Population, reading.Absence?.ToString(),
                    reading.Provisional, JsonSerializer.Serialize(reading, Whole.Of(reading.Period.Calendar)));
            }
        }
        using (var members = db.Appender("reading_members"))
        {
            foreach (var (reading, _) in all.SelectMany(i => i.Now).Where(r => r.Reading.Members.Count > 0))
                members.Append(reading.Indicator, reading.Period.ToString(),
                    JsonSerializer.Serialize(reading.Members, Whole.Of(reading.Period.Calendar)));
        }
        using var facts = db.Appender("facts");
        foreach (var (indicator, now) in all)
        {
            foreach (var (reading, fact) in now)
            {
                facts.Append(indicator, reading.Period.ToString(), reading.Period.First, reading.Period.Last,
                    fact switch { Fact.Met => "met", Fact.NotMet => "not_met", _ => "none" });
            }
        }
    }

    /// <summary>All readings, by indicator and period.</summary>
    /// <param name="calendar">By which their periods are written.</param>
    public static IReadOnlyDictionary<string, IReadOnlyDictionary<Period, Reading>> Read(Database db, Calendar calendar)
    {
        var whole = Whole.Of(calendar);
        var members = db.Query("select indicator, period, members from reading_members").Rows
            .ToDictionary(r => ((string)r[0]!, calendar.Parse((string)r[1]!)),
                r => JsonSerializer.Deserialize<List<MemberScore>>((string)r[2]!, whole)!);
        return db.Query("select reading from readings order by indicator, last_day, first_day desc").Rows
            .Select(r => JsonSerializer.Deserialize<Reading>((string)r[0]!, whole)!)
            .Select(r => members.TryGetValue((r.Indicator, r.Period), out var own) ? r with { Members = own } : r)
            .GroupBy(r => r.Indicator)
            .ToDictionary(g => g.Key, g => (IReadOnlyDictionary<Period, Reading>)g.ToDictionary(r => r.Period));
    }
}
