namespace CustomsItGuide.Ledger;

/// <summary>A kept file as a journal entry names it.</summary>
internal sealed record NamedFile(string Sha256, string Name, long Position);

/// <summary>Which of the files that a journal names are to be there: all but those whose bytes were erased.</summary>
internal static class KeptFiles
{
    /// <summary>By entry, in its order.</summary>
    /// <param name="entries">The whole journal: what a later entry erased is not there for an earlier position either.</param>
    public static IEnumerable<NamedFile> Of(IReadOnlyList<Entry> entries)
    {
        var erased = Erased(entries);
        return entries.SelectMany(e =>
            e.Its.Files(e).Where(f => !IsErased(erased, f.Sha256, e.Position)).Select(f => new NamedFile(f.Sha256, f.Name, e.Position)));
    }

    /// <summary>For each erased hash the last entry that erased it: the same bytes that are delivered after it are kept.</summary>
    public static IReadOnlyDictionary<string, long> Erased(IEnumerable<Entry> entries) => entries
        .SelectMany(e => e.Its.Erased(e).Select(f => (f.Sha256, e.Position)))
        .GroupBy(f => f.Sha256, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Max(f => f.Position), StringComparer.Ordinal);

    /// <param name="position">Of the entry that names the file.</param>
    public static bool IsErased(IReadOnlyDictionary<string, long> erased, string sha256, long position) =>
        erased.TryGetValue(sha256, out var by) && position < by;

    public static bool IsHash(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigitLower);

    /// <summary>True for a name that leads nowhere else.</summary>
    /// <param name="withFolders">Whether it may have folders inside.</param>
    public static bool IsPlainName(string name, bool withFolders) => name.Length > 0 && !name.Contains('\\', StringComparison.Ordinal)
        && !Path.IsPathRooted(name) && name.Split('/') is var parts && (withFolders || parts.Length == 1)
        && parts.All(p => p is not ("" or "." or ".."));
}
