using System.Reflection;
using CustomsItGuide.Warehouse;

namespace CustomsItGuide.Analysis;

/// <summary>Between rows and C# records.</summary>
internal static class FrameRecords
{
    public static IReadOnlyList<T> Read<T>(DataFrame frame)
    {
        var constructor = IsValue(typeof(T)) ? null : typeof(T).GetConstructors().MaxBy(c => c.GetParameters().Length);
        if (constructor is null || constructor.GetParameters().Length == 0)
        {
            if (frame.Columns.Count != 1)
                throw DataFrame.Refused("columns",
                    AnalysisWords.OneColumnExpected(typeof(T).Name, frame.Columns.Count, string.Join(", ", frame.Columns)));
            return frame.Column<T>(frame.Columns[0]);
        }
        var parameters = constructor.GetParameters();
        var places = parameters.Select(p => Place(frame, p, typeof(T))).ToArray();
        return [.. frame.Rows.Select((row, i) => (T)constructor.Invoke(
            [.. parameters.Select((p, at) => frame.Convert(row[places[at]], p.ParameterType, frame.Columns[places[at]], i + 1))]))];
    }

    /// <summary>A SELECT that gives the objects as rows: a column for each public property, named in snake case; or one column
    /// <c>value</c>.</summary>
    /// <exception cref="RefusedException">There is no property to make a column of.</exception>
    public static string Sql<T>(IEnumerable<T> items)
    {
        var (names, cells) = IsValue(typeof(T))
            ? (["value"], items.Select(i => new[] { FrameValues.Literal(i) }))
            : Properties(items);
        return Values(names, cells);
    }

    /// <summary>A SELECT that gives a table's rows again.</summary>
    public static string Sql(RowTable table) => Values(table.Columns, table.Rows.Select(r => r.Select(FrameValues.Literal).ToArray()));

    private static string Values(IReadOnlyList<string> names, IEnumerable<string[]> cells)
    {
        var rows = cells.Select(c => $"({string.Join(", ", c)})").ToList();
        var columns = string.Join(", ", names.Select(Database.Name));
        return rows.Count > 0
            ? $"select * from (values {string.Join(", ", rows)}) as items({columns})"
            : $"select * from (values ({string.Join(", ", names.Select(_ => "null"))})) as items({columns}) limit 0";
    }

    private static (IReadOnlyList<string> Names, IEnumerable<string[]> Cells) Properties<T>(IEnumerable<T> items)
    {
        var properties = typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.CanRead && p.GetIndexParameters().Length == 0).ToList();
        if (properties.Count > 0)
            return ([.. properties.Select(p => FrameValues.Snake(p.Name))],
                items.Select(i => properties.Select(p => FrameValues.Literal(p.GetValue(i))).ToArray()));
        // A tuple has fields, and their names are gone when it runs: item1, item2 …
        var fields = typeof(T).GetFields(BindingFlags.Public | BindingFlags.Instance);
        if (fields.Length == 0)
            throw DataFrame.Refused("columns", AnalysisWords.TypeWithoutProperty(typeof(T).Name));
        return ([.. fields.Select(f => FrameValues.Snake(f.Name))],
            items.Select(i => fields.Select(f => FrameValues.Literal(f.GetValue(i))).ToArray()));
    }

    private static int Place(DataFrame frame, ParameterInfo parameter, Type record)
    {
        var wanted = Plain(parameter.Name!);
        for (var i = 0; i < frame.Columns.Count; i++)
        {
            if (Plain(frame.Columns[i]) == wanted) return i;
        }
        throw DataFrame.Refused("column",
            AnalysisWords.ParameterWithoutColumn(record.Name, parameter.Name, string.Join(", ", frame.Columns)));
    }

    private static string Plain(string name) => name.Replace("_", "", StringComparison.Ordinal).ToUpperInvariant();

    private static bool IsValue(Type type)
    {
        var inner = Nullable.GetUnderlyingType(type) ?? type;
        return inner.IsPrimitive || inner.IsEnum || inner.IsArray || inner == typeof(string) || inner == typeof(decimal)
            || inner == typeof(DateOnly) || inner == typeof(DateTime) || inner == typeof(Period) || inner == typeof(object);
    }
}
