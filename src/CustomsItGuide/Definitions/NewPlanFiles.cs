using System.Globalization;
using System.Text;
using CustomsItGuide.Files;
using CustomsItGuide.Languages;

namespace CustomsItGuide.Definitions;

/// <summary>
/// The files of a plan to begin with: it passes every check, shows an empty scorecard, and says in comments what to change. They stand in
/// NewPlan/, a folder for each language that there are some in.
/// </summary>
internal static class NewPlanFiles
{
    private const string Root = "NewPlan/";
    private const string Making = ".making";

    /// <summary>Texts by name, as in a plan's folder.</summary>
    /// <param name="id">The plan's id.</param>
    /// <param name="language">A code; a language without files of its own has the English ones.</param>
    /// <param name="year">The plan's first year.</param>
    public static IReadOnlyDictionary<string, string> Of(string id, string language, Period year)
    {
        var assembly = typeof(NewPlanFiles).Assembly;
        var all = assembly.GetManifestResourceNames().Where(n => n.StartsWith(Root, StringComparison.Ordinal)).ToList();
        var own = all.Where(n => n.StartsWith($"{Root}{language}/", StringComparison.Ordinal)).ToList();
        var folder = $"{Root}{(own.Count > 0 ? language : Language.English.Code)}/";
        return all.Where(n => n.StartsWith(folder, StringComparison.Ordinal)).ToDictionary(n => n[folder.Length..], n =>
        {
            using var stream = new StreamReader(assembly.GetManifestResourceStream(n)!, Encoding.UTF8);
            return stream.ReadToEnd().ReplaceLineEndings("\n")
                .Replace("$id$", id, StringComparison.Ordinal)
                .Replace("$year$", year.ToString(), StringComparison.Ordinal)
                .Replace("$first_day$", year.First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), StringComparison.Ordinal);
        }, StringComparer.Ordinal);
    }

    /// <summary>Writes them into a folder, all or none.</summary>
    /// <returns>Their names in ordinal order.</returns>
    /// <exception cref="RefusedException">The folder holds something already.</exception>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static IReadOnlyList<string> Write(string shown, string folder, string language, Period year)
    {
        var target = Path.TrimEndingDirectorySeparator(folder);
        if (Presence.Of(target) && !(Directory.Exists(target) && !Directory.EnumerateFileSystemEntries(target).Any()))
            throw new RefusedException(new Issue(Severity.Error, shown, null, "not_empty", DefinitionsWords.NewPlanFolderNotEmpty));
        var files = Of(Id(Path.GetFileName(target)), language, year);
        var parent = Path.GetDirectoryName(target)!;
        Directory.CreateDirectory(parent);
        using (var scratch = new ScratchFolder(parent, Making))
        {
            var made = Path.Combine(scratch.Path, "plan");
            foreach (var (name, text) in files)
            {
                var path = Path.Combine(made, name);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, text);
            }
            // A folder that somebody has filled meanwhile stays as it is: only an empty one goes.
            if (Directory.Exists(target)) Directory.Delete(target);
            Directory.Move(made, target);
        }
        return [.. files.Keys.Order(StringComparer.Ordinal)];
    }

    /// <summary>The folder's name without what a shell or YAML would take otherwise.</summary>
    private static string Id(string name)
    {
        var id = string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-')).Trim('-');
        return id.Any(char.IsAsciiLetter) ? id : $"plan-{id}".TrimEnd('-');
    }
}
