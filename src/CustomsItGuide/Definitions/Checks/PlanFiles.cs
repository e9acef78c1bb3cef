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
        || In(name, DefinitionFolders.Registers, ".yaml")
        || In(name, DefinitionFolders.Measures, ".sql")
        || In(name, DefinitionFolders.Measures, ".yaml");

    public static IEnumerable<Issue> PlanIsThere(PlanDraft draft)
    {
        var shown = draft.Shown(DefinitionFolders.Plan);
        if (!draft.HasFile(DefinitionFolders.Plan) && draft.Files.Issues.All(i => i.File != shown))
            yield return new Issue(Severity.Error, shown, null, "missing_file",
                DefinitionsWords.MissingPlanFile);
    }

    public static IEnumerable<Issue> EveryFileBelongs(PlanDraft draft) =>
        from name in draft.Files.Texts.Keys
        where !Belongs(name)
        select new Issue(Severity.Error, draft.Shown(name), null, "unexpected_file",
            DefinitionsWords.UnexpectedFile);

    private static bool In(string name, string folder, string ending) =>
        name.StartsWith(folder, StringComparison.Ordinal) && name.EndsWith(ending, StringComparison.Ordinal)
        && name.Length > folder.Length + ending.Length && !name[folder.Length..].Contains('/');
}
