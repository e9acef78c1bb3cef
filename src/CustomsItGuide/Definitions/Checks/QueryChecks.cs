using CustomsItGuide.Warehouse;

namespace CustomsItGuide.Definitions.Checks;

/// <summary>
/// Every query of the plan, prepared on a warehouse of the plan's own contracts without a row in it: whether it can be run, and whether it
/// gives what the kinds of indicators read. They need data sets and years without a mistake; a measure's own mistakes of form go first.
/// </summary>
internal static class QueryChecks
{
    /// <param name="found">What the other checks found; a measure whose files they complain of is left alone.</param>
    public static IEnumerable<Issue> Look(PlanDraft draft, IReadOnlyList<Issue> found)
    {
        if (draft.Plan is not { Years.Count: > 0 } file || !ContractsAreSound(draft, found)) return [];
        var plan = new Plan
        {
            Id = file.Id,
            Title = file.Title,
            Calendar = file.Calendar!,
            Years = [.. file.Years.Select(y => y.Period)],
            Layers = [],
            Objectives = [],
            Indicators = [.. draft.Indicators.Select(i => i.Value)],
            DataSets = [.. draft.DataSets.Select(d => d.Value)],
            Measures = [],
            Policy = new Policy([]),
        };
        var (warehouse, fault) = EmptyWarehouse.Of(plan);
        if (warehouse is null)
        {
            return [new Issue(Severity.Error, draft.Shown(DefinitionFolders.Plan), null, "warehouse",
                DefinitionsWords.WarehouseCannotBeMade(fault))];
        }
        using (warehouse)
        using (var without = EmptyWarehouse.Of(plan, withAnswers: false).Warehouse)
        {
            var measures = Measures(draft, found).ToList();
            IEnumerable<Issue> issues = [.. RuleQueries.Look(draft, warehouse),
                .. measures.SelectMany(m => MeasureQueries.Look(m, warehouse, without!, plan)),
                .. RegisterChecks.Queries(draft, warehouse, without!, plan with
                {
                    Measures = [.. measures.Select(m => m.Measure)],
                    Policy = Policy.Completed([.. file.Policy.Select(p => p.Value)]),
                })];
            return [.. issues.Select(i => Placed(draft, i))];
        }
    }

    /// <summary>A mistake of a query as a whole, or one that the engine gives no place for, stands where its SQL begins.</summary>
    private static Issue Placed(PlanDraft draft, Issue issue)
    {
        if (issue.Line is not null) return issue;
        var sql = draft.Files.Texts.FirstOrDefault(f => draft.Shown(f.Key) == issue.File).Value ?? "";
        var line = Array.FindIndex(sql.Split('\n'),
            l => l.Trim() is { Length: > 0 } code && !code.StartsWith("--", StringComparison.Ordinal));
        return issue with { Line = Math.Max(line, 0) + 1 };
    }

    private static bool ContractsAreSound(PlanDraft draft, IReadOnlyList<Issue> found)
    {
        var plan = draft.Shown(DefinitionFolders.Plan);
        var contracts = draft.Shown(DefinitionFolders.DataSets);
        // What the plan file says of indicators and policy does not touch the tables.
        return found.All(i =>
            i.Severity != Severity.Error
                || !(i.File.StartsWith(contracts, StringComparison.Ordinal) || (i.File == plan && i.Rule is "yaml" or "year_order")));
    }

    private static IEnumerable<MeasureQueries> Measures(PlanDraft draft, IReadOnlyList<Issue> found)
    {
        foreach (var name in draft.MeasureNames)
        {
            var (rows, check) = ($"{DefinitionFolders.Measures}{name}.sql", $"{DefinitionFolders.Measures}{name}.check.sql");
            if (!draft.HasFile(check)
                || found.Any(i => i.Severity == Severity.Error && (i.File == draft.Shown(rows) || i.File == draft.Shown(check)))) continue;
            yield return new MeasureQueries(draft, draft.MeasureOf(name),
                [.. draft.Indicators.Where(i => i.Value.Measure == name && i.Value.Kind is not UnknownKind)]);
        }
    }
}
