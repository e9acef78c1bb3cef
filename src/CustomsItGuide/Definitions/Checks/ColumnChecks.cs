namespace CustomsItGuide.Definitions.Checks;

internal static class ColumnChecks
{
    public static IEnumerable<Issue> HeadersAreDistinct(PlanDraft draft)
    {
        foreach (var (dataSet, source) in draft.DataSets)
        {
            var seen = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var column in dataSet.Columns)
                if (!seen.TryAdd(Normal.Form(column.Name), column.Name))
                    yield return source.Inside("columns")!.Issue(column.Name, "alias_collision",
                        DefinitionsWords.ColumnsReadAlike(column.Name, seen[Normal.Form(column.Name)]));
            foreach (var column in dataSet.Columns)
                foreach (var alias in column.Aliases)
                    if (!seen.TryAdd(Normal.Form(alias), column.Name) && seen[Normal.Form(alias)] != column.Name)
                        yield return Place(source, column)!.Issue("aliases", "alias_collision",
                            DefinitionsWords.ColumnAliasTaken(alias, seen[Normal.Form(alias)]));
        }
    }

    public static IEnumerable<Issue> CodesFitTheType(PlanDraft draft)
    {
        foreach (var (column, place) in Columns(draft))
        {
            if (!place.Has("type")) continue;
            if (column.Type == ColumnType.Code && column.Codes.Count == 0)
                yield return place.Issue("type", "missing_codes",
                    DefinitionsWords.MissingCodes(column.Name));
            if (column.Codes.Count > 0 && column.Type is not (ColumnType.Code or ColumnType.List))
                yield return place.Issue("codes", "contradiction",
                    DefinitionsWords.CodesOfOtherType(column.Name));
        }
    }

    public static IEnumerable<Issue> CodesAreDistinct(PlanDraft draft)
    {
        foreach (var (column, place) in Columns(draft))
        {
            var seen = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var (code, spelling) in column.Codes.Keys.Select(c => (c, c))
                .Concat(column.Codes.SelectMany(c => c.Value.Select(s => (c.Key, s)))))
                if (!seen.TryAdd(Normal.Form(spelling), code) && (seen[Normal.Form(spelling)] != code || spelling == code))
                    yield return place.Inside("codes")!.Issue(code, "code_collision",
                        DefinitionsWords.CodeCollision(spelling, seen[Normal.Form(spelling)]));
        }
    }

    public static IEnumerable<Issue> BoundsFitTheType(PlanDraft draft)
    {
        foreach (var (column, place) in Columns(draft))
        {
            if ((column.Min is not null || column.Max is not null) && place.Has("type")
                && column.Type is not (ColumnType.Integer or ColumnType.Decimal))
                yield return place.Issue(column.Min is not null ? "min" : "max", "contradiction",
                    DefinitionsWords.BoundOfNoNumber(column.Name));
            if (column.Min > column.Max)
                yield return place.Issue("min", "contradiction",
                    DefinitionsWords.MinimumAboveMaximum(column.Name));
        }
    }

    public static IEnumerable<Issue> OnlyARequiredColumnMayBeBlank(PlanDraft draft) =>
        from c in Columns(draft)
        where c.Column.MayBeBlank && !c.Column.Required
        select c.Place.Issue("may_be_blank", "contradiction",
            DefinitionsWords.OptionalMayBeBlank(c.Column.Name));

    /// <summary>Every column that could be read, with its place.</summary>
    public static IEnumerable<(Column Column, Section Place)> Columns(PlanDraft draft) =>
        from dataSet in draft.DataSets
        from column in dataSet.Value.Columns
        let place = Place(dataSet.Source, column)
        where place is not null
        select (column, place);

    private static Section? Place(Section source, Column column) => source.Inside("columns")?.Inside(column.Name);
}
