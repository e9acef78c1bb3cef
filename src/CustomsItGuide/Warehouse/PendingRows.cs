using System.Text.RegularExpressions;

namespace CustomsItGuide.Warehouse;

/// <summary>
/// Settles which rows count, over the whole state: names of Members become codes, a row that refers to something unknown waits
/// until it is known, a row that another data set contradicts waits until one of the two changes, and of a key that stands in two
/// slices only the later delivery's row counts. The outcome depends on the state alone, never on the order in which it was loaded.
/// </summary>
internal static class PendingRows
{
    /// <summary>Settles the data sets that were changed and those that look at them.</summary>
    public static void Settle(Database db, Plan plan, IReadOnlySet<string> changed)
    {
        var touched = Touched(plan, changed);
        foreach (var dataSet in InOrder(plan).Where(d => touched.Contains(d.Name))) Settle(db, plan, dataSet);
    }

    /// <summary>The data sets in which a change of some may change which rows count: these, and those that look at them.</summary>
    public static IReadOnlySet<string> Touched(Plan plan, IReadOnlySet<string> changed)
    {
        var touched = new HashSet<string>(changed);
        foreach (var dataSet in InOrder(plan))
        {
            if (LooksAt(dataSet, plan).Any(touched.Contains)) touched.Add(dataSet.Name);
        }
        return touched;
    }

    /// <summary>Rows of a delivery that wait for a data set of which nothing was delivered yet: they come in with it.</summary>
    public static long WaitingForUndelivered(Database db, Plan plan, DataSet dataSet, long delivery)
    {
        var columns = dataSet.Columns.Select(c =>
            (c.Name, Of: Schema.IsNamed(c) && !Slices.IsOwnName(dataSet, c) ? "members" : c.References?.DataSet))
            .Where(c => c.Of is not null && db.Scalar<long>($"select count(*) from {Schema.Received(plan.DataSet(c.Of))}") == 0)
            .Select(c => $"'unknown_reference:{c.Name}'").ToList();
        return columns.Count == 0 ? 0 : db.Scalar<long>(
            $"select count(*) from {Schema.Received(dataSet)} where _delivery = ? and {Schema.Held} in ({string.Join(", ", columns)})",
            delivery);
    }

    /// <summary>True when a row's key alone decides its slice, so that a key cannot stand in two of them.</summary>
    public static bool KeyTellsSlice(DataSet dataSet) =>
        dataSet.Slice.Kind == SliceKind.All || (dataSet.Slice.Kind == SliceKind.Columns && dataSet.Slice.Columns.All(dataSet.Key.Contains));

    private static void Settle(Database db, Plan plan, DataSet dataSet)
    {
        var loose = Schema.Loose(dataSet);
        var named = dataSet.Columns.Where(c => Schema.IsNamed(c) && !Slices.IsOwnName(dataSet, c)).ToList();
        // First, since a key may be a name.
        foreach (var column in named) ReadNames(db, loose, column);
        var reasons = PendingReason.Of(plan, dataSet, named);
        db.Execute("delete from rejections where dataset = ? and held", dataSet.Name);
        PendingMarks.Put(db, dataSet, reasons, maySupersede: !KeyTellsSlice(dataSet) || IsOfSeveral(db, dataSet));

        var packed = PackedTable.Of(db, dataSet);
        if (packed.Count > 0) PackedViews.Create(db, dataSet, packed);
        var present = db.Query($"select distinct {Schema.Held} from {loose} where {Schema.Held} is not null"
            + string.Concat(packed.Select(p => $" union select {Schema.Held} from {p.Combinations} where {Schema.Held} is not null"))).Rows
            .Select(r => (string)r[0]!).ToHashSet(StringComparer.Ordinal);
        var waiting = reasons.Where(r => present.Contains(r.Why)).ToList();
        Tell(db, dataSet, [.. waiting.Select(r => (r.Why, r.Rule, r.Column, r.Expected(db), r.Advice))]);
        foreach (var reason in waiting)
        {
            if (reason.Words is { } words) NearestWords.Tell(db, dataSet, reason.Column, reason.Rule, words);
            if (named.Contains(reason.Column)) MemberNaming.Advise(db, dataSet, reason.Column);
        }
        if (dataSet.Key.Any(k => Schema.IsNamed(dataSet.Column(k)) && !Slices.IsOwnName(dataSet, dataSet.Column(k))))
            HoldSameMemberTwice(db, dataSet);
    }

    /// <summary>True when a slice holds rows of several deliveries, by merges or by parts, so that a key may stand in it twice.</summary>
    private static bool IsOfSeveral(Database db, DataSet dataSet) => db.Scalar<bool>(
        $"select coalesce(max(n), 0) > 1 from (select count(distinct _delivery) as n from "
        + $"(select _slice, _delivery from {Schema.Loose(dataSet)}"
        + string.Concat(PackedTable.Of(db, dataSet).Select(p => $" union all select _slice, {Typing.Number(p.Delivery)} from "
            + $"{p.CombinationsRead(dataSet)} where {Schema.Held} is distinct from '{PackedTable.Gone}'"))
        + $") group by {SliceLabels.Whole(dataSet, "_slice")})");

