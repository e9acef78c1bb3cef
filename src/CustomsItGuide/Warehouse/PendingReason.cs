using System.Text.RegularExpressions;

namespace CustomsItGuide.Warehouse;

/// <summary>Why a typed row does not count yet.</summary>
/// <param name="Why">As the warehouse marks the row: <c>unknown_reference:column</c> or <c>rule:id</c>.</param>
/// <param name="Rule">As a rejection names it.</param>
/// <param name="Column">The column that is named as wrong.</param>
/// <param name="Fails">SQL over a row <c>r</c> of the data set as received: true for a row that waits.</param>
/// <param name="Reads">The columns of the data set that it may read.</param>
/// <param name="Expected">What was expected; asked for only when a row waits.</param>
/// <param name="Words">Query of the words that could be meant, as column <c>k</c>; null where nothing is guessed.</param>
internal sealed record PendingReason(
    string Why, string Rule, Column Column, string Fails, IReadOnlyList<string> Reads, Func<Database, LocalizedText> Expected,
    LocalizedText Advice, string? Words)
{
    /// <summary>A value that must exist in another data set does not.</summary>
    private const string Unknown = "unknown_reference";

    /// <summary>The reasons of a data set in the order in which a row's first is looked for: names of Members, references, rules.</summary>
    /// <param name="named">Columns that may hold Members by name.</param>
    public static IReadOnlyList<PendingReason> Of(Plan plan, DataSet dataSet, IReadOnlyList<Column> named) =>
    [
        .. named.Select(c => OfReference(c, new Reference("members", "member", []), few => WarehouseWords.MemberCodeOrName(few),
            "select name as k from members")),
        .. dataSet.Columns.Where(c => c.References is not null && !Schema.IsNamed(c)).Select(c => OfReference(c, c.References!,
            few => WarehouseWords.ReferencedValue(c.References!.DataSet, c.References.Column, few), null)),
        .. dataSet.StateRules.Select(rule => new PendingReason($"rule:{rule.Id}", rule.Id, dataSet.Column(rule.Column),
            $"not coalesce(({rule.Holds}), true)", ReadBy(dataSet, rule),
            _ => rule.Expected, rule.Advice, null)),
    ];

    /// <summary>Columns of the data set that a rule over the state may read.</summary>
    public static IReadOnlyList<string> ReadBy(DataSet dataSet, RowRule rule) =>
        [.. dataSet.Columns.Select(c => c.Name).Where(n => Names(rule.Holds, n))];

    private static PendingReason OfReference(Column column, Reference to, Func<string, LocalizedText> expected, string? words)
    {
        var known = $"select {Database.Name(to.Column)} as k from {Database.Name(to.DataSet)} where {Database.Name(to.Column)} is not null"
            + string.Concat(to.Besides.Select(b => $" union all select {Database.Literal(b)}"));
        var name = $"r.{Database.Name(column.Name)}";
        var fails = Schema.SqlType(column.Type) == "varchar[]"
            ? $"{name} is not null and not list_has_all((select coalesce(list(distinct k order by k), []::varchar[]) from ({known})), {name})"
            : $"{name} is not null and {name} not in ({known})";
        return new($"{Unknown}:{column.Name}", Unknown, column, fails, [column.Name], db => expected(NearestWords.Few(db, known)),
            WarehouseWords.CorrectOrDeliverReferenced(to.DataSet), words ?? known);
    }

    private static bool Names(string sql, string name) =>
        Regex.IsMatch(sql, $@"\b{Regex.Escape(name)}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
}
