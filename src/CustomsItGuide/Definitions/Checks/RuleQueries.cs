using CustomsItGuide.Warehouse;

namespace CustomsItGuide.Definitions.Checks;

/// <summary>The conditions of the data sets' rules, which are SQL too.</summary>
internal static class RuleQueries
{
    public static IEnumerable<Issue> Look(PlanDraft draft, EmptyWarehouse warehouse) =>
        from dataSet in draft.DataSets
        from part in new[] { (Key: "rules", dataSet.Value.Rules, OverState: false),
            (Key: "state_rules", Rules: dataSet.Value.StateRules, OverState: true) }
        from rule in part.Rules
        let fault = warehouse.Condition(dataSet.Value, rule.Holds, part.OverState)
        where fault is not null
        let place = dataSet.Source.Inside(part.Key)?.Inside(rule.Id) ?? dataSet.Source
        select place.Issue("holds", "condition_fails",
            DefinitionsWords.ConditionFails(rule.Id, fault.Message.TrimEnd('.'), part.OverState));
}