    /// <summary>Why a row does not count whose key stands in a later delivery too: it is no fault of the row.</summary>
    public const string Superseded = "superseded";

    private static void ReadNames(Database db, string loose, Column column)
    {
        var (name, asDelivered) = (Database.Name(column.Name), Database.Name(Schema.AsDelivered(column)));
        if (db.Scalar<long>($"select count(*) from {loose} where {asDelivered} is not null") == 0) return;
        MemberNaming.Prepare(db);
        if (column.Type == ColumnType.Members) MemberNaming.PrepareLists(db, loose, asDelivered);
        var read = column.Type == ColumnType.Member ? MemberNaming.Code(asDelivered) : MemberNaming.Codes(asDelivered);
        db.Execute($"update {loose} set {name} = {read} where {asDelivered} is not null");
    }

    private static void HoldSameMemberTwice(Database db, DataSet dataSet)
    {
        var named = dataSet.Columns.First(c => dataSet.Key.Contains(c.Name) && Schema.IsNamed(c));
        var loose = Schema.Loose(dataSet);
        if (db.Scalar<long>($"select count(*) from {loose} where {Database.Name(Schema.AsDelivered(named))} is not null") == 0) return;
        const string Why = "rule:key_repeated";
        var marked = db.Execute($"update {loose} r set {Schema.Held} = '{Why}' where r.{Schema.Held} is null and exists "
            + $"(select 1 from {Database.Name(dataSet.Name)} e where {Schema.SameKey(dataSet, "e", "r")} "
                + "and (e._delivery, e._file, e._row) < (r._delivery, r._file, r._row))");
        if (marked > 0) Tell(db, dataSet, [(Why, "key_repeated", named, WarehouseWords.MemberOnce, WarehouseWords.DeleteOneOfRows)]);
    }

    /// <summary>Writes the rejections of rows that wait, reason by reason, in one look at the rows.</summary>
    private static void Tell(Database db, DataSet dataSet,
        IReadOnlyList<(string Why, string Rule, Column Column, LocalizedText Expected, LocalizedText Advice)> reasons)
    {
        if (reasons.Count == 0) return;
        var told = string.Join(", ", reasons.Select((r, i) =>
            $"({Database.Literal(r.Why)}, {Typing.Number(i)}, {Database.Literal(r.Column.Name)}, {Database.Literal(r.Rule)}, ?, ?)"));
        var found = string.Concat(reasons.Select(r => $" when {Database.Literal(r.Why)} then {Found(dataSet, r.Column)}"));
        db.Execute($"insert into rejections select r._delivery, {Database.Literal(dataSet.Name)}, f.name, f.sheet, r._row, "
            + $"t.\"column\", case r.{Schema.Held}{found} end, t.rule, t.expected, t.advice, true, null "
            + $"from {Schema.Received(dataSet)} r join (values {told}) t(why, nth, \"column\", rule, expected, advice) "
            + $"on t.why = r.{Schema.Held} join delivered_files f on f.delivery = r._delivery and f._file = r._file order by t.nth, r._delivery, r._file, r._row",
            [.. reasons.SelectMany(r => new object?[] { r.Expected.ToJson(), r.Advice.ToJson() })]);
    }

    /// <summary>SQL of what was delivered in a column, as text.</summary>
    private static string Found(DataSet dataSet, Column column)
    {
        var name = $"r.{Database.Name(column.Name)}";
        var found = Schema.IsNamed(column) && !Slices.IsOwnName(dataSet, column)
            ? $"coalesce(r.{Database.Name(Schema.AsDelivered(column))}, {name})" : name;
        return Schema.SqlType(column.Type) == "varchar[]" ? $"array_to_string({found}, '; ')" : $"{found}::varchar";
    }

    /// <summary>Every data set after those that it looks at. A circle, which the definitions reader refuses, would keep the plan's
    /// order.</summary>
    private static List<DataSet> InOrder(Plan plan)
    {
        var order = new List<DataSet>();
        var seen = new HashSet<string>();
        void Visit(DataSet dataSet)
        {
            if (!seen.Add(dataSet.Name)) return;
            foreach (var other in LooksAt(dataSet, plan)) Visit(plan.DataSet(other));
            order.Add(dataSet);
        }
        foreach (var dataSet in plan.DataSets) Visit(dataSet);
        return order;
    }

    private static IEnumerable<string> LooksAt(DataSet dataSet, Plan plan)
    {
        var members = dataSet.Columns.Any(Schema.IsNamed) ? ["members"] : Array.Empty<string>();
        return dataSet.Columns.Select(c => c.References?.DataSet).OfType<string>().Concat(members)
            .Concat(plan.DataSets.Select(d => d.Name)
            .Where(n => dataSet.StateRules.Any(r =>
                Regex.IsMatch(r.Holds, $@"\b{Regex.Escape(n)}\b", RegexOptions.None, TimeSpan.FromSeconds(1)))))
            .Where(n => n != dataSet.Name).Distinct();
    }
}
