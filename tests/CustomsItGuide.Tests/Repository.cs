namespace CustomsItGuide.Tests;

/// <summary>Where the repository's own files are, found from the test's output folder.</summary>
internal static class Repository
{
    public static readonly string Root = Find();

    public static string Plan => Path.Combine(Root, "data", "plan");

    public static string Sample => Path.Combine(Root, "data", "sample");

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "CustomsItGuide.sln"))) return folder.FullName;
        }
        throw new DirectoryNotFoundException("The tests run from a folder inside the repository.");
    }
}
