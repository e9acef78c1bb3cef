namespace CustomsItGuide.States;

/// <summary>What the owners of indicators said of a period.</summary>
internal static class Commentaries
{
    /// <summary>By indicator; one of whom nothing was said is left out.</summary>
    public static IReadOnlyDictionary<string, Commentary> Of(OpenWarehouse warehouse, Period period)
    {
        if (warehouse.Plan.DataSets.All(d => d.Name != "commentary")) return new Dictionary<string, Commentary>();
        return warehouse.Query(
            "select indicator, cause, action, owner, due_on, expected_effect, _delivery from commentary where period = ?",
            period.ToString()).Rows
            .GroupBy(r => (string)r[0]!)
            .ToDictionary(g => g.Key, g => g.MaxBy(r => (long)r[6]!)! is var row
                ? new Commentary((string)row[1]!, row[2] as string, row[3] as string, row[4] as DateOnly?, row[5] as string) : null!,
                    StringComparer.OrdinalIgnoreCase);
    }
}
