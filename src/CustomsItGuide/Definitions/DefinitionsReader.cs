using CustomsItGuide.Definitions.Checks;
using CustomsItGuide.Kinds;

namespace CustomsItGuide.Definitions;

/// <summary>
/// Reads the files of a plan strictly: every mistake in every file at once, each with its file and line. A plan comes out only when there
/// is no error, so that nothing after this step has to doubt it.
/// </summary>
public static class DefinitionsReader
{
    /// <summary>Reads a folder. A missing folder is an issue, not an exception.</summary>
    public static (Plan? Plan, IReadOnlyList<Issue> Issues) Read(string planDirectory) => Read(DefinitionFiles.FromFolder(planDirectory));

    /// <returns>The plan, null when an issue is an error; the issues in order of file and line.</returns>
    public static (Plan? Plan, IReadOnlyList<Issue> Issues) Read(DefinitionFiles files) => Read(files, IndicatorKinds.Known);

    /// <param name="kinds">The kinds that an indicator may be of.</param>
    internal static (Plan? Plan, IReadOnlyList<Issue> Issues) Read(DefinitionFiles files, IndicatorKinds kinds) =>
        Read(files, kinds, withQueries: true);

    /// <summary>
    /// Reads a version that was adopted, and does not prepare its queries once more: should they not give what this engine reads, no value
    /// is confirmed by a second computation and none is shown, and what was reported before can still be looked at. A parameter that
    /// another engine asked for, and a unit that the version does not declare because the engine had words for it then, are warnings.
    /// </summary>
    public static (Plan? Plan, IReadOnlyList<Issue> Issues) ReadAdopted(DefinitionFiles files) =>
        Read(files, IndicatorKinds.Known, withQueries: false);

    private static (Plan? Plan, IReadOnlyList<Issue> Issues) Read(DefinitionFiles files, IndicatorKinds kinds, bool withQueries)
    {
        var issues = new List<Issue>(files.Issues);
        if (files.Texts.Count == 0 && issues.Count > 0) return (null, issues);

        var draft = Draft(files, kinds, issues);
        issues.AddRange(PlanChecks.All.SelectMany(check => check(draft)));
        if (withQueries) issues.AddRange(QueryChecks.Look(draft, issues));
        else issues = [.. issues.Select(i => i.Rule is PolicyChecks.UnknownParameter or IndicatorChecks.UnknownUnit ? i with { Severity = Severity.Warning } : i)];

        var ordered = issues
            .OrderBy(i => i.File, StringComparer.Ordinal).ThenBy(i => i.Line ?? 0)
            .ThenBy(i => i.Rule, StringComparer.Ordinal).ThenBy(i => i.Message, StringComparer.Ordinal)
            .Distinct().ToList();
        return (ordered.Exists(i => i.Severity == Severity.Error) ? null : Assemble(draft), ordered);
    }

    /// <summary>Everything as read, with the mistakes of form; how it fits together is not looked at.</summary>
    internal static PlanDraft Draft(DefinitionFiles files, IndicatorKinds kinds, List<Issue> issues)
    {
        // First, since everything else is read by its calendar; a plan without a file of its own is told of already.
        var root = Root(files, DefinitionFolders.Plan, DefinitionsWords.Plan, issues) is { } plan ? PlanFileReader.Read(plan) : null;
        return new()
        {
            Files = files,
            Kinds = kinds,
            Plan = root,
            Indicators = Each(files, DefinitionFolders.Indicators, DefinitionsWords.Indicator,
                (id, source) => IndicatorReader.Read(id, source, kinds, root?.Calendar),
                issues),
            DataSets = Each(files, DefinitionFolders.DataSets, DefinitionsWords.DataSet,
                (name, source) => DataSetReader.Read(name, source, root?.Calendar ?? Calendar.Default), issues),
            MeasureWords = Each(files, DefinitionFolders.Measures, MeasureWordsReader.Meaning, MeasureWordsReader.Read, issues),
            Registers = Each(files, DefinitionFolders.Registers, RegisterDefinitions.Meaning, RegisterDefinitions.Read, issues),
            Mappings = Each(files, DefinitionFolders.Mappings, MappingReader.Meaning, (name, source) =>
                MappingReader.Draft(name, source, files.Texts[$"{DefinitionFolders.Mappings}{name}.yaml"]), issues),
        };
    }

    private static List<Draft<T>> Each<T>(DefinitionFiles files, string folder, LocalizedText meaning, Func<string, Section, Draft<T>> read,
        List<Issue> issues)
    {
        var drafts = new List<Draft<T>>();
        foreach (var name in files.Texts.Keys)
        {
            if (!PlanFiles.Belongs(name) || !name.StartsWith(folder, StringComparison.Ordinal)
                || !name.EndsWith(".yaml", StringComparison.Ordinal)) continue;
            if (Root(files, name, meaning, issues) is { } source) drafts.Add(read(Path.GetFileNameWithoutExtension(name), source));
        }
        return drafts;
    }

    private static Section? Root(DefinitionFiles files, string name, LocalizedText meaning, List<Issue> issues)
    {
        if (!files.Texts.TryGetValue(name, out var text)) return null;
        var shown = files.Shown(name);
        if (YamlTree.Read(shown, text, issues) is not { } part) return null;
        var root = new Section(shown, part, meaning, issues);
        return root.IsMapping ? root : null;
    }

    /// <summary>Only for a draft without an error: everything named is there.</summary>
    private static Plan Assemble(PlanDraft draft)
    {
        var file = draft.Plan!;
        var units = file.Units.Select(u => u.Value).ToDictionary(u => u.Code, StringComparer.Ordinal);
        var indicators = draft.Indicators.ToDictionary(i => i.Value.Id,
            i => i.Value with { Unit = units.GetValueOrDefault(i.Value.Unit.Code, i.Value.Unit) }, StringComparer.Ordinal);
        var registers = draft.Registers.ToDictionary(r => r.Value.Name, r => r.Value, StringComparer.Ordinal);
        return new Plan
        {
            Id = file.Id,
            Title = file.Title,
            Calendar = file.Calendar!,
            Years = [.. file.Years.Select(y => y.Period)],
            Layers = [.. file.Layers.Select(l => l.Value)],
            Objectives = [.. file.Objectives.Select(o => o.Value)],
            Links = [.. file.Links.Select(l => l.Value)],
            Units = [.. units.Values],
            Indicators = [.. file.Indicators.Select(i => indicators[i.Id])],
            DataSets = [.. draft.DataSets.Select(d => d.Value)],
            Mappings = [.. draft.Mappings.Select(m => m.Value)],
            Registers = [.. file.Registers.Select(r => registers[r.Name])],
            Measures = [.. draft.MeasureNames.Select(n => draft.MeasureOf(n) with
            {
                Why = draft.MeasureWords.FirstOrDefault(w => w.Value.Measure == n)?.Value.Why ?? new Dictionary<string, WhyNotCounted>(),
            })],
            Policy = Policy.Completed([.. file.Policy.Select(p => p.Value)]) with { SatisfiedFrom = file.SatisfiedFrom },
            Disclosure = file.Disclosure.Rules,
        };
    }
}
