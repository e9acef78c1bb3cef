using System.Text.RegularExpressions;
using CustomsItGuide.Readings;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Definitions.Checks;

/// <summary>A column of a measure's result, with the engine's name for its type.</summary>
internal sealed record ResultColumn(string Name, string Type)
{
    /// <summary>Whether a kind that reads the column as this kind gets what is in it.</summary>
    public bool Fits(CellKind kind) => kind switch
    {
        CellKind.Text => Type == "VARCHAR" || Type.StartsWith("ENUM(", StringComparison.Ordinal),
        CellKind.Texts => Type == "VARCHAR[]",
        CellKind.Date => Type is "DATE" or "TIMESTAMP",
        CellKind.Flag => Type == "BOOLEAN",
        _ => Type is "TINYINT" or "SMALLINT" or "INTEGER" or "BIGINT" or "HUGEINT" or "UTINYINT" or "USMALLINT" or "UINTEGER" or "UBIGINT"
            or "FLOAT" or "DOUBLE"
            || Type.StartsWith("DECIMAL(", StringComparison.Ordinal),
    };

    /// <summary>False for a list, a structure or a map, which names no cell of a breakdown.</summary>
    public bool IsSimple =>
        !Type.EndsWith(']') && !Type.StartsWith("STRUCT(", StringComparison.Ordinal) && !Type.StartsWith("MAP(", StringComparison.Ordinal);
}

