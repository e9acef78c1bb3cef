using CustomsItGuide.Readings;
using CustomsItGuide.Warehouse;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Definitions.Checks;

/// <summary>A measure with its check query and the indicators that rest on it.</summary>
internal sealed record MeasureQueries(PlanDraft Draft, Measure Measure, IReadOnlyList<Draft<Indicator>> Indicators)
{
    public static IEnumerable<Issue> Look(MeasureQueries of, EmptyWarehouse warehouse, EmptyWarehouse withoutAnswers, Plan plan)
    {
        var (rows, check) = (of.File(".sql"), of.File(".check.sql"));
        var sql = FilledSql.Of(of.Measure);
        var (columns, fault) = warehouse.Columns(sql.Text);
        var result = fault is not null
            ? [of.Fails(rows, of.Measure.Sql, sql, fault, null)]
            : ResultColumns.Look(of, rows, [.. columns.Select(c => new ResultColumn(c.Name, c.Type))], warehouse.Readable());
        return [.. result, .. of.Population(withoutAnswers), .. fault is null ? of.HiddenAnswers(rows, check, warehouse, withoutAnswers, plan) : [],
            .. of.CheckQuery(check, warehouse, plan).DistinctBy(i => (i.Line, i.Rule, i.Message))];
    }

    /// <summary>
    /// What a query reads is told by running it, not by its text: a name that is put together while it runs stands in none. One that names
    /// no answers has to run where there are none.
    /// </summary>
    private IEnumerable<Issue> HiddenAnswers(string rows, string check, EmptyWarehouse warehouse, EmptyWarehouse withoutAnswers, Plan plan)
    {
        if (plan.ReadsAnswers(Measure)) yield break;
        var queries = Indicators.Select(i => (File: check, Sql: FilledSql.Check(Measure, i.Value, plan.Years[0])))
            .Prepend((File: rows, Sql: FilledSql.Of(Measure)));
        foreach (var (file, sql) in queries.DistinctBy(q => (q.File, q.Sql.Text)))
        {
            if (withoutAnswers.Columns(sql.Text).Fault is not { } fault || warehouse.Columns(sql.Text).Fault is not null) continue;
            yield return new Issue(Severity.Error, file, null, "confidential",
                DefinitionsWords.QueryHidesDataSet(fault.Message.TrimEnd('.')));
        }
    }

    /// <summary>It has to run where there are no answers, so that it can tell none, and to give what is read of it.</summary>
    private IEnumerable<Issue> Population(EmptyWarehouse withoutAnswers)
    {
        if (FilledSql.Population(Measure) is not { } sql) yield break;
        var file = File(DefinitionFolders.Population);
        var (columns, fault) = withoutAnswers.Columns(sql.Text);
        if (fault is not null)
        {
            yield return Fails(file, Measure.Population!, sql, fault, null);
            yield break;
        }
        var found = columns.ToDictionary(c => c.Name, c => new ResultColumn(c.Name, c.Type), StringComparer.OrdinalIgnoreCase);
        foreach (var (name, kind) in PopulationColumns)
        {
            if (!found.TryGetValue(name, out var column))
                yield return new Issue(Severity.Error, file, null, "missing_column",
                    DefinitionsWords.PopulationColumnMissing(name, Listed(found.Keys)));
            else if (!column.Fits(kind))
                yield return new Issue(Severity.Error, file, null, "column_type", DefinitionsWords.PopulationColumnType(name, column.Type));
        }
    }

    private static readonly (string Name, CellKind Kind)[] PopulationColumns =
        [("period", CellKind.Text), ("survey", CellKind.Text), ("day", CellKind.Date), ("region", CellKind.Text), ("members", CellKind.Number)];

    public string File(string ending) => Draft.Shown($"{DefinitionFolders.Measures}{Measure.Name}{ending}");

    /// <summary>For every indicator and kind of period that it is going to be asked for. A mistake that all have is told once.</summary>
    private IEnumerable<Issue> CheckQuery(string file, EmptyWarehouse warehouse, Plan plan)
    {
        foreach (var (indicator, _) in Indicators)
        {
            foreach (var period in indicator.PeriodsOf(plan.Years[0]).OrderBy(p => p.Kind).DistinctBy(p => p.Kind))
            {
                var sql = FilledSql.Check(Measure, indicator, period);
                var (columns, fault) = warehouse.Columns(sql.Text);
                if (fault is not null)
                {
                    yield return Fails(file, Measure.CheckSql, sql, fault,
                        Indicators.Count > 1 && Measure.CheckSql.Contains('{', StringComparison.Ordinal) ? indicator.Id : null);
                    break;
                }
                if (columns.Count != 1 || !columns[0].Name.Equals("value", StringComparison.OrdinalIgnoreCase))
                {
                    yield return new Issue(Severity.Error, file, null, "check_columns",
                        DefinitionsWords.CheckColumns(Listed(columns.Select(c => c.Name))));
                    break;
                }
                if (!new ResultColumn("value", columns[0].Type).Fits(CellKind.Number))
                {
                    yield return new Issue(Severity.Error, file, null, "column_type",
                        DefinitionsWords.CheckValueNotNumber(columns[0].Type));
                    break;
                }
                var (rows, atRun) = warehouse.Run(sql.Text);
                if (atRun is not null)
                {
                    yield return Fails(file, Measure.CheckSql, sql, atRun, null);
                    break;
                }
                if (rows.Rows.Count > 1)
                {
                    yield return new Issue(Severity.Error, file, null, "check_rows",
                        DefinitionsWords.CheckRows(Number(rows.Rows.Count), indicator.Id, period));
                    break;
                }
            }
        }
    }

    private Issue Fails(string file, string source, FilledSql sql, QueryFault fault, string? indicator)
    {
        var place = fault.Offset is { } offset ? sql.Place(offset) : (int?)null;
        long? line = place is { } at ? 1L + source.AsSpan(0, at).Count('\n') : null;
        var column = place is { } p
            ? DefinitionsWords.AtColumn(Number(p - source.LastIndexOf('\n', Math.Max(0, p - 1)))) : LocalizedText.Empty;
        var said = fault.MissingTable is { } table && !table.Contains('.', StringComparison.Ordinal)
            ? DefinitionsWords.UnknownDataSetInQuery(table, Listed(Draft.DataSetNames), Suggestion.For(table, Draft.DataSetNames))
            : LocalizedText.Verbatim($"{fault.Message.Replace("Values list ", "", StringComparison.Ordinal).TrimEnd('.')}.");
        return new Issue(Severity.Error, file, line, "query_fails", indicator is null
            ? DefinitionsWords.QueryFails(column, said) : DefinitionsWords.QueryFailsFor(indicator, column, said));
    }

    internal static string Listed(IEnumerable<string> names) => string.Join(", ", names);

    private static string Number(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
