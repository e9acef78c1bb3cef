using CustomsItGuide.Readings;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Definitions.Checks;

internal static class IndicatorChecks
{
    /// <summary>The rule that a unit which the plan does not declare offends against.</summary>
    public const string UnknownUnit = "unknown_unit";

    public static IEnumerable<Issue> OrderNamesEachOnce(PlanDraft draft)
    {
        if (draft.Plan is not { } plan) yield break;
        var seen = new Dictionary<string, long>(StringComparer.OrdinalIgnoreCase);
        foreach (var (id, line) in plan.Indicators)
            if (!seen.TryAdd(id, line))
                yield return new Issue(Severity.Error, plan.Source.File, line, "duplicate_id",
                    DefinitionsWords.DuplicateId(id, Invariant(seen[id])));
    }

    public static IEnumerable<Issue> OrderAndFilesAgree(PlanDraft draft)
    {
        if (draft.Plan is not { } plan) yield break;
        var files = draft.Stems(DefinitionFolders.Indicators, ".yaml").ToList();
        foreach (var (id, line) in plan.Indicators.Where(i => !files.Contains(i.Id)))
            yield return new Issue(Severity.Error, plan.Source.File, line, "missing_indicator",
                DefinitionsWords.MissingIndicator(id, Suggestion.For(id, files)));
        foreach (var id in files.Where(f => plan.Indicators.All(i => i.Id != f)))
            yield return new Issue(Severity.Error, draft.Shown($"{DefinitionFolders.Indicators}{id}.yaml"), null, "unlisted_indicator",
                DefinitionsWords.UnlistedIndicator(id));
    }

    public static IEnumerable<Issue> IdsBeginWithTheirObjective(PlanDraft draft) =>
        from indicator in draft.Indicators
        let objective = indicator.Value.Objective
        let id = indicator.Value.Id
        where objective.Length > 0 && !(id.StartsWith(objective + "-", StringComparison.Ordinal) && id.Length > objective.Length + 1
            && id[(objective.Length + 1)..].All(char.IsAsciiDigit))
        select indicator.Source.Issue("objective", "indicator_id",
            DefinitionsWords.IndicatorIdWrong(id, objective));

    public static IEnumerable<Issue> LayerAndObjectiveFit(PlanDraft draft)
    {
        if (draft.Plan is not { } plan) yield break;
        var layers = plan.Layers.Select(l => l.Value.Id).ToList();
        foreach (var (indicator, source) in draft.Indicators)
        {
            if (indicator.Layer.Length > 0 && !layers.Contains(indicator.Layer))
                yield return source.Issue("layer", "unknown_layer",
                    LayerChecks.Unknown(DefinitionsWords.NoSuchLayer, indicator.Layer, layers));
            if (indicator.Objective.Length == 0) continue;
            var objective = plan.Objectives.FirstOrDefault(o => o.Value.Id == indicator.Objective)?.Value;
            if (objective is null)
                yield return source.Issue("objective", "unknown_objective",
                    LayerChecks.Unknown(DefinitionsWords.NoSuchObjective, indicator.Objective, plan.Objectives.Select(o => o.Value.Id)));
            else if (objective.PartOf is not null)
                yield return source.Issue("objective", "contradiction",
                    DefinitionsWords.ObjectiveReportedAsPart(objective.Id, objective.PartOf));
            else if (layers.Contains(indicator.Layer) && objective.Layer != indicator.Layer)
                yield return source.Issue("layer", "contradiction",
                    DefinitionsWords.LayerOfObjectiveDiffers(indicator.Layer, objective.Id, objective.Layer));
        }
    }

    /// <summary>In each language that titles are written in, as its readers see them: with other languages' where it lacks one.</summary>
    public static IEnumerable<Issue> TitlesAreUnique(PlanDraft draft) =>
        from language in draft.Indicators.SelectMany(i => i.Source.LanguagesOf("title")).Distinct(StringComparer.Ordinal)
        from same in draft.Indicators.GroupBy(i => i.Value.Title.In(language), StringComparer.OrdinalIgnoreCase)
        where same.Key.Length > 0 && same.Any(i => i.Source.LanguagesOf("title").Contains(language))
        from repeated in same.Skip(1)
        select repeated.Source.Issue("title", "duplicate_title",
            DefinitionsWords.DuplicateTitle(same.Key, language, same.First().Value.Id));

