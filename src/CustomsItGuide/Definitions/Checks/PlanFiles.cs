namespace CustomsItGuide.Definitions.Checks;

/// <summary>Which files a plan consists of.</summary>
internal static class PlanFiles
{
    /// <summary>True for plan.yaml and for *.yaml and *.sql files directly in their folders.</summary>
    public static bool Belongs(string name) =>
        name == DefinitionFolders.Plan
        || In(name, DefinitionFolders.Indicators, ".yaml")
        || In(name, DefinitionFolders.DataSets, ".yaml")
        || In(name, DefinitionFolders.Mappings, ".yaml")
        || In(name, DefinitionFolders.Measures, ".sql")
        || In(name, DefinitionFolders.Measures, ".yaml");

    public static IEnumerable<Issue> PlanIsThere(PlanDraft draft)
    {
        var shown = draft.Shown(DefinitionFolders.Plan);
        if (!draft.HasFile(DefinitionFolders.Plan) && draft.Files.Issues.All(i => i.File != shown))
            yield return new Issue(Severity.Error, shown, null, "missing_file",
                "There is no plan.yaml; expected the plan's title, years, layers, objectives, order of indicators and policy in it. Add "
                    + "it, or name the folder that holds it.");
    }

    public static IEnumerable<Issue> EveryFileBelongs(PlanDraft draft) =>
        from name in draft.Files.Texts.Keys
        where !Belongs(name)
        select new Issue(Severity.Error, draft.Shown(name), null, "unexpected_file",
            "The file is no part of a plan; expected plan.yaml, indicators/ID.yaml, datasets/NAME.yaml, "
            + "mappings/NAME.yaml, measures/NAME.sql, measures/NAME.check.sql or measures/NAME.yaml. Move, rename or remove it.");

    private static bool In(string name, string folder, string ending) =>
        name.StartsWith(folder, StringComparison.Ordinal) && name.EndsWith(ending, StringComparison.Ordinal)
        && name.Length > folder.Length + ending.Length && !name[folder.Length..].Contains('/');
}
