using System.Globalization;
using CustomsItGuide.Warehouse;

namespace CustomsItGuide.States;

/// <summary>The tables of a warehouse with their rows counted and hashed, and the text of every definition in it.</summary>
internal static class TableContents
{
    private const string Definitions = """
        select 'table ' || schema_name || '.' || table_name as name, sql from duckdb_tables() where not internal
        union all select 'view ' || schema_name || '.' || view_name, sql from duckdb_views() where not internal
        union all select 'macro ' || schema_name || '.' || function_name, any_value(macro_definition) from duckdb_functions() where not internal group by all
        order by name
        """;

    /// <summary>By name: how many rows, something that differs when any of them does, and how it is defined.</summary>
    public static IReadOnlyDictionary<string, (string Definition, long Rows, string Contents)> Of(OpenWarehouse warehouse) =>
        warehouse.Query(Definitions).Rows.ToDictionary(r => (string)r[0]!, r => Read(warehouse, (string)r[0]!, r[1] as string ?? ""));

    public static IEnumerable<WarehouseDifference> Compare(
        IReadOnlyDictionary<string, (string Definition, long Rows, string Contents)> cached,
        IReadOnlyDictionary<string, (string Definition, long Rows, string Contents)> recomputed)
    {
        foreach (var name in cached.Keys.Union(recomputed.Keys).Order(StringComparer.Ordinal))
        {
            var (isThere, isExpected) = (cached.TryGetValue(name, out var one), recomputed.TryGetValue(name, out var other));
            if (!isThere || !isExpected)
                yield return new WarehouseDifference("existence", name, isThere ? "there" : null, isExpected ? "there" : null);
            else if (one.Definition != other.Definition)
                yield return new WarehouseDifference("definition", name, one.Definition, other.Definition);
            else if (one.Rows != other.Rows) yield return new WarehouseDifference("rows", name, Text(one.Rows), Text(other.Rows));
            else if (one.Contents != other.Contents) yield return new WarehouseDifference("contents", name, one.Contents, other.Contents);
        }
    }

    private static (string, long, string) Read(OpenWarehouse warehouse, string name, string definition)
    {
        if (!name.StartsWith("table ", StringComparison.Ordinal)) return (definition, 0, "");
        var table = string.Join('.', name["table ".Length..].Split('.', 2).Select(Database.Name));
        // Added up, not chained: rows have no order.
        var row = warehouse.Query($"select count(*), coalesce(sum(hash(t)::hugeint), 0)::varchar from {table} t").Rows[0];
        return (definition, (long)row[0]!, (string)row[1]!);
    }

    private static string Text(long rows) => rows.ToString(CultureInfo.InvariantCulture);
}
