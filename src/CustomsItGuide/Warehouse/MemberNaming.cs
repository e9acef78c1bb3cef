using CustomsItGuide.Ingestion;

namespace CustomsItGuide.Warehouse;

/// <summary>The SQL that reads names of Members as their codes: those of the plan's data set of Members first, then <see
/// cref="MemberNames"/>.</summary>
internal static class MemberNaming
{
    /// <summary>Most different unknown names for which the nearest is looked for.</summary>
    private const int Most = 500;

    /// <summary>Puts the names into a variable of the connection, by which <see cref="Code"/> reads.</summary>
    public static void Prepare(Database db)
    {
        if (db.Scalar<long>("select count(*) from duckdb_tables() where table_name = 'known_member_names' and temporary") == 0)
        {
            var others = string.Join(", ", MemberNames.All.Select(n => $"({Database.Literal(n.Name)}, {Database.Literal(n.Member)})"));
            db.Execute($"create temp table known_member_names as select {Key("n")} as k, min(m) as m from (values "
                + $"{others}) t(n, m) group by all");
        }
        // The names change with the Members only, and to read them all takes longer than to see that they have not.
        const string Now = "(select concat_ws('/', count(*), sum(hash(name, member)::hugeint)) from members)";
        if (db.Scalar<bool>($"select getvariable('member_names_of') is not distinct from {Now}")) return;
        db.Execute($"set variable member_names_of = {Now}; set variable member_names = (select map_from_entries(list((k, m))) from (select k, coalesce(min(m) filter (own), "
            + $"min(m) filter (not own)) as m"
            + $" from (select {Key("name")} as k, member as m, true as own from members where name is not null union all select k, m, "
                + $"false from known_member_names) group by k having k <> ''))");
    }

    /// <summary>
    /// Puts into a variable how items with commas are read, by which <see cref="Codes"/> reads: as several Members when each part is one
    /// and the
    /// whole is none. A name that has a comma itself (Hong Kong, China) goes before its parts.
    /// </summary>
    /// <param name="lists">Relation and column of the lists as delivered.</param>
    public static void PrepareLists(Database db, string lists, string column)
    {
        var items = db.Query(
            $"select distinct m from (select unnest({column}) as m from {lists} where {column} is not null) where contains(m, ',')").Rows.Select(r => (string)r[0]!).ToList();
        var known = items.Count == 0 ? []
            : db.Query("select unnest(map_keys(getvariable('member_names'))), unnest(map_values(getvariable('member_names')))").Rows
            .ToDictionary(r => (string)r[0]!, r => (string)r[1]!);
        var read = items.Select(i => (Item: i, Codes: Split(i, known))).Where(i => i.Codes is not null).ToList();
        db.Execute("set variable member_lists = " + (read.Count == 0 ? "map([]::varchar[], []::varchar[][])"
            : $"map([{Typing.Literals(read.Select(r => r.Item))}], "
                + $"[{string.Join(", ", read.Select(r => $"[{Typing.Literals(r.Codes!)}]"))}])"));
    }

    /// <summary>SQL of the code of a Member that stands by its name; a text that is no name stays as it is.</summary>
    public static string Code(string name) => $"coalesce(getvariable('member_names')[{Key(name)}], {name})";

    /// <summary>The same for a list, after <see cref="PrepareLists"/>.</summary>
    public static string Codes(string names) => $"flatten([coalesce(getvariable('member_lists')[m], [{Code("m")}]) for m in {names}])";

    /// <summary>The Members of an item with commas; null when it is one name, or a part of it is none.</summary>
    private static List<string>? Split(string item, Dictionary<string, string> known)
    {
        if (known.ContainsKey(PlainKey(item))) return null;
        var parts = item.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var codes = new List<string>();
        for (var at = 0; at < parts.Length;)
        {
            var length = Enumerable.Range(1, parts.Length - at).Reverse()
                .FirstOrDefault(n => known.ContainsKey(PlainKey(string.Concat(parts[at..(at + n)]))));
            if (length == 0 && parts[at].Length != 2) return null;
            codes.Add(length == 0 ? parts[at].ToUpperInvariant() : known[PlainKey(string.Concat(parts[at..(at + length)]))]);
            at += Math.Max(1, length);
        }
        return codes;
    }

    /// <summary>As <see cref="Key"/> has it.</summary>
    private static string PlainKey(string name) =>
        string.Concat(Letters.Of(name.Replace("&", "and", StringComparison.Ordinal)).Where(char.IsLetterOrDigit));

    /// <summary>Adds to each rejected name the one that was probably meant.</summary>
    public static void Advise(Database db, DataSet dataSet, Column column)
    {
        var values = db.Query(
            "select distinct \"value\" from rejections where dataset = ? and \"column\" = ? and held and rule = 'unknown_reference' and "
                + "\"value\" is not null limit 501", dataSet.Name, column.Name)
            .Rows.Select(r => (string)r[0]!).ToList();
        if (values.Count is 0 or > Most) return;
        var own = db.Query("select name, member from members where name is not null").Rows.Select(r => ((string)r[0]!, (string)r[1]!))
            .ToList();
        var members = own.Select(o => o.Item2).ToHashSet();
        var known = own.Concat(MemberNames.All.Where(n => members.Contains(n.Member) && n.Name.Length > 3)).ToList();
        var exact = known.Select(k => Headers.Plain(k.Item1)).ToHashSet();
        foreach (var value in values)
        {
            var items = value.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Where(i => !members.Contains(i.ToUpperInvariant()) && !exact.Contains(Headers.Plain(i))).Take(3).ToList();
            var near = items.Select(i => (Item: i, Near: MemberNames.Nearest(i, known))).Where(n => n.Near is not null).ToList();
            if (near.Count == 0) continue;
            const string Which = "dataset = ? and \"column\" = ? and held and rule = 'unknown_reference' and \"value\" = ?";
            var meant = near.Select(n => WarehouseWords.DidYouMeanBy(n.Near!.Value.Name, n.Near.Value.Member, n.Item)).ToList();
            foreach (var row in db.Query($"select distinct advice from rejections where {Which}", dataSet.Name, column.Name, value).Rows)
            {
                var advice = (string)row[0]!;
                var whole = LocalizedText.Join(LocalizedText.Verbatim(" "), [.. meant, LocalizedText.FromJson(advice)]);
                db.Execute($"update rejections set advice = ? where {Which} and advice = ?", whole.ToJson(), dataSet.Name, column.Name,
                    value, advice);
            }
        }
    }

    /// <summary>A name without case, accents and whatever is neither a letter nor a figure.</summary>
    private static string Key(string name) => $@"regexp_replace(replace(lower(strip_accents({name})), '&', 'and'), '[^\pL\pN]+', '', 'g')";
}
