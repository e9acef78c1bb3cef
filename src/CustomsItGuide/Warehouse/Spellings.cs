using System.Text.RegularExpressions;
using CustomsItGuide.Ingestion;

namespace CustomsItGuide.Warehouse;

/// <summary>
/// Reads the names in a delivery as the warehouse has them: a key that differs only in case, blanks or a decimal (<c>2024.0</c>) is the
/// same key, and a reference may stand as its code with its wording, or as the wording alone. It is done delivery by delivery, in the order
/// of
/// the journal, so that a warehouse made anew comes to the same names.
/// </summary>
internal static partial class Spellings
{
    /// <summary>Most different values of a column that are looked at; a column of more has no names but numbers.</summary>
    private const int Most = 20_000;

    /// <summary>Brings the staged rows to the known names.</summary>
    /// <returns>The same rows, with their slices as they are now, and a remark for each name.</returns>
    public static StagedRows Adopt(Database db, Plan plan, StagedRows rows)
    {
        var dataSet = rows.DataSet;
        var remarks = new List<Issue>();
        foreach (var column in dataSet.Columns.Where(c => c.Type == ColumnType.Text && c.References is not null))
            ReadReferences(db, plan, rows, column, remarks);
        if (remarks.Count > 0) rows = rows with { Slices = SlicesOf(db, rows) };
        foreach (var key in dataSet.Key.OrderBy(k => dataSet.Slice.Columns.Contains(k) ? 0 : 1))
        {
            if (dataSet.Column(key) is not { Type: ColumnType.Text } column) continue;
            var before = remarks.Count;
            ReadKeys(db, rows, column, remarks);
            // The keys after it are looked for in the slices as they are now.
            if (remarks.Count > before && dataSet.Slice.Columns.Contains(key)) rows = rows with { Slices = SlicesOf(db, rows) };
        }
        return remarks.Count == 0 ? rows : rows with { Remarks = [.. rows.Remarks, .. remarks] };
    }

    private static IReadOnlyList<string> SlicesOf(Database db, StagedRows rows) =>
        [.. db.Query($"select distinct _slice from {Database.Name(rows.Table)}").Rows.Select(r => (string)r[0]!)
            .Order(StringComparer.Ordinal)];

    /// <summary>What names that are the same have in common.</summary>
    public static string Fold(string name)
    {
        var folded = Blanks().Replace(name.Trim(), " ").ToLowerInvariant();
        return Decimal().IsMatch(folded) ? folded[..folded.IndexOf('.', StringComparison.Ordinal)] : folded;
    }

    private static void ReadKeys(Database db, StagedRows rows, Column column, List<Issue> remarks)
    {
        var (dataSet, name) = (rows.DataSet, Database.Name(column.Name));
        var received = Schema.Received(dataSet);
        // Keys beside the slice are compared inside the slices of the delivery: what another year calls something is no matter of this one.
        var within = dataSet.Slice.Columns.Contains(column.Name) || dataSet.Slice.Kind == SliceKind.All ? ""
            : $" and _slice in {rows.SliceList}";
        if (rows.HasPacked && !db.Scalar<bool>($"select exists (select 1 from {received} where {name} is not null{within})")) return;
        var strange = Values(db,
            $"select distinct {name} from {Different(rows, column)} where {name} is not null and {name} not in (select "
                + $"{name} from {received} where {name} is not null{within})");
        if (strange.Count is 0 or > Most) return;
        var known = Values(db, $"select distinct {name} from {received} where {name} is not null{within}")
            .ToLookup(Fold, StringComparer.Ordinal);
        foreach (var value in strange)
        {
            if (known[Fold(value)].Order(StringComparer.Ordinal).FirstOrDefault() is not { } same
                || WouldMeet(db, rows, column, value, same)) continue;
            Replace(db, rows, column, value, same);
            remarks.Add(Remarks.KnownSpelling(rows.Sources[0], column.Name, value, same));
        }
    }

