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
                        $"The column '{column.Name}' reads the same as '{seen[Normal.Form(column.Name)]}' (case, blanks, hyphens and "
                            + $"underscores make no difference). Rename one of the two.");
            foreach (var column in dataSet.Columns)
                foreach (var alias in column.Aliases)
                    if (!seen.TryAdd(Normal.Form(alias), column.Name) && seen[Normal.Form(alias)] != column.Name)
                        yield return Place(source, column)!.Issue("aliases", "alias_collision",
                            $"The header '{alias}' already means the column '{seen[Normal.Form(alias)]}' (case, blanks, hyphens and "
                                + $"underscores make no difference). Remove it from one of the two.");
        }
    }

    public static IEnumerable<Issue> CodesFitTheType(PlanDraft draft)
    {
        foreach (var (column, place) in Columns(draft))
        {
            if (!place.Has("type")) continue;
            if (column.Type == ColumnType.Code && column.Codes.Count == 0)
                yield return place.Issue("type", "missing_codes",
                    $"'{column.Name}' is a code without codes. Add 'codes', or make it a text.");
            if (column.Codes.Count > 0 && column.Type is not (ColumnType.Code or ColumnType.List))
                yield return place.Issue("codes", "contradiction",
                    $"'{column.Name}' has codes, but its type takes none; expected the type code or list. Correct the type or remove "
                        + $"them.");
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
                        $"'{spelling}' already means the code '{seen[Normal.Form(spelling)]}' (case, blanks, hyphens and underscores "
                            + $"make no difference). Remove it from one of the two.");
        }
    }

    public static IEnumerable<Issue> BoundsFitTheType(PlanDraft draft)
    {
        foreach (var (column, place) in Columns(draft))
        {
            if ((column.Min is not null || column.Max is not null) && place.Has("type")
                && column.Type is not (ColumnType.Integer or ColumnType.Decimal))
                yield return place.Issue(column.Min is not null ? "min" : "max", "contradiction",
                    $"'{column.Name}' has a bound, but is no number. Remove the bound or correct the type.");
            if (column.Min > column.Max)
                yield return place.Issue("min", "contradiction",
                    $"'{column.Name}' has its smallest value above its largest, so that no value is allowed. Exchange the two.");
        }
    }

    public static IEnumerable<Issue> OnlyARequiredColumnMayBeBlank(PlanDraft draft) =>
        from c in Columns(draft)
        where c.Column.MayBeBlank && !c.Column.Required
        select c.Place.Issue("may_be_blank", "contradiction",
            $"'{c.Column.Name}' is optional, so that it may be blank anyway. Remove 'may_be_blank' or require the column.");

    /// <summary>Every column that could be read, with its place.</summary>
    public static IEnumerable<(Column Column, Section Place)> Columns(PlanDraft draft) =>
        from dataSet in draft.DataSets
        from column in dataSet.Value.Columns
        let place = Place(dataSet.Source, column)
        where place is not null
        select (column, place);

    private static Section? Place(Section source, Column column) => source.Inside("columns")?.Inside(column.Name);
}
