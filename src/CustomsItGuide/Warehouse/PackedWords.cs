using CustomsItGuide.Ingestion;

namespace CustomsItGuide.Warehouse;

/// <summary>A column of a file that is packed, with the texts of it that are certain.</summary>
/// <param name="Texts">What each is read as; null: it says nothing. Null as a whole: a column of texts, taken as they are.</param>
internal sealed record PackedWords(Column Column, IReadOnlyDictionary<string, string?>? Texts)
{
    /// <summary>The columns of the contract that the source has, in the contract's order.</summary>
    /// <param name="sample">Texts by index of the source's columns.</param>
    /// <param name="most">Of a column with more known values these are not taken beside those of the sample.</param>
    public static IReadOnlyList<PackedWords> Of(Database db, Source source, IReadOnlyList<IReadOnlyList<string>?> sample, int most)
    {
        var dataSet = source.DataSet;
        return [.. dataSet.Columns.Where(c => source.Columns.ContainsKey(c.Name)).Select(c => new PackedWords(c,
            sample[source.Columns[c.Name]] is { } seen
                ? Certain(db, dataSet, c, seen.Union(Known(db, c, most), StringComparer.Ordinal)) : null))];
    }

    /// <summary>SQL of the value; null where the cell is not certain.</summary>
    /// <param name="cell">SQL of the cell as delivered.</param>
    public string Value(string cell)
    {
        if (Texts is null) return cell;
        var others = Texts.Where(t => t.Value is not null && t.Value != t.Key).ToList();
        var text = others.Count == 0 ? cell
            : $"case {cell}{string.Concat(others.Select(t => $" when {Database.Literal(t.Key)} then {Database.Literal(t.Value!)}"))} "
                + $"else {cell} end";
        var values = Texts.Values.OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).DefaultIfEmpty("");
        return $"try_cast({text} as enum({Typing.Literals(values)}))";
    }

    /// <summary>SQL true for a cell that is not certain; null: each is.</summary>
    /// <inheritdoc cref="Value" path="/param"/>
    public string? Odd(string cell)
    {
        var value = Database.Name(Column.Name);
        if (Texts is null) return Column.Required && !Column.MayBeBlank ? $"{cell} is null" : null;
        var silent = Texts.Where(t => t.Value is null).Select(t => t.Key).ToList();
        if (Column.Required && !Column.MayBeBlank) return $"{value} is null";
        return $"({value} is null and {cell} is not null"
            + (silent.Count == 0 ? ")" : $" and {cell} not in ({Typing.Literals(silent)}))");
    }

    /// <summary>Values that rows elsewhere say there are.</summary>
    private static List<string> Known(Database db, Column column, int most)
    {
        var (dataSet, name) = Schema.IsNamed(column) ? ("members", "member")
            : column.References is { } to ? (to.DataSet, to.Column) : (null, null);
        if (dataSet is null) return [];
        var known = db.Query($"select distinct {Database.Name(name!)}::varchar from {Database.Name(dataSet)} where {Database.Name(name!)} "
            + $"is not null limit {Typing.Number(most + 1)}").Rows.Select(r => (string)r[0]!).ToList();
        return known.Count > most ? [] : known;
    }

    /// <summary>Types texts as every delivery's are typed, and keeps those that pass the checks whatever else their row says.</summary>
    private static Dictionary<string, string?> Certain(Database db, DataSet dataSet, Column column, IEnumerable<string> texts)
    {
        // A column's name in it is a second header, and what is nothing but a text for a person to clean is left to who cleans.
        var names = column.Aliases.Prepend(column.Name).Select(Headers.Plain).ToHashSet(StringComparer.Ordinal);
        var list = texts.Where(t => !names.Contains(Headers.Plain(t)) && !CellHygiene.IsNeeded(t)).ToList();
        if (list.Count == 0) return [];
        var isName = column.References is not null || dataSet.Key.Contains(column.Name);
        var isAnswer = column.Name == dataSet.Wide?.Value;
        var value = isAnswer ? StagingAnswers.Value("''", "x", []) : Typing.Value(column, "x", ColumnForm.Usual);
        var typed = db.Query($"select t, x, ({value})::varchar from (select t, {Typing.Text(column, "t", CellTexts.Bare, isName)} as x "
            + $"from (select unnest([{Typing.Literals(list)}]) as t))"
            + (isAnswer ? $" where not coalesce({StagingAnswers.IsDressed("x")}, false)" : "")).Rows;
        return typed.Select(r => (Cell: (string)r[0]!, Text: r[1] as string, Value: r[2] as string))
            .Where(t => t.Text is null ? !column.Required || column.MayBeBlank : t.Value is not null && !IsMemberName(column, t.Value))
            .ToDictionary(t => t.Cell, t => t.Value, StringComparer.Ordinal);
    }

    /// <summary>A Member's name becomes a code only when it is settled which rows count.</summary>
    private static bool IsMemberName(Column column, string value) =>
        Schema.IsNamed(column) && (value.Length != 2 || MemberNames.TwoLetters.Contains(value));
}
