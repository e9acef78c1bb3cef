using CustomsItGuide.Ingestion;

namespace CustomsItGuide.Warehouse;

/// <summary>
/// The SQL that makes a delivered text the value of a contract's column. It is written from the contract alone; what was delivered
/// is only ever data in it. A text that is not such a value gives NULL (in a list: a NULL among its items).
/// </summary>
internal static class Typing
{
    /// <summary>First and last day that a date may be: those whose fiscal year can be written.</summary>
    public static readonly DateOnly FirstDay = new(1900, 7, 1), LastDay = new(2199, 6, 30);

    /// <summary>What people's programs take for a blank; as char.IsWhiteSpace has it.</summary>
    private const string Blanks = " \t\n\v\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000";

    /// <summary>The same for a class of an RE2 pattern.</summary>
    private const string BlankPattern = @"\s\v\x{0085}\x{00A0}\x{1680}\x{2000}-\x{200A}\x{2028}\x{2029}\x{202F}\x{205F}\x{3000}";

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
    public static string Text(Column column, string cell, CellTexts cells)
    {
        var text = cells switch
        {
            CellTexts.Bare => cell,
            CellTexts.Trimmed => $"nullif({cell}, '')",
            _ => $"nullif({Trimmed(cell)}, '')",
        };
        if (column.Blanks.Count == 0) return text;
        var plain = column.Blanks.Select(Headers.Plain).Distinct().Order(StringComparer.Ordinal).ToList();
        // list_contains, not IN: DuckDB takes an IN apart and then computes its left side for every row, even those already decided.
        return $"case when strlen({cell}) < {Number(plain.Min(p => p.Length))} then {text} when list_contains([{Literals(column.Blanks)}], {cell}) then null"
            + $" when strlen({cell}) <= {Number(4 * column.Blanks.Max(b => b.Length))} and list_contains([{Literals(plain)}], {Plain(cell)}) then null else {text} end";
    }

    /// <summary>The value, from the text that <see cref="Text"/> gave.</summary>
    public static string Value(Column column, string text, ColumnForm form) => column.Type switch
    {
        ColumnType.Text => text,
        ColumnType.Code => Code(column, text),
        ColumnType.Member => Member(text),
        ColumnType.Date => Date(text, form.MonthFirst),
        ColumnType.Integer => $"try_cast(regexp_extract({NumberText(column, text, form)}, '^([+-]?\\d+)(\\.0+)?$', 1) as bigint)",
        ColumnType.Decimal => $"try_cast({NumberText(column, text, form)} as decimal(18,4))",
        ColumnType.FiscalYear => FiscalYear(text),
        ColumnType.Period => PeriodText(text),
        ColumnType.Members => Items(text, Member("x")),
        ColumnType.List => Items(text, Code(column, "x")),
        _ => throw new ArgumentOutOfRangeException(nameof(column), column.Type, "Unknown column type."),
    };

    /// <summary>True for a number that means different things where the sign before decimals is a point and where it is a comma.</summary>
    public static string IsAmbiguous(string text, ColumnForm form)
        => form.Decimals == DecimalSign.Unknown ? $"regexp_full_match({text}, {Patterns.Ambiguous})" : "false";

    /// <summary>The day that a slashed date names; NULL when there is no such day.</summary>
    public static string SlashedDate(string text, bool monthFirst)
        => $"try_strptime(split_part({text}, ' ', 1), {(monthFirst ? "'%m/%d/%Y'" : "'%d/%m/%Y'")})::date";

    /// <summary>A text as names are compared; the same as <see cref="Headers.Plain"/> makes of it.</summary>
    public static string Plain(string text)
        => $@"replace(replace(lower(strip_accents(regexp_replace({text}, '[{BlankPattern}_\-\x{{2010}}\x{{2011}}\x{{2013}}\x{{FEFF}}]+', '', 'g'))), 'œ', 'oe'), 'æ', 'ae')";

