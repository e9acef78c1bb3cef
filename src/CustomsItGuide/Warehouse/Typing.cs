using CustomsItGuide.Ingestion;

namespace CustomsItGuide.Warehouse;

/// <summary>
/// The SQL that makes a delivered text the value of a contract's column. It is written from the contract alone; what was delivered
/// is only ever data in it. A text that is not such a value gives NULL (in a list: a NULL among its items).
/// </summary>
internal static class Typing
{
    /// <summary>What people's programs take for a blank; as char.IsWhiteSpace has it.</summary>
    private const string Blanks =
        " \t\n\v\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000";

    /// <summary>The same for a class of an RE2 pattern.</summary>
    public const string BlankPattern = @"\s\v\x{0085}\x{00A0}\x{1680}\x{2000}-\x{200A}\x{2028}\x{2029}\x{202F}\x{205F}\x{3000}";

    /// <summary>What <see cref="Headers.Dropped"/> and <see cref="CellHygiene.Invisible"/> say, inside a literal of SQL.</summary>
    private static readonly string DroppedPattern = Escaped(Headers.Dropped), InvisiblePattern = Escaped(CellHygiene.Invisible);

    /// <summary>Type of the column in the warehouse.</summary>
    public static string SqlType(Column column) => column.Type switch
    {
        ColumnType.Date => "DATE",
        ColumnType.Integer => "BIGINT",
        ColumnType.Decimal => "DECIMAL(18,4)",
        ColumnType.Members or ColumnType.List => "VARCHAR[]",
        _ => "VARCHAR",
    };

    /// <summary>The text without blanks around it; NULL when nothing, or only what the column calls blank, is left.</summary>
    /// <param name="cell">SQL of the cell as delivered.</param>
    /// <param name="isName">Whether it names something (a key, a reference): programs protect those with signs of their own.</param>
    public static string Text(Column column, string cell, CellTexts cells, bool isName)
    {
        var text = cells switch
        {
            CellTexts.Bare => cell,
            CellTexts.Trimmed => $"nullif({cell}, '')",
            CellTexts.Protected => $"nullif({Trimmed(Cleaned(Trimmed(cell), isName || column.Type != ColumnType.Text))}, '')",
            _ => $"nullif({Trimmed(cell)}, '')",
        };
        if (column.Blanks.Count == 0) return text;
        // Where a contract has texts that say nothing, what respondents everywhere write for it says nothing either.
        var words = column.Blanks.Concat(OfficeWords.NoAnswers).ToList();
        var plain = words.Select(Headers.Plain).Where(w => w.Length > 1).Distinct().Order(StringComparer.Ordinal).ToList();
        var signs = words.Where(w => w.Length < 4).Distinct().ToList();
        // list_contains, not IN: DuckDB takes an IN apart and then computes its left side for every row, even those already decided.
        return $"case when strlen({cell}) = 1 and {cell} between '0' and '9' then {text} when "
            + $"list_contains([{Literals(signs)}], {text}) then null"
            + $" when strlen({cell}) between 2 and {Number(4 * words.Max(b => b.Length))} and "
                + $"list_contains([{Literals(plain)}], {Plain(cell)}) then null else {text} end";
    }

    /// <summary>The value, from the text that <see cref="Text"/> gave.</summary>
    public static string Value(Column column, string text, ColumnForm form) => column.Type switch
    {
        ColumnType.Text => text,
        ColumnType.Code => Code(column, text),
        ColumnType.Member => Member(text),
        ColumnType.Date => TypingDates.Date(text, form, column.Calendar),
        ColumnType.Integer => $"try_cast(regexp_extract({TypingNumbers.Number(column, text, form)}, '^([+-]?\\d+)(\\.0+)?$', 1) as bigint)",
        ColumnType.Decimal => $"try_cast({TypingNumbers.Number(column, text, form)} as decimal(18,4)){(form.Fractions ? " * 100" : "")}",
        ColumnType.FiscalYear => TypingDates.FiscalYear(text, column.Calendar),
        ColumnType.Period => TypingDates.Period(text, column.Calendar),
        ColumnType.Members => Items(text, Member("x")),
        ColumnType.List => Items(text, Code(column, "x"), column.Codes.Count > 0 ? Code(column, "y") : null),
        _ => throw new ArgumentOutOfRangeException(nameof(column), column.Type, "Unknown column type."),
    };

