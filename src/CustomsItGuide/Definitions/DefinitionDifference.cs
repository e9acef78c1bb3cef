using System.Globalization;

namespace CustomsItGuide.Definitions;

/// <summary>In what the files of two versions of a plan differ. Comments and the order of members make no difference.</summary>
internal static class DefinitionDifference
{
    public static IReadOnlyList<DefinitionChange> Of(DefinitionFiles before, DefinitionFiles after) =>
    [
        .. before.Texts.Keys.Union(after.Texts.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(name => File(name, before.Texts.GetValueOrDefault(name), after.Texts.GetValueOrDefault(name)))
            .OfType<DefinitionChange>(),
    ];

    private static DefinitionChange? File(string name, string? before, string? after)
    {
        if (before == after) return null;
        if (before is null) return new(name, ChangeKind.Added, []);
        if (after is null) return new(name, ChangeKind.Removed, []);
        var details = name.EndsWith(".sql", StringComparison.Ordinal) ? FirstLine(before, after) : Members(name, before, after);
        return new(name, ChangeKind.Changed, details);
    }

    private static IReadOnlyList<DefinitionDetail> FirstLine(string before, string after)
    {
        var (then, now) = (Lines(before), Lines(after));
        var at = Enumerable.Range(0, Math.Max(then.Length, now.Length))
            .FirstOrDefault(i => then.ElementAtOrDefault(i) != now.ElementAtOrDefault(i), -1);
        return at < 0 ? []
            : [new(string.Create(CultureInfo.InvariantCulture, $"line {at + 1}"), then.ElementAtOrDefault(at)?.Trim(),
                now.ElementAtOrDefault(at)?.Trim()) { Line = at + 1 }];
    }

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    private static IReadOnlyList<DefinitionDetail> Members(string name, string before, string after)
    {
        var (then, now) = (Flat(name, before), Flat(name, after));
        return
        [
            .. then.Keys.Union(now.Keys, StringComparer.Ordinal)
                .Select(place => new DefinitionDetail(place, then.GetValueOrDefault(place), now.GetValueOrDefault(place)))
                .Where(d => d.Before != d.After),
        ];
    }

    /// <summary>Each text of a file by its place. A list of texts is one.</summary>
    private static Dictionary<string, string> Flat(string name, string text)
    {
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        if (YamlTree.Read(name, text, []) is { } root) Add("", root);
        return places;

        void Add(string place, YamlPart part)
        {
            switch (part)
            {
                case YamlScalar scalar: places[place] = scalar.Text.Trim(); break;
                case YamlList list
                    when list.Items.All(i => i is YamlScalar):
                    places[place] =
                        string.Join(", ", list.Items.Cast<YamlScalar>().Select(i => i.Text.Trim())); break;
                case YamlList list:
                    for (var i = 0; i < list.Items.Count; i++)
                        Add(string.Create(CultureInfo.InvariantCulture, $"{place}[{i + 1}]"), list.Items[i]);
                    break;
                case YamlMap map:
                    foreach (var entry in map.Entries) Add(place.Length == 0 ? entry.Key : $"{place}.{entry.Key}", entry.Value);
                    break;
            }
        }
    }
}
