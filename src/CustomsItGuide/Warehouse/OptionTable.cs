using System.Text.Json;
using CustomsItGuide.Disclosure;

namespace CustomsItGuide.Warehouse;

/// <summary>The table <c>published_options</c>: what was fixed of reasons and topics when their survey was closed.</summary>
internal static class OptionTable
{
    public static void Write(Database db, PublishedOptions options) => db.Execute("insert into published_options values (?, ?, ?, ?, ?)",
        options.Kind, options.Subject, options.Period.ToString(), (long)options.Asked, JsonSerializer.Serialize(options.Options));

    public static IReadOnlyList<PublishedOptions> Read(Database db, Calendar calendar) => Of(db.Query(Sql), calendar);

    /// <param name="rows">As <see cref="Sql"/> gives them.</param>
    public static IReadOnlyList<PublishedOptions> Of(RowTable rows, Calendar calendar) =>
        [.. rows.Rows.Select(r => new PublishedOptions((string)r[0]!, (string)r[1]!, calendar.Parse((string)r[2]!),
        (int)(long)r[3]!, JsonSerializer.Deserialize<List<PublishedOption>>((string)r[4]!)!))];

    public const string Sql = "select kind, subject, period, asked, options from published_options order by kind, subject, period";
}