    /// <summary>A text as names are compared; the same as <see cref="Headers.Plain"/> makes of it.</summary>
    public static string Plain(string text)
        => $@"case when regexp_matches({text}, '[\(\[]') then coalesce(nullif({Folded($@"regexp_replace({text}, '\([^()]*\)|\[[^\[\]]*\]', '', 'g')")}, ''), {Folded(text)})"
            + $" else {Folded(text)} end";

    private static string Folded(string text)
        => $"replace(replace(lower(strip_accents(regexp_replace({text}, '[{DroppedPattern}{BlankPattern}]+', '', 'g'))), 'œ', 'oe'), "
            + $"'æ', 'ae')";

    /// <summary>The text without what <see cref="CellHygiene"/> takes away.</summary>
    private static string Cleaned(string text, bool isValue)
    {
        var seen = $"regexp_replace({text}, '[{InvisiblePattern}]+', '', 'g')";
        if (!isValue)
            return $"[case when regexp_matches(s, {Pattern(CellHygiene.ProtectedText)}) then s[2:] else s end for s in [{seen}]][1]";
        return $"[case when regexp_matches(s, {Pattern(CellHygiene.Protected)}) then s[2:] when regexp_matches(s, "
            + $"{Pattern(CellHygiene.TextFormula)}) then s[3:-2] else s end for s in [{seen}]][1]";
    }

    private static string Pattern(string pattern) => Database.Literal(pattern);

    public static string Number(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public static string Literals(IEnumerable<string> texts) => string.Join(", ", texts.Select(Database.Literal));

    /// <summary>trim with a long list of characters is slow, so only a text that needs it meets it.</summary>
    private static string Trimmed(string text)
        => $"case when regexp_matches({text}, '^[{BlankPattern}]|[{BlankPattern}]$') then trim({text}, "
            + $"{Database.Literal(Blanks)}) else {text} end";

    /// <summary>A class of a .NET pattern as one of RE2, its quotation marks doubled for SQL.</summary>
    private static string Escaped(string characters)
        => System.Text.RegularExpressions.Regex.Replace(characters, @"\\u(?<code>[0-9A-F]{4})|[^\x20-\x7E]", m => m.Value.Length > 1
            ? $@"\x{{{m.Groups["code"].Value}}}" : $@"\x{{{(int)m.Value[0]:X4}}}",
                System.Text.RegularExpressions.RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1))
                    .Replace("'", "''", StringComparison.Ordinal);

    private static string Code(Column column, string text)
    {
        if (column.Codes.Count == 0) return text;
        var spellings = column.Codes.SelectMany(c => c.Value.Prepend(c.Key).Select(s => (spelling: Headers.Plain(s), code: c.Key)))
            .DistinctBy(s => s.spelling).ToList();
        // A code as the contract writes it is the rule; only other spellings pay for being compared.
        return $"case when {text} in ({Literals(column.Codes.Keys)}) then {text} else [{Literals(spellings.Select(s => s.code))}]"
            + $"[list_position([{Literals(spellings.Select(s => s.spelling))}], {Plain(text)})] end";
    }

    private static string Member(string text) => $"case when strlen({text}) = 2 then upper({text}) else {text} end";

    /// <summary>Items stand between semicolons or on lines of their own; between commas where each part is one of the codes.</summary>
    /// <param name="item">SQL of an item's value, from <c>x</c>.</param>
    /// <param name="part">The same from <c>y</c>, where commas may part items; null where only somebody who knows all names can
    /// tell.</param>
    private static string Items(string text, string item, string? part = null)
    {
        var parts = $"[{Trimmed("part")} for part in string_split_regex({text}, '[;\n\r]+')]";
        var filled = $"[x for x in {parts} if x <> '']";
        if (part is not null)
        {
            var commas = $"[{Trimmed("c")} for c in string_split(x, ',')]";
            filled = $"flatten([case when {item} is not null or not contains(x, ',') then [x] else [case when len([y for y in z if "
                + $"{part} is null]) = 0 then z else [x] end for z in [{commas}]][1] end for x in {filled}])";
        }
        var items = $"[{item} for x in {filled}]";
        return $"case when {text} is not null and len([x for x in {parts} if x <> '']) > 0 then {items} end";
    }
}