    public static string Number(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public static string Literals(IEnumerable<string> texts) => string.Join(", ", texts.Select(Database.Literal));

    /// <summary>trim with a long list of characters is slow, so only a text that needs it meets it.</summary>
    private static string Trimmed(string text)
        => $"case when regexp_matches({text}, '^[{BlankPattern}]|[{BlankPattern}]$') then trim({text}, {Database.Literal(Blanks)}) else {text} end";

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

    private static string Items(string text, string item)
    {
        var parts = $"[{Trimmed("part")} for part in string_split({text}, ';')]";
        var items = $"[{item} for x in {parts} if x <> '']";
        return $"case when {text} is not null and len([x for x in {parts} if x <> '']) > 0 then {items} end";
    }

    private static string Date(string text, bool monthFirst)
    {
        var day = $"case when regexp_full_match({text}, {Patterns.IsoDate}) then try_cast(left({text}, 10) as date)"
            + $" when regexp_full_match({text}, {Patterns.SlashedDate}) then {SlashedDate(text, monthFirst)}"
            + $" when regexp_full_match({text}, {Patterns.Serial}) then date '1899-12-30' + left({text}, 5)::integer"
            + $" when regexp_full_match({text}, {Patterns.CompactDate}) then try_strptime({text}, '%Y%m%d')::date end";
        return $"list_filter([{day}], lambda d: d between date '{Day(FirstDay)}' and date '{Day(LastDay)}')[1]";
    }

    /// <summary>The number with a point before decimals and nothing between thousands; NULL when it is none, or ambiguous.</summary>
    private static string NumberText(Column column, string text, ColumnForm form)
    {
        // A column of 0 to 100 is a percentage: there, and only there, a percent sign says nothing new.
        var number = $"replace({text}, '−', '-')";
        if (column.Max == 100) number = $@"regexp_replace({number}, '\s*%$', '')";
        var resolved = form.Decimals switch
        {
            DecimalSign.Point => "replace(n, ',', '')",
            DecimalSign.Comma => "replace(replace(n, '.', ''), ',', '.')",
            _ => "null",
        };
        return $"[case when regexp_full_match(n, {Patterns.Digits}) then n"
            + $" when regexp_full_match(n, {Patterns.Machine}) then left(n, -2)"
            + $" when regexp_full_match(n, {Patterns.SpacedThousands}) then replace(regexp_replace(n, '{Patterns.Spaces}', '', 'g'), ',', '.')"
            + $" when regexp_full_match(n, {Patterns.CommaThenPoint}) or regexp_full_match(n, {Patterns.SeveralCommas}) then replace(n, ',', '')"
            + $" when regexp_full_match(n, {Patterns.PointThenComma}) or regexp_full_match(n, {Patterns.SeveralPoints}) then replace(replace(n, '.', ''), ',', '.')"
            + $" when regexp_full_match(n, {Patterns.Ambiguous}) then {resolved}"
            + $" when regexp_full_match(n, {Patterns.Decimals}) then replace(n, ',', '.') end for n in [{number}]][1]";
    }

    private static string FiscalYear(string text)
        => $"case when regexp_full_match({text}, {Patterns.FiscalYear}) then {YearOf(text)} end";

    private static string PeriodText(string text)
        => $"case when regexp_full_match({text}, {Patterns.FiscalYearPart}) then {YearOf($"left({text}, -3)")} || upper(right({text}, 3))"
            + $" when regexp_full_match({text}, {Patterns.FiscalYear}) and {YearOf(text)} is not null then {YearOf(text)}"
            + $" when regexp_full_match({text}, {Patterns.Month}) and {text} between '1900-07' and '2199-06' then {text} end";

    /// <summary>The canonical year when the second of its two numbers follows the first.</summary>
    private static string YearOf(string text)
    {
        var start = $@"regexp_extract({text}, '(\d{{4}})[/-]', 1)::integer";
        var end = $@"regexp_extract({text}, '[/-](\d+)$', 1)";
        return $"case when {start} between 1900 and 2199 and {end}::integer = case when len({end}) = 2 then ({start} + 1) % 100 else {start} + 1 end"
            + $" then printf('%d/%02d', {start}, ({start} + 1) % 100) end";
    }
}
