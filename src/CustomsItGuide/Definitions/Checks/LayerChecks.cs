using CustomsItGuide.Wording;

namespace CustomsItGuide.Definitions.Checks;

internal static class LayerChecks
{
    public static IEnumerable<Issue> ObjectivesHaveALayer(PlanDraft draft)
    {
        if (draft.Plan is not { } plan) return [];
        var layers = plan.Layers.Select(l => l.Value.Id).ToList();
        return from objective in plan.Objectives
               where objective.Value.Layer.Length > 0 && !layers.Contains(objective.Value.Layer)
               select objective.Source.Issue("layer", "unknown_layer",
                   Unknown(DefinitionsWords.NoSuchLayer, objective.Value.Layer, layers));
    }

    public static IEnumerable<Issue> PartsHaveAWhole(PlanDraft draft)
    {
        if (draft.Plan is not { } plan) yield break;
        foreach (var (part, source) in plan.Objectives)
        {
            if (part.PartOf is not { Length: > 0 } id) continue;
            var whole = plan.Objectives.FirstOrDefault(o => o.Value.Id == id)?.Value;
            if (whole is null)
                yield return source.Issue("part_of", "unknown_objective",
                    Unknown(DefinitionsWords.NoSuchObjective, id, plan.Objectives.Select(o => o.Value.Id)));
            else if (whole.PartOf is not null || whole.Layer != part.Layer)
                yield return source.Issue("part_of", "contradiction",
                    DefinitionsWords.PartOfPart(part.Id, id, part.Layer));
        }
    }

    public static IEnumerable<Issue> LayersAndObjectivesAreUsed(PlanDraft draft)
    {
        if (draft.Plan is not { } plan) yield break;
        foreach (var (layer, source) in plan.Layers)
            if (plan.Objectives.All(o => o.Value.Layer != layer.Id))
                yield return source.Issue("", "unused_layer", DefinitionsWords.UnusedLayer(layer.Id),
                    Severity.Warning);
        foreach (var (objective, source) in plan.Objectives)
            if (objective.PartOf is null && draft.Indicators.All(i => i.Value.Objective != objective.Id))
                yield return source.Issue("", "unused_objective",
                    DefinitionsWords.UnusedObjective(objective.Id),
                    Severity.Warning);
    }

    public static IEnumerable<Issue> LinksNameObjectives(PlanDraft draft)
    {
        if (draft.Plan is not { } plan) return [];
        var objectives = plan.Objectives.Select(o => o.Value.Id).ToList();
        return from link in plan.Links
               from end in new[] { (Key: "from", Ids: link.Value.From), (Key: "to", Ids: link.Value.To) }
               from id in end.Ids
               where !objectives.Contains(id)
               select link.Source.Issue(end.Key, "unknown_objective", Unknown(DefinitionsWords.NoSuchObjective, id, objectives));
    }

    /// <summary>The message for a name that nothing has.</summary>
    public static LocalizedText Unknown(
        Func<object?, object?, object?, LocalizedText> said, string found, IEnumerable<string> known)
    {
        var names = known.ToList();
        return said(found, string.Join(", ", names), Suggestion.For(found, names));
    }
}
