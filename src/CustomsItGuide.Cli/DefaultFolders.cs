namespace CustomsItGuide.Cli;

/// <summary>Where the definitions and the sample lie when the reader names no folder: in data/ of a folder above, else beside the
/// program.</summary>
internal static class DefaultFolders
{
    /// <exception cref="RefusedException">There is none in either place.</exception>
    public static string Plan(Surroundings surroundings) => Find(surroundings, "plan", "plan.yaml")
        ?? throw new RefusedException(new Issue(Severity.Error, "data/plan", null, "plan_not_found",
            CliWords.PlanNotFound));

    /// <exception cref="RefusedException">There is none in either place.</exception>
    public static string Sample(Surroundings surroundings) => Find(surroundings, "sample", "manifest.yaml")
        ?? throw new RefusedException(new Issue(Severity.Error, "data/sample", null, "sample_not_found",
            CliWords.SampleNotFound));

    private static string? Find(Surroundings surroundings, string name, string file)
    {
        for (var folder = new DirectoryInfo(surroundings.CurrentDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "data", name);
            if (File.Exists(Path.Combine(candidate, file)))
                return surroundings.Resolve(Path.GetRelativePath(surroundings.CurrentDirectory, candidate));
        }
        var beside = Path.Combine(surroundings.ProgramDirectory, "data", name);
        return File.Exists(Path.Combine(beside, file)) ? beside : null;
    }
}
