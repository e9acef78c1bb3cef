namespace CustomsItGuide.Tests.Definitions;

/// <summary>One mistake in one file of a plan, as people make them.</summary>
internal static class Mutation
{
    private static readonly string[] Kinds = ["deleted", "emptied", "negated", "exchanged", "renamed", "replaced", "replaced", "repeated"];

    /// <summary>Changes one of the files.</summary>
    /// <returns>What was done where.</returns>
    public static string Of(Dictionary<string, string> files, Random random)
    {
        var name = files.Keys.Order(StringComparer.Ordinal).ElementAt(random.Next(files.Count));
        var lines = files[name].Split('\n').ToList();
        var said = Enumerable.Range(0, lines.Count)
            .Where(i => lines[i].Trim() is { Length: > 0 } line && line[0] is not ('#' or '-')).ToList();
        var at = said[random.Next(said.Count)];
        var before = lines[at];
        var kind = Kinds[random.Next(Kinds.Length)];
        switch (kind)
        {
            case "deleted": lines.RemoveAt(at); break;
            case "emptied": lines[at] = Key(before) is { } key ? key + ":" : ""; break;
            case "negated": lines[at] = Negated(before); break;
            case "exchanged": (lines[at], lines[Next(said, at)]) = (lines[Next(said, at)], lines[at]); break;
            case "renamed":
                lines[at] = Key(before) is { } name2 ? name2 + "x" + before[name2.Length..] : before.Replace("select", "selec");
                break;
            case "repeated": lines.Insert(at, before); break;
            default:
                var value = Value(Line(files, random));
                lines[at] = Key(before) is { } its ? $"{its}: {value}" : before + " " + value;
                break;
        }
        files[name] = string.Join('\n', lines);
        return $"{name}({at + 1}) {kind}: {before.Trim()} => {(at < lines.Count ? lines[at].Trim() : "")}";
    }

    private static int Next(List<int> said, int at) => said[(said.IndexOf(at) + 1) % said.Count];

    private static string Line(Dictionary<string, string> files, Random random)
    {
        var lines = files.OrderBy(f => f.Key, StringComparer.Ordinal).SelectMany(f => f.Value.Split('\n')).Where(l => Key(l) is not null)
            .ToList();
        return lines[random.Next(lines.Count)];
    }

    private static string? Key(string line) => line.IndexOf(':', StringComparison.Ordinal) is > 0 and var at
        && line[..at].Trim().All(c => char.IsLetterOrDigit(c) || c is '_' or '-') ? line[..at] : null;

    private static string Value(string line) => line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();

    private static string Negated(string line)
    {
        var digit = line.IndexOfAny([.. "0123456789"]);
        return digit < 0 ? line + " -1" : line[..digit] + "-" + line[digit..];
    }
}
