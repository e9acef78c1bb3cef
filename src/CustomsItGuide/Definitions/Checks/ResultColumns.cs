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
        DefinitionsWords.DuplicateColumn(name));

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
            Explained(column, DefinitionsWords.MissingColumn(
                column.Name, Meaning(column.Kind), Or(needers.Select(i => i.Estimator).Distinct()),
                MeasureQueries.Listed(needers.Select(i => i.Id)),
                Why(column, needers, [.. column.Beside.Where(found.ContainsKey)]),
                nearest is null ? DefinitionsWords.GiveColumn(column.SqlType, column.Name)
                    : DefinitionsWords.RenameColumn(nearest, column.Name))));

    private static LocalizedText Explained(MeasureColumn column, LocalizedText missing) =>
        column.Meaning is { } meaning ? missing.Then(DefinitionsWords.ColumnMeans(column.Name, meaning)) : missing;

    private static bool IsNeeded(MeasureColumn column, Indicator indicator, Dictionary<string, ResultColumn> found) => column.Need switch
    {
        Need.Always => true,
        Need.MidYear => indicator.ReportsParts,
        Need.Beside => column.Beside.Any(found.ContainsKey),
        _ => false,
    };

    private static LocalizedText Why(MeasureColumn column, List<Indicator> needers, List<string> beside) => column.Need switch
    {
        Need.MidYear => needers.Exists(i => i.Parts.Count > 0) ? DefinitionsWords.ForParts : DefinitionsWords.ForHalfYear,
        Need.Beside => DefinitionsWords.BesideColumns(string.Join("', '", beside)),
        _ => LocalizedText.Empty,
    };

    /// <summary>Names of which each would do.</summary>
    internal static LocalizedText Or(IEnumerable<string> names) =>
        LocalizedText.Join(DefinitionsWords.OrSeparator, names.Select(LocalizedText.Verbatim));

    private static IEnumerable<Issue> Types(MeasureQueries of, string file, Dictionary<string, ResultColumn> found) =>
        from read in of.Indicators.SelectMany(i => Read(i.Value).Select(c => (Column: c, i.Value.Estimator)))
            .DistinctBy(r => (r.Column.Name, r.Column.Kind))
        where found.TryGetValue(read.Column.Name, out var result) && !result.Fits(read.Column.Kind)
        let result = found[read.Column.Name]
        select new Issue(Severity.Error, file, LineOf(of.Measure.Sql, read.Column.Name), "column_type",
            DefinitionsWords.EstimatorColumnType(read.Column.Name, result.Type, read.Estimator, Meaning(read.Column.Kind),
                read.Column.SqlType));

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
                nearest is not null ? DefinitionsWords.UnreadColumnNear(column, nearest) : DefinitionsWords.UnreadColumn(column));
        }
    }

    /// <summary>What indicators pick and break down by.</summary>
    private static IEnumerable<Issue> Named(MeasureQueries of, Dictionary<string, ResultColumn> found)
    {
        foreach (var (indicator, source) in of.Indicators)
        {
            foreach (var column in indicator.Where.Keys.Where(c => !found.ContainsKey(c)))
                yield return source.Issue("where", "unknown_column",
                    DefinitionsWords.UnknownPickColumn(indicator.Measure, column, MeasureQueries.Listed(found.Keys),
                        Suggestion.For(column, found.Keys)));
            foreach (var column in indicator.Where.Keys.Where(c =>
                found.TryGetValue(c, out var result) && !(result.Fits(CellKind.Text) || result.Type is "BIGINT" or "INTEGER")))
                yield return source.Issue("where", "column_type",
                    DefinitionsWords.PickColumnType(column, found[column].Type));
            foreach (var column in indicator.Breakdowns.Except(EstimatedKind.Of(indicator).OwnBreakdowns))
            {
                if (!found.TryGetValue(column, out var result))
                    yield return source.Issue("breakdowns", "unknown_column",
                        DefinitionsWords.UnknownBreakdownColumn(indicator.Measure, column, MeasureQueries.Listed(found.Keys),
                            Suggestion.For(column, found.Keys)));
                else if (!result.IsSimple)
                    yield return source.Issue("breakdowns", "column_type",
                        DefinitionsWords.BreakdownColumnType(column, result.Type));
            }
        }
    }

    private static LocalizedText Meaning(CellKind kind) => kind switch
    {
        CellKind.Text => DefinitionsWords.CellText,
        CellKind.Texts => DefinitionsWords.CellTexts,
        CellKind.Date => DefinitionsWords.CellDay,
        CellKind.Flag => DefinitionsWords.CellFlag,
        _ => DefinitionsWords.CellNumber,
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