    private static void ReadReferences(Database db, Plan plan, StagedRows rows, Column column, List<Issue> remarks)
    {
        var to = plan.DataSet(column.References!.DataSet);
        var (name, target) = (Database.Name(column.Name), Database.Name(column.References.Column));
        var known = $"select {target} from {Database.Name(to.Name)} where {target} is not null";
        var strange = Values(db,
            $"select distinct {name} from {Different(rows, column)} where {name} is not null and {name} not in ({known})")
            .Except(column.References.Besides).ToList();
        if (strange.Count is 0 or > Most) return;
        var codes = Values(db, $"select distinct {target} from ({known})");
        var folded = codes.ToLookup(Fold, StringComparer.Ordinal);
        var wordings = Wordings(db, to, target);
        foreach (var value in strange)
        {
            var own = folded[Fold(value)].Order(StringComparer.Ordinal).FirstOrDefault();
            var code = own ?? Worded(value, codes, wordings);
            if (code is null || (rows.DataSet.Key.Contains(column.Name) && WouldMeet(db, rows, column, value, code))) continue;
            Replace(db, rows, column, value, code);
            remarks.Add(own is not null ? Remarks.KnownSpelling(rows.Sources[0], column.Name, value, code)
                : Remarks.ReadAsCode(rows.Sources[0], column.Name, value, code));
        }
    }

    /// <summary>The code whose wording a text is, or that stands before a wording (<c>M1. The meeting was well managed</c>).</summary>
    private static string? Worded(string value, IReadOnlyList<string> codes, Dictionary<string, string> wordings)
    {
        if (wordings.TryGetValue(Headers.Plain(value), out var code)) return code;
        return codes.Where(c => value.StartsWith(c, StringComparison.OrdinalIgnoreCase) && CodeEnd().IsMatch(value[c.Length..]))
            .MaxBy(c => c.Length);
    }

    /// <summary>Texts of the data set's rows that belong to one code alone, as they are compared.</summary>
    private static Dictionary<string, string> Wordings(Database db, DataSet to, string target)
    {
        var texts = to.Columns.Where(c => c.Type == ColumnType.Text && !to.Key.Contains(c.Name) && c.References is null)
            .Select(c => Database.Name(c.Name)).ToList();
        if (texts.Count == 0) return [];
        var all = string.Join(" union all ",
            texts.Select(t =>
                $"select {t} as w, {target} as c from {Database.Name(to.Name)} where {t} is not null and {target} is not null"));
        return db.Query($"select distinct w, c from ({all}) limit {Typing.Number(Most)}").Rows.Select(r =>
            (Text: Headers.Plain((string)r[0]!), Code: (string)r[1]!)).Distinct()
            .GroupBy(w => w.Text).Where(g => g.Count() == 1 && g.Key.Length > 0).ToDictionary(g => g.Key, g => g.First().Code);
    }

    /// <summary>Whether a row would come to the key of another row of the delivery: then they are two, whoever wrote them so.</summary>
    private static bool WouldMeet(Database db, StagedRows rows, Column column, string value, string same)
    {
        var name = Database.Name(column.Name);
        var others = string.Concat(rows.DataSet.Key.Where(k => k != column.Name)
            .Select(k => $" and a.{Database.Name(k)} is not distinct from b.{Database.Name(k)}"));
        var table = Database.Name(rows.Table);
        return db.Scalar<long>(
            $"select count(*) from {table} a join {table} b on a.{name} = {Database.Literal(value)} and "
                + $"b.{name} = {Database.Literal(same)}{others}") > 0;
    }

    /// <summary>SQL of a relation in which each value of a column that the rows have stands at least once.</summary>
    private static string Different(StagedRows rows, Column column)
    {
        var name = Database.Name(column.Name);
        return !rows.HasPacked ? Database.Name(rows.Table) : $"(select {name} from {Database.Name(rows.Loose)}" + string.Concat(
            rows.Packed.OfType<PackedTable>().Select(p => $" union all select {p.Value(column, "c")} from "
                + $"{(p.Texts.Contains(column.Name) ? p.Rows : p.Combinations)} c")) + ")";
    }

    private static void Replace(Database db, StagedRows rows, Column column, string value, string same)
    {
        var name = Database.Name(column.Name);
        foreach (var packed in rows.Packed) packed?.Rename(db, column, value, same);
        foreach (var table in rows.Tables.Take(rows.Sources.Count))
            db.Execute($"update {Database.Name(table)} set {name} = {Database.Literal(same)} where {name} = {Database.Literal(value)}");
    }

    /// <summary>In an order that no engine decides: of two spellings that meet, the first is the one that is read as the known name.</summary>
    private static List<string> Values(Database db, string query) =>
        [.. db.Query($"{query} limit {Typing.Number(Most + 1)}").Rows.Select(r => (string)r[0]!).Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\s+", RegexOptions.None, 10_000)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"^\d+\.0+$", RegexOptions.None, 10_000)]
    private static partial Regex Decimal();

    [GeneratedRegex(@"^(\s*[.:)]|\s+[-–—])\s+\S", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex CodeEnd();
}
