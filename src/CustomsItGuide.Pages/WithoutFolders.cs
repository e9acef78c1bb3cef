using System.Text.RegularExpressions;

namespace CustomsItGuide.Pages;

/// <summary>What is wrong with the workspace, for readers of the site: where things lie on the server is not theirs to know.</summary>
public static partial class WithoutFolders
{
    /// <param name="folder">The workspace's full path; null: only other paths are shortened.</param>
    /// <param name="language">Two letters; anything but <c>fr</c> is English.</param>
    public static string Of(Issue issue, string? folder, string language = "en")
    {
        ArgumentNullException.ThrowIfNull(issue);
        var text = issue.In(language);
        if (folder is not null)
            text = text.Replace(folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)
                .Replace(folder, "workspace", StringComparison.Ordinal);
        return FullPath().Replace(text, match => match.Groups["name"].Value);
    }

    /// <summary>A path from the root with at least one folder in it; of an address (https://…) nothing.</summary>
    [GeneratedRegex("""(?<![\w.:/])(/|[A-Za-z]:\\)([^/\\\s'"]+[/\\])+(?<name>[^/\\\s'"]*)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FullPath();
}
