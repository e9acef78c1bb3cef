using CustomsItGuide.Warehouse;

namespace CustomsItGuide.Analysis;

/// <summary>The tables that an analyst meets, by name.</summary>
internal static class WorkspaceTables
{
    private const string Readings = """
        select indicator, period, first_day, last_day, "value", numerator, denominator, n, population, absence, provisional
        from readings order by indicator, last_day, first_day desc
        """;

    public static IEnumerable<string> Names(Plan plan) =>
        plan.DataSets.Select(d => d.Name).Order(StringComparer.Ordinal).Append("readings");

    /// <summary>Null: there is none of that name.</summary>
    public static string? Select(Plan plan, string name)
    {
        if (name == "readings") return Readings;
        return plan.DataSets.FirstOrDefault(d => d.Name == name) is { } found
            ? $"select {Schema.Columns(found)} from {Database.Name(found.Name)} order by "
                + $"{string.Join(", ", found.Key.Select(Database.Name))}"
            : null;
    }
}
