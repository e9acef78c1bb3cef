using CustomsItGuide.Ingestion;

namespace CustomsItGuide.Warehouse;

/// <summary>The SQL that reads names of Members as their codes: those of the plan's data set of Members first, then <see cref="MemberNames"/>.</summary>
internal static class MemberNaming
{
    /// <summary>Most different unknown names for which the nearest is looked for.</summary>
    private const int Most = 500;

    /// <summary>Puts the names into a variable of the connection, by which <see cref="Code"/> reads.</summary>
    public static void Prepare(Database db)
    {
        var others = string.Join(", ", MemberNames.All.Select(n => $"({Database.Literal(n.Name)}, {Database.Literal(n.Member)})"));
        db.Execute($"set variable member_names = (select map_from_entries(list((k, m))) from (select {Key("name")} as k, coalesce(min(member) filter (own), min(member) filter (not own)) as m"
            + $" from (select name, member, true as own from members where name is not null union all select n, m, false from (values {others}) t(n, m)) group by k having k <> ''))");
    }

    /// <summary>SQL of the code of a Member that stands by its name; a text that is no name stays as it is.</summary>
    public static string Code(string name) => $"coalesce(getvariable('member_names')[{Key(name)}], {name})";

    /// <summary>The same for a list. An item with commas is several Members when each part is one and the whole is none.</summary>
    public static string Codes(string names)
    {
        var parts = "[trim(p) for p in string_split(m, ',')]";
        return $"flatten([case when getvariable('member_names')[{Key("m")}] is not null or not contains(m, ',') then [{Code("m")}]"
            + $" when len([p for p in {parts} if getvariable('member_names')[{Key("p")}] is null and strlen(p) <> 2]) = 0 then [case when strlen(p) = 2 then upper(p) else {Code("p")} end for p in {parts}]"
            + $" else [m] end for m in {names}])";
    }

    /// <summary>Adds to each rejected name the one that was probably meant.</summary>
    public static void Advise(Database db, DataSet dataSet, Column column)
    {
        var values = db.Query("select distinct \"value\" from rejections where dataset = ? and \"column\" = ? and held and rule = 'unknown_reference' and \"value\" is not null limit 501", dataSet.Name, column.Name)
            .Rows.Select(r => (string)r[0]!).ToList();
        if (values.Count is 0 or > Most) return;
        var own = db.Query("select name, member from members where name is not null").Rows.Select(r => ((string)r[0]!, (string)r[1]!)).ToList();
        var members = own.Select(o => o.Item2).ToHashSet();
        var known = own.Concat(MemberNames.All.Where(n => members.Contains(n.Member))).ToList();
        var exact = known.Select(k => Headers.Plain(k.Item1)).ToHashSet();
        foreach (var value in values)
        {
            var items = value.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Where(i => !members.Contains(i.ToUpperInvariant()) && !exact.Contains(Headers.Plain(i))).Take(3).ToList();
            var near = items.Select(i => (Item: i, Near: MemberNames.Nearest(i, known))).Where(n => n.Near is not null).ToList();
            if (near.Count == 0) continue;
            var english = string.Join(" ", near.Select(n => $"Did you mean {n.Near!.Value.Name} ({n.Near.Value.Member}) by '{n.Item}'?"));
            var french = string.Join(" ", near.Select(n => $"Par « {n.Item} », vouliez-vous dire {n.Near!.Value.Name} ({n.Near.Value.Member}) ?"));
            db.Execute("update rejections set advice_en = ? || ' ' || advice_en, advice_fr = ? || ' ' || advice_fr"
                + " where dataset = ? and \"column\" = ? and held and rule = 'unknown_reference' and \"value\" = ?", english, french, dataSet.Name, column.Name, value);
        }
    }

    /// <summary>A name without case, accents and whatever is neither a letter nor a figure.</summary>
    private static string Key(string name) => $@"regexp_replace(replace(lower(strip_accents({name})), '&', 'and'), '[^\pL\pN]+', '', 'g')";
}
