using CustomsItGuide.Kinds;
using CustomsItGuide.Readings;

namespace CustomsItGuide.Definitions.Keys;

/// <summary>
/// Every key of every file of a plan, found out from the readers: what each asks for of a file that has every key, and whether it insists
/// on a key that the file lacks. What a key means in words stands in KeysWords.resx under its file and path.
/// </summary>
internal static class KeyReference
{
    private static readonly (string Name, string File, Action<Section> Read)[] Readers =
    [
        ("plan", DefinitionFolders.Plan, source => PlanFileReader.Read(source)),
        ("indicators", $"{DefinitionFolders.Indicators}ID.yaml", source => IndicatorReader.Read("ID", source, IndicatorKinds.Known, Calendar.Default)),
        ("datasets", $"{DefinitionFolders.DataSets}NAME.yaml", source => DataSetReader.Read("NAME", source, Calendar.Default)),
        ("measures", $"{DefinitionFolders.Measures}NAME.yaml", source => MeasureWordsReader.Read("NAME", source)),
        ("registers", $"{DefinitionFolders.Registers}NAME.yaml", source => RegisterDefinitions.Read("NAME", source)),
        ("mappings", $"{DefinitionFolders.Mappings}NAME.yaml", source => MappingReader.Draft("NAME", source, "")),
    ];

    public static DefinitionReference Of() => new(
        [.. Readers.Select(r => new DefinitionFileKeys(r.Name, r.File, Meaning(r.Name, []), Keys(r.Name, r.Read)))],
        [.. IndicatorKinds.Known.All.Select(Kind)],
        [.. PolicyDefaults.All, .. PolicyDefaults.OfLoads]);

    private static List<DefinitionKey> Keys(string file, Action<Section> read)
    {
        var asks = Asks(read, null);
        // The order in which keys are asked for first, each below the one that it stands in.
        var paths = asks.Where(a => a.Form is not null).Select(a => a.Path).DistinctBy(p => string.Join('.', p)).ToList();
        return Below([]);

        List<DefinitionKey> Below(IReadOnlyList<string> parent) =>
        [
            .. paths.Where(p => p.Count == parent.Count + 1 && p.Take(parent.Count).SequenceEqual(parent)).Select(p =>
            {
                var joined = string.Join('.', p);
                var forms = asks.Where(a => string.Join('.', a.Path) == joined && a.Form is not null).ToList();
                var keys = Below(p);
                return new DefinitionKey(p[^1], [.. forms.Select(a => a.Form!.Value).Distinct()],
                    p[^1] != "*" && Asks(read, joined).Any(a => a.Compulsory && string.Join('.', a.Path) == joined),
                    Allowed(file, joined) ?? [.. forms.SelectMany(a => a.Values).Distinct(StringComparer.Ordinal)], Meaning(file, p),
                    KeyExamples.Of(file, p), keys);
            }),
        ];
    }

    private static List<Asked> Asks(Action<Section> read, string? without)
    {
        var asks = new List<Asked>();
        foreach (var asMapping in new[] { true, false })
        {
            var probe = new KeyProbe(without, asMapping);
            read(new RecordingSection(probe, []));
            asks.AddRange(probe.Asks);
        }
        return asks;
    }

    /// <summary>What the readers and checks allow besides, or of any text.</summary>
    private static List<string>? Allowed(string file, string path) => (file, path) switch
    {
        ("datasets", "confidential") => ["none"],
        ("indicators", "estimator") => [.. IndicatorKinds.Known.Names],
        _ => null,
    };

    /// <summary>By file and path; else what a key of that name means everywhere.</summary>
    private static LocalizedText? Meaning(string file, IReadOnlyList<string> path)
    {
        var own = string.Join('.', [file, .. path]);
        return KeysWords.File.Has(own) ? Words(own) : path is [.., not "*" and var last] && KeysWords.File.Has(last) ? Words(last) : null;
    }

    private static LocalizedText Words(string key) => new(KeysWords.File, key);

    private static DefinitionKind Kind(IndicatorKind kind) => new(kind.Name,
        [.. IndicatorReader.TargetRules.Where(r => kind.Rules.Contains(r.Value)).Select(r => r.Key)],
        kind.OnlyUnits.Count > 0 ? kind.OnlyUnits : kind.Values == ValueKind.Percentage ? ["percent"] : [],
        [.. MeasureColumn.OfEveryMeasure.Concat(((EstimatedKind)kind).Columns).Select(c => new DefinitionColumn(c.Name, Type(c.Kind),
            c.Need switch
            {
                Need.Always => KeysWords.NeedAlways,
                Need.Beside => KeysWords.NeedBeside(string.Join(", ", c.Beside)),
                Need.MidYear => KeysWords.NeedMidYear,
                _ => KeysWords.NeedNever,
            }, c.Meaning))]);

    private static LocalizedText Type(CellKind kind) => kind switch
    {
        CellKind.Text => KeysWords.CellText,
        CellKind.Texts => KeysWords.CellTexts,
        CellKind.Date => KeysWords.CellDate,
        CellKind.Number => KeysWords.CellNumber,
        _ => KeysWords.CellFlag,
    };
}
