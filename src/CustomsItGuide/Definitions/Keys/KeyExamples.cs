namespace CustomsItGuide.Definitions.Keys;

/// <summary>Examples of keys: what the plan to begin with says there, which a test holds to the checks.</summary>
internal static class KeyExamples
{
    private static readonly Lazy<IReadOnlyDictionary<string, YamlPart[]>> Files = new(() => NewPlanFiles
        .Of("my-plan", Languages.Language.English.Code, Period.FiscalYear(2026))
        .Where(f => f.Key.EndsWith(".yaml", StringComparison.Ordinal))
        .GroupBy(f => f.Key == DefinitionFolders.Plan ? "plan" : f.Key.Split('/')[0], StringComparer.Ordinal)
        .ToDictionary(f => f.Key, f => f.OrderBy(one => one.Key, StringComparer.Ordinal)
            .Select(one => YamlTree.Read(one.Key, one.Value, [])!).ToArray(), StringComparer.Ordinal));

    /// <returns>As it is written in YAML; null where that plan has none, or a mapping.</returns>
    public static string? Of(string file, IReadOnlyList<string> path) =>
        Files.Value.GetValueOrDefault(file, []).SelectMany(root => Under(root, path)).Select(Written).FirstOrDefault(w => w is not null);

    private static IEnumerable<YamlPart> Under(YamlPart part, IReadOnlyList<string> path) => path.Count == 0 ? [part]
        : part is not YamlMap map ? []
        : map.Entries.Where(e => path[0] == "*" || e.Key == path[0]).SelectMany(e => Under(e.Value, [.. path.Skip(1)]));

    private static string? Written(YamlPart part) => part switch
    {
        YamlScalar { Text: var text } => text.Contains('\n') ? null : text,
        YamlList list when list.Items.All(i => i is YamlScalar) => $"[{string.Join(", ", list.Items.Select(Written))}]",
        YamlMap { Entries: [{ Value: YamlScalar value } one] } => $"{{ {one.Key}: {Quoted(value.Text)} }}",
        _ => null,
    };

    private static string Quoted(string text) => text.Contains(": ", StringComparison.Ordinal) ? $"\"{text}\"" : text;
}