/// <summary>
/// Whether a measure gives what is read of it, and whether what it gives is read. A column under another name is the dangerous case: the
/// figure is made without it and looks like any other.
/// </summary>
internal static partial class ResultColumns
{
    /// <param name="readable">Names of the columns that a measure may take from what it reads.</param>
    public static IEnumerable<Issue> Look(MeasureQueries of, string file, IReadOnlyList<ResultColumn> columns,
        IReadOnlySet<string> readable)
    {
        var found = columns.ToDictionary(c => c.Name, StringComparer.OrdinalIgnoreCase);
        var repeated = columns.Where(c => IsRepeated(of.Measure.Sql, c.Name, found)).ToList();
        var unread = columns.Except(repeated).Select(c => c.Name).Where(n => !IsRead(of, n)).ToList();
        var absent = of.Indicators.SelectMany(i => Read(i.Value)).Where(c => !found.ContainsKey(c.Name)).DistinctBy(c => c.Name).ToList();
        var missing = Missing(of, found).ToList();
        var meant = missing.Select(m => Suggestion.Nearest(m.Column.Name, unread)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return
        [
            .. repeated.Select(c => Repeated(file, of.Measure.Sql, Base(c.Name))),
            .. missing.Select(m => Missed(of, file, m.Column, m.Indicators, found, Suggestion.Nearest(m.Column.Name, unread))),
            .. Types(of, file, found),
            .. Unread(of, file, [.. unread.Where(u => !meant.Contains(u))], absent, readable),
            .. Named(of, found),
        ];
    }

    /// <summary>True for a name that the engine made of a second column of the same name.</summary>
    private static bool IsRepeated(string sql, string name, Dictionary<string, ResultColumn> found) =>
        Base(name) is { Length: > 0 } first && found.ContainsKey(first) && !Mentions(sql, name);

    private static string Base(string name) =>
        name.LastIndexOf('_') is > 0 and var at && name[(at + 1)..].All(char.IsAsciiDigit) ? name[..at] : "";

    private static Issue Repeated(string file, string sql, string name) => new(Severity.Error, file, LineOf(sql, name), "duplicate_column",
        $"The measure gives two columns '{name}', and nobody can tell which is meant. Rename or remove one.");

    private static IEnumerable<MeasureColumn> Read(Indicator indicator) =>
        MeasureColumn.OfEveryMeasure.Concat(EstimatedKind.Of(indicator).Columns);

    private static bool IsRead(MeasureQueries of, string column) => of.Indicators.Any(i =>
        EstimatedKind.Of(i.Value).Readable(i.Value).ContainsKey(column)
            || i.Value.Where.Keys.Contains(column, StringComparer.OrdinalIgnoreCase));

    private static IEnumerable<(MeasureColumn Column, List<Indicator> Indicators)> Missing(MeasureQueries of,
        Dictionary<string, ResultColumn> found) =>
        from indicator in of.Indicators
        from column in Read(indicator.Value)
        where !found.ContainsKey(column.Name) && IsNeeded(column, indicator.Value, found)
        group indicator.Value by column into missing
        select (missing.Key, missing.ToList());

    private static Issue Missed(MeasureQueries of, string file, MeasureColumn column, List<Indicator> needers,
        Dictionary<string, ResultColumn> found, string? nearest) =>
        new(Severity.Error, file, nearest is null ? null : LineOf(of.Measure.Sql, nearest), "missing_column",
            $"The measure has no column '{column.Name}' ({Meaning(column.Kind)}), which {Needers(needers)} "
                + $"needs{Why(column, [.. column.Beside.Where(found.ContainsKey)])}. "
            + (nearest is null ? $"Give it; where there is nothing of the kind, as null::{SqlType(column.Kind)} as {column.Name}."
                : $"You have '{nearest}'; write '{column.Name}'."));

    private static bool IsNeeded(MeasureColumn column, Indicator indicator, Dictionary<string, ResultColumn> found) => column.Need switch
    {
        Need.Always => true,
        Need.MidYear => indicator.ReportsMidYear,
        Need.Beside => column.Beside.Any(found.ContainsKey),
        _ => false,
    };

    private static string Why(MeasureColumn column, List<string> beside) => column.Need switch
    {
        Need.MidYear => " for its half-year reading",
        Need.Beside => $" beside '{string.Join("', '", beside)}'",
        _ => "",
    };

    private static string Needers(List<Indicator> indicators) =>
        $"the estimator {string.Join(" or ", indicators.Select(i => i.Estimator).Distinct())} of "
            + $"{MeasureQueries.Listed(indicators.Select(i => i.Id))}";

    private static IEnumerable<Issue> Types(MeasureQueries of, string file, Dictionary<string, ResultColumn> found) =>
        from read in of.Indicators.SelectMany(i => Read(i.Value).Select(c => (Column: c, i.Value.Estimator)))
            .DistinctBy(r => (r.Column.Name, r.Column.Kind))
        where found.TryGetValue(read.Column.Name, out var result) && !result.Fits(read.Column.Kind)
        let result = found[read.Column.Name]
        select new Issue(Severity.Error, file, LineOf(of.Measure.Sql, read.Column.Name), "column_type",
            $"The column '{read.Column.Name}' is {result.Type}; the estimator {read.Estimator} reads it as "
                + $"{Meaning(read.Column.Kind)}. Convert it, as in {read.Column.Name}::{SqlType(read.Column.Kind)}.");

    /// <summary>
    /// A column that nothing reads may stand for people who look at the rows: then it is passed on under its own name, or
    /// the file's comments say what it is. One that is spelt nearly as a column that is missed is never let pass.
    /// </summary>
    private static IEnumerable<Issue> Unread(MeasureQueries of, string file, List<string> unread, List<MeasureColumn> absent,
        IReadOnlySet<string> readable)
    {
        var comments = string.Concat(Comment().Matches(of.Measure.Sql).Select(m => m.Value + "\n"));
        foreach (var column in unread)
        {
            var nearest = Suggestion.Nearest(column, absent.Select(a => a.Name));
            if (nearest is null && (readable.Contains(column) || Mentions(comments, column))) continue;
            yield return new Issue(Severity.Warning, file, LineOf(of.Measure.Sql, column), "unread_column",
                nearest is not null
                    ? $"Nothing reads the column '{column}'. Did you mean '{nearest}', which the estimator could read and the measure "
                        + $"does not have?"
                    : $"Nothing reads the column '{column}'. Remove it, or say in a comment of the file what it tells those who look at "
                        + $"the rows.");
        }
    }

    /// <summary>What indicators pick and break down by.</summary>
    private static IEnumerable<Issue> Named(MeasureQueries of, Dictionary<string, ResultColumn> found)
    {
        foreach (var (indicator, source) in of.Indicators)
        {
            foreach (var column in indicator.Where.Keys.Where(c => !found.ContainsKey(c)))
                yield return source.Issue("where", "unknown_column",
                    $"The measure '{indicator.Measure}' has no column '{column}' to pick rows by; expected one of "
                        + $"{MeasureQueries.Listed(found.Keys)}.{Suggestion.For(column, found.Keys)}");
            foreach (var column in indicator.Where.Keys.Where(c =>
                found.TryGetValue(c, out var result) && !(result.Fits(CellKind.Text) || result.Type is "BIGINT" or "INTEGER")))
                yield return source.Issue("where", "column_type",
                    $"The column '{column}' is {found[column].Type}; rows are picked by texts and whole numbers only. Pick by another "
                        + $"column.");
            foreach (var column in indicator.Breakdowns.Except(EstimatedKind.Of(indicator).OwnBreakdowns))
            {
                if (!found.TryGetValue(column, out var result))
                    yield return source.Issue("breakdowns", "unknown_column",
                        $"The measure '{indicator.Measure}' has no column '{column}' to break the value down by; expected one of "
                            + $"{MeasureQueries.Listed(found.Keys)}.{Suggestion.For(column, found.Keys)}");
                else if (!result.IsSimple)
                    yield return source.Issue("breakdowns", "column_type",
                        $"The column '{column}' is {result.Type}; a value is broken down by texts, numbers or days. Name another column.");
            }
        }
    }

    private static string Meaning(CellKind kind) => kind switch
    {
        CellKind.Text => "text",
        CellKind.Texts => "list of texts",
        CellKind.Date => "day",
        CellKind.Flag => "true or false",
        _ => "number",
    };

    private static string SqlType(CellKind kind) => kind switch
    {
        CellKind.Text => "varchar",
        CellKind.Texts => "varchar[]",
        CellKind.Date => "date",
        CellKind.Flag => "boolean",
        _ => "decimal(18,4)",
    };

    /// <summary>The last line outside comments on which the name stands; null when it stands on none (<c>select *</c>).</summary>
    private static long? LineOf(string sql, string name)
    {
        var lines = Comment().Replace(sql, "").Split('\n');
        var at = Array.FindLastIndex(lines, line => Mentions(line, name));
        return at < 0 ? null : at + 1;
    }

    private static bool Mentions(string text, string name) =>
        Regex.IsMatch(text, $@"(?<![A-Za-z0-9_]){Regex.Escape(name)}(?![A-Za-z0-9_])",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    [GeneratedRegex("--[^\n]*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Comment();
}
