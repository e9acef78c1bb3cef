using CustomsItGuide.Kinds;

namespace CustomsItGuide.Definitions;

/// <summary>A definition as read, with the place it was read from. What was missing is empty in it, and has been reported.</summary>
internal sealed record Draft<T>(T Value, Section Source);

/// <summary>plan.yaml as read.</summary>
internal sealed record PlanFile(Section Source)
{
    public required string Id { get; init; }

    public required LocalizedText Title { get; init; }

    /// <summary>Null after a mistake in how years begin or are written; there are no years then.</summary>
    public required Calendar? Calendar { get; init; }

    public required IReadOnlyList<(Period Period, long Line)> Years { get; init; }

    public required IReadOnlyList<Draft<StrategicLayer>> Layers { get; init; }

    public required IReadOnlyList<Draft<Objective>> Objectives { get; init; }

    public required IReadOnlyList<Draft<StrategicLink>> Links { get; init; }

    public required IReadOnlyList<Draft<Unit>> Units { get; init; }

    /// <summary>Ids in the plan's order; each has a file in indicators/.</summary>
    public required IReadOnlyList<(string Id, long Line)> Indicators { get; init; }

    /// <summary>Names of registers in the order of the menu; each has a file in registers/.</summary>
    public required IReadOnlyList<(string Name, long Line)> Registers { get; init; }

    /// <summary>A parameter without a readable value has NaN.</summary>
    public required IReadOnlyList<Draft<PolicyParameter>> Policy { get; init; }

    public required Section SatisfiedFromSource { get; init; }

    public required IReadOnlyDictionary<string, double> SatisfiedFrom { get; init; }

    public required DisclosureDraft Disclosure { get; init; }
}

/// <summary>The section disclosure of plan.yaml as read.</summary>
/// <param name="Source">Without members when the plan has no such section.</param>
/// <param name="Ring">Regions with their lines, in order.</param>
internal sealed record DisclosureDraft(Section Source, DisclosureRules Rules, IReadOnlyList<(string Region, long Line)> Ring);

/// <summary>All definitions as read, before anything is known about how they fit together. The checks look at this.</summary>
internal sealed class PlanDraft
{
    public required DefinitionFiles Files { get; init; }

    /// <summary>The kinds that an indicator may be of.</summary>
    public required IndicatorKinds Kinds { get; init; }

    /// <summary>Null when plan.yaml is missing or broken; nothing that rests on it is then checked.</summary>
    public required PlanFile? Plan { get; init; }

    /// <summary>One for each file in indicators/ that could be read, by file name.</summary>
    public required IReadOnlyList<Draft<Indicator>> Indicators { get; init; }

    /// <summary>One for each file in datasets/ that could be read, by file name.</summary>
    public required IReadOnlyList<Draft<DataSet>> DataSets { get; init; }

    /// <summary>One for each file with the words of a measure that could be read, by file name.</summary>
    public required IReadOnlyList<Draft<MeasureWords>> MeasureWords { get; init; }

    /// <summary>One for each file in mappings/ that could be read, by file name.</summary>
    public required IReadOnlyList<Draft<TableMapping>> Mappings { get; init; }

    /// <summary>One for each file in registers/ that could be read, by file name.</summary>
    public required IReadOnlyList<Draft<Register>> Registers { get; init; }

    /// <summary>True when there is a file for it, even one that could not be read.</summary>
    public bool HasFile(string name) => Files.Texts.ContainsKey(name);

    /// <summary>Names of all data sets that have a file.</summary>
    public IEnumerable<string> DataSetNames => Stems(DefinitionFolders.DataSets, ".yaml");

    /// <summary>Names of all measures that have a file with their rows.</summary>
    public IEnumerable<string> MeasureNames =>
        Stems(DefinitionFolders.Measures, ".sql").Where(n => !n.EndsWith(".check", StringComparison.Ordinal)
            && !$"{n}.sql".EndsWith(DefinitionFolders.Population, StringComparison.Ordinal));

    /// <summary>The queries of a measure that has both of its files.</summary>
    public Measure MeasureOf(string name) =>
        new(name, Files.Texts[$"{DefinitionFolders.Measures}{name}.sql"], Files.Texts[$"{DefinitionFolders.Measures}{name}.check.sql"])
        {
            Population = Files.Texts.GetValueOrDefault($"{DefinitionFolders.Measures}{name}{DefinitionFolders.Population}"),
        };

    /// <summary>Where an issue about a file as a whole is shown.</summary>
    public string Shown(string name) => Files.Shown(name);

    /// <summary>The files of a folder, without folder and ending, in ordinal order.</summary>
    public IEnumerable<string> Stems(string folder, string ending) =>
        from name in Files.Texts.Keys
        where name.StartsWith(folder, StringComparison.Ordinal) && name.EndsWith(ending, StringComparison.Ordinal)
            && !name[folder.Length..].Contains('/')
        select name[folder.Length..^ending.Length];
}

/// <summary>Where the files of a plan stand.</summary>
internal static class DefinitionFolders
{
    public const string Plan = "plan.yaml";
    public const string Indicators = "indicators/";
    public const string DataSets = "datasets/";
    public const string Mappings = "mappings/";
    public const string Measures = "measures/";
    public const string Registers = "registers/";

    /// <summary>Ends the name of a query that gives who could have answered what a measure counts.</summary>
    public const string Population = ".population.sql";
}
