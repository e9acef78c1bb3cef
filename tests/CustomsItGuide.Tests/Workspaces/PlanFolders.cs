namespace CustomsItGuide.Tests.Workspaces;

/// <summary>Folders with this repository's plan, changed in places.</summary>
internal static class PlanFolders
{
    /// <param name="from">A text that stands in the file; null: the whole of it.</param>
    public static string Changed(SampleWorkspace sample, string file, string? from, string to) => Changed(sample, (file, from, to));

    public static string Changed(SampleWorkspace sample, params (string File, string? From, string To)[] changes)
    {
        var folder = sample.NewFolder();
        foreach (var source in Directory.GetFiles(Repository.Plan, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(folder, Path.GetRelativePath(Repository.Plan, source));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(source, target);
        }
        foreach (var (file, from, to) in changes)
        {
            var changed = Path.Combine(folder, file);
            var text = File.ReadAllText(changed);
            if (from is not null) Assert.Contains(from, text, StringComparison.Ordinal);
            File.WriteAllText(changed, from is null ? to : text.Replace(from, to, StringComparison.Ordinal));
        }
        return folder;
    }
}
