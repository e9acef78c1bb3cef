using System.Diagnostics;

namespace CustomsItGuide.Tests;

/// <summary>The working copy that these tests were built from.</summary>
internal static class Repository
{
    private static readonly string[] Untracked = ["bin", "obj", "TestResults", "artifacts", ".git"];

    /// <summary>Full path of the folder with CustomsItGuide.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Every tracked file, relative to the root, with forward slashes. A copy without git: every file outside the build's
    /// folders.</summary>
    public static IReadOnlyList<string> Files { get; } = FindFiles();

    public static string Plan => Path.Combine(Root, "data", "plan");

    public static string Sample => Path.Combine(Root, "data", "sample");

    public static string FullPath(string file) => Path.Combine(Root, file);

    /// <summary>Project files below a folder, relative to the root.</summary>
    public static IEnumerable<string> Projects(string folder) =>
        Files.Where(f => f.StartsWith(folder + "/", StringComparison.Ordinal) && f.EndsWith(".csproj", StringComparison.Ordinal));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "CustomsItGuide.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException(
            $"No folder above {AppContext.BaseDirectory} holds CustomsItGuide.sln. Run the tests from a working copy.");
    }

    private static List<string> FindFiles()
    {
        // New files count before they are added: a fault is seen before it is committed.
        var listed = Git("-c safe.directory=* ls-files -z --cached --others --exclude-standard");
        var files = listed is not null
            ? listed.Split('\0', StringSplitOptions.RemoveEmptyEntries).Where(f => File.Exists(FullPath(f)))
            : Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/'))
                .Where(f => !f.Split('/').Any(Untracked.Contains));
        return [.. files.Order(StringComparer.Ordinal)];
    }

    /// <summary>What git prints; null when there is no git or this is no working copy.</summary>
    private static string? Git(string arguments)
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", arguments)
            {
                WorkingDirectory = Root,
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            _ = git.StandardError.ReadToEndAsync();
            var output = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            return git.ExitCode == 0 ? output : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
