namespace CustomsItGuide.Ingestion;

/// <summary>What the mapping of a contract says of heads; nothing where it has none.</summary>
internal static class MappedHeaders
{
    /// <summary>Indexes of the heads that are mapped to a column.</summary>
    public static IEnumerable<int> Of(DataSet dataSet, string column, HeaderNames names) => dataSet.Mapping is { } mapping
        ? mapping.Columns.Where(c => c.Value == column).SelectMany(c => names.Places(Headers.Plain(c.Key))) : [];

    /// <summary>Indexes of the heads that are mapped to anything: there a column's own names have no say.</summary>
    public static HashSet<int> All(DataSet dataSet, HeaderNames names) => dataSet.Mapping is { } mapping
        ? [.. mapping.Columns.Keys.Concat(mapping.Questions.Keys).SelectMany(h => names.Places(Headers.Plain(h)))] : [];

    /// <summary>Whether the column needs no head, because every row has the same value there.</summary>
    public static bool IsConstant(DataSet dataSet, string column) => dataSet.Mapping?.Constants.ContainsKey(column) == true;

    /// <summary>Those of some heads that are questions.</summary>
    public static List<int> Questions(DataSet dataSet, HeaderNames names, IEnumerable<int> others)
    {
        if (dataSet.Mapping is not { Questions.Count: > 0 } mapping) return [.. others];
        var mapped = mapping.Questions.Keys.SelectMany(h => names.Places(Headers.Plain(h))).ToHashSet();
        return [.. others.Where(mapped.Contains)];
    }

    /// <summary>The question that a head stands for: as mapped, else the head itself.</summary>
    public static string Question(DataSet dataSet, string head)
    {
        var plain = Headers.Plain(head);
        return dataSet.Mapping?.Questions.FirstOrDefault(q => Headers.Plain(q.Key) == plain).Value ?? head.Trim();
    }
}
