namespace CustomsItGuide.Ingestion;

/// <summary>
/// The files that paths mean. Of a folder: every file in it and in its subfolders, in ordinal order of their paths, without hidden
/// ones, lock files of spreadsheet programs (<c>~$…</c>), a README and a manifest.yaml.
/// </summary>
internal static class DeliveredPaths
{
    /// <summary>Files once each; what cannot be found is added to the issues.</summary>
    public static IReadOnlyList<IntakeFile> Expand(IReadOnlyList<string> paths, List<Issue> issues)
    {
        var files = new List<IntakeFile>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            if (File.Exists(path)) Add(path);
            else if (Directory.Exists(path))
            {
                var within = Within(path).Order(StringComparer.Ordinal).ToList();
                if (within.Count == 0) issues.Add(new Issue(Severity.Error, path, null, "empty_folder", IngestionWords.EmptyFolder));
                within.ForEach(Add);
            }
            else
            {
                issues.Add(new Issue(Severity.Error, path, null, "not_found", IngestionWords.PathNotFound));
            }
        }
        if (paths.Count == 0) issues.Add(new Issue(Severity.Error, "load", null, "not_found", IngestionWords.NoPathGiven));
        return files;

        void Add(string path)
        {
            var full = Path.GetFullPath(path);
            if (seen.Add(full)) files.Add(new IntakeFile(full, Path.GetFileName(full), path));
        }
    }

    private static IEnumerable<string> Within(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder))
        {
            var name = Path.GetFileName(file);
            var skipped = IsHidden(file) || name.StartsWith("~$", StringComparison.Ordinal)
                || Path.GetFileNameWithoutExtension(name).Equals("README", StringComparison.OrdinalIgnoreCase)
                || name.Equals("manifest.yaml", StringComparison.OrdinalIgnoreCase);
            if (!skipped) yield return file;
        }
        foreach (var inner in Directory.EnumerateDirectories(folder).Where(d => !IsHidden(d)))
        {
            foreach (var file in Within(inner)) yield return file;
        }
    }

    private static bool IsHidden(string path)
        => Path.GetFileName(path).StartsWith('.') || File.GetAttributes(path).HasFlag(FileAttributes.Hidden);
}