    public static IEnumerable<Issue> UnitsAreKnown(PlanDraft draft)
    {
        var units = Units(draft);
        return from indicator in draft.Indicators
               let unit = indicator.Value.Unit.Code
               where draft.Plan is not null && unit.Length > 0 && !units.Contains(unit)
               // A percentage has never had another unit, in no engine's age.
               let rule = indicator.Value.Kind.Values == ValueKind.Percentage ? "unknown_value" : UnknownUnit
               select indicator.Source.Issue("unit", rule, LayerChecks.Unknown(DefinitionsWords.NoSuchUnit, unit, units));
    }

    /// <summary>The codes of units that an indicator can name.</summary>
    public static IReadOnlyList<string> Units(PlanDraft draft) => [.. (draft.Plan?.Units ?? []).Select(u => u.Value.Code)
        .Except(Wording.Units.BuiltIn, StringComparer.Ordinal).Prepend(Wording.Units.Percent)];

    public static IEnumerable<Issue> EstimatorsAreKnown(PlanDraft draft) =>
        from indicator in draft.Indicators
        where indicator.Value.Kind is UnknownKind { Name.Length: > 0 }
        select indicator.Source.Issue("estimator", "unknown_estimator",
            LayerChecks.Unknown(DefinitionsWords.NoSuchEstimator, indicator.Value.Kind.Name, [.. draft.Kinds.Names]));

    /// <summary>A kind that has a value of whole years only would have none for any of the parts.</summary>
    public static IEnumerable<Issue> PartsFitTheEstimator(PlanDraft draft)
    {
        var able = string.Join(", ", draft.Kinds.All.OfType<EstimatedKind>().Where(k => k.KnowsAnySpan).Select(k => k.Name));
        return from indicator in draft.Indicators
               where indicator.Value.Parts.Count > 0 && indicator.Value.Kind is EstimatedKind { KnowsAnySpan: false }
               select indicator.Source.Issue("parts", "contradiction",
                   DefinitionsWords.PartsNotForEstimator(indicator.Value.Kind.Name, able));
    }

    /// <summary>What Members said may be read by a kind that lets nothing of a single Member through, and by no other.</summary>
    public static IEnumerable<Issue> AnswersAreReadBySurveyEstimators(PlanDraft draft)
    {
        var confidential = draft.DataSets.Where(d => d.Value.Confidential is not null).Select(d => d.Value.Name).ToList();
        var allowed = string.Join(", ", draft.Kinds.All.Where(k => k.TellsOfMembers).Select(k => k.Name));
        return from indicator in draft.Indicators
               where indicator.Value.Kind is not UnknownKind && !indicator.Value.Kind.TellsOfMembers
               from file in new[] { $"{DefinitionFolders.Measures}{indicator.Value.Measure}.sql",
                   $"{DefinitionFolders.Measures}{indicator.Value.Measure}.check.sql" }
               where draft.HasFile(file)
               from name in CustomsItGuide.Plan.AnswersIn(draft.Files.Texts[file], confidential)
               select indicator.Source.Issue("estimator", "confidential",
                   DefinitionsWords.ConfidentialMeasure(name, indicator.Value.Kind.Name, allowed));
    }

    public static IEnumerable<Issue> HeadlineOnlyForSatisfaction(PlanDraft draft) =>
        from indicator in draft.Indicators
        where indicator.Source.Has("headline") && indicator.Value.Kind is not UnknownKind
            && indicator.Value.Kind.Rows != RowSubject.Opinions
        select indicator.Source.Issue("headline", "contradiction",
            DefinitionsWords.HeadlineWithoutChoice(indicator.Value.Kind.Name));

    public static IEnumerable<Issue> ReportLagIsPossible(PlanDraft draft) =>
        from indicator in draft.Indicators
        where indicator.Value.ReportLagDays is < 0 or > 366
        select indicator.Source.Issue("report_lag_days", "out_of_range",
            DefinitionsWords.ReportLagOutOfRange(Invariant(indicator.Value.ReportLagDays)));

    public static IEnumerable<Issue> WhereHasValues(PlanDraft draft)
    {
        foreach (var (indicator, source) in draft.Indicators)
        {
            foreach (var (column, values) in indicator.Where)
            {
                if (!DataSetChecks.IsIdentifier(column))
                    yield return source.Issue("where", "name",
                        DefinitionsWords.NotColumnName(column));
                if (values.Count == 0)
                    yield return source.Issue("where", "empty_list",
                        DefinitionsWords.ColumnWithoutValues(column));
            }
            foreach (var column in indicator.Breakdowns.Where(c => !DataSetChecks.IsIdentifier(c)))
                yield return source.Issue("breakdowns", "name",
                    DefinitionsWords.NotColumnName(column));
        }
    }

    private static string Invariant(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
