using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CustomsItGuide.Tests.Architecture;

/// <summary>What a stranger who clones the repository would trip over.</summary>
public sealed partial class TrackedFilesTests
{
    /// <summary>Files that may be without a namespace: they declare no type of their own.</summary>
    private static readonly string[] WithoutNamespace = ["Program.cs", "GlobalUsings.cs", "AssemblyInfo.cs"];

    [Fact]
    public void No_file_names_a_path_of_somebody_s_machine() =>
        AssertNone(Matches(MachinePath(), f => !f.EndsWith("packages.lock.json", StringComparison.Ordinal)),
            "Write a path relative to the repository.");

    [Fact]
    public void No_file_names_the_host_of_a_package_registry() =>
        AssertNone(Matches(RegistryHost(), _ => true), "Name the package; which registry it comes from is the machine's setting.");

    [Fact]
    public void Every_namespace_is_its_folder()
    {
        var roots = Repository.Projects("src").Concat(Repository.Projects("tests")).ToDictionary(
            project => Path.GetDirectoryName(project)!.Replace('\\', '/') + "/",
            project => XDocument.Load(Repository.FullPath(project)).Descendants("RootNamespace").FirstOrDefault()?.Value
                ?? Path.GetFileNameWithoutExtension(project));

        var faults = new List<string>();
        foreach (var file in Repository.Files.Where(f => f.EndsWith(".cs", StringComparison.Ordinal)))
        {
            var root = roots.Keys.Where(r => file.StartsWith(r, StringComparison.Ordinal)).MaxBy(r => r.Length);
            if (root is null) continue;
            var below = file[root.Length..].Split('/')[..^1];
            var expected = string.Join('.', below.Prepend(roots[root]));
            var declared = Namespace().Matches(File.ReadAllText(Repository.FullPath(file))).Select(m => m.Groups["name"].Value).ToList();
            if (declared.Count == 0 && !WithoutNamespace.Contains(Path.GetFileName(file)))
                faults.Add($"{file} declares no namespace; expected {expected}");
            faults.AddRange(declared.Where(d => d != expected).Select(d => $"{file} declares {d}; expected {expected}"));
        }

        AssertNone(faults, "A namespace is its folder: move the file, or rename the namespace.");
    }

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = File.ReadAllText(Repository.FullPath("CustomsItGuide.sln")).Replace('\\', '/');

        AssertNone(Repository.Projects("src").Concat(Repository.Projects("tests"))
            .Where(p => !solution.Contains($"\"{p}\"", StringComparison.Ordinal)),
            "tests/run.sh builds the solution: 'dotnet sln add' the project.");
    }

    /// <summary>Lines of tracked text files that match, as <c>file(line): text</c>.</summary>
    private static IEnumerable<string> Matches(Regex pattern, Func<string, bool> looked)
    {
        foreach (var file in Repository.Files.Where(looked))
        {
            var bytes = File.ReadAllBytes(Repository.FullPath(file));
            if (bytes.AsSpan(0, Math.Min(bytes.Length, 8000)).Contains((byte)0)) continue; // binary, by git's own rule
            var number = 0;
            foreach (var line in Encoding.UTF8.GetString(bytes).Split('\n'))
            {
                number++;
                if (pattern.Match(line) is { Success: true } match) yield return $"{file}({number}): …{match.Value}…";
            }
        }
    }

    private static void AssertNone(IEnumerable<string> faults, string advice)
    {
        var all = faults.ToList();
        Assert.True(all.Count == 0, $"{all.Count} found:\n  {string.Join("\n  ", all)}\n{advice}");
    }

    [GeneratedRegex("/(?:work|farm|root)/[a-z.]", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"api\.nuget\.org|nuget\.org/v3|registry\.npmjs\.org|deb\.debian\.org|pypi\.org", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 5000)]
    private static partial Regex RegistryHost();

    [GeneratedRegex(@"^namespace\s+(?<name>[\w.]+)", RegexOptions.Multiline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Namespace();
}
