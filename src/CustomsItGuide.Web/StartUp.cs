using CustomsItGuide.Files;
using CustomsItGuide.Languages;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Web;

/// <summary>From the command line to a running site: finds or makes the workspace, and says in plain words what happens.</summary>
public static class StartUp
{
    private const string WorkspaceVariable = "SCORECARD_WORKSPACE";

    private static readonly string[] Options = ["--workspace", "--plan", "--urls", "--environment"];

    private const string Usage = $"""
        Serves the scorecard's pages.

          --workspace DIR   the workspace to show; else the environment variable {WorkspaceVariable}, else ./workspace.
                            Where there is none yet, one is made from the sample deliveries.
          --plan ID         where that is a folder of several workspaces: the plan to show; without it all of them are shown,
                            each under its id, and the first page lists them
          --urls URL        where to listen; default {Site.DefaultUrl}

        Example: dotnet run --project src/CustomsItGuide.Web -- --workspace ./workspace --urls http://localhost:5081
        """;

    /// <returns>0 when the site was stopped, 1 when it could not start, 2 when the arguments are wrong: the reason stands on
    /// <paramref name="errors"/>.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter errors)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(errors);
        if (args.Any(a => a is "--help" or "-h" or "-?"))
        {
            await output.WriteLineAsync(Usage);
            return 0;
        }
        if (Misunderstood(args) is { } wrong)
        {
            await errors.WriteLineAsync($"'{wrong}' is not understood.{Environment.NewLine}{Usage}");
            return 2;
        }
        var folder = Folder(args);
        try
        {
            foreach (var issue in LanguageIssues.Of(LanguageFolder.Current)) await output.WriteLineAsync(issue.ToString());
            if (Setting(args, "plan") is null && Installation.Find(folder) is { IsWorkspace: false, Plans.Count: > 1 } several)
            {
                await output.WriteLineAsync($"The plans in {folder}: {string.Join(", ", several.Plans.Select(p => p.Id))}");
                foreach (var issue in several.Issues) await output.WriteLineAsync(issue.ToString());
                using var plans = PlanSources.Of(several);
                return await ServeAsync(args, plans, output, errors);
            }
            using var workspace = OpenOrCreate(folder, Setting(args, "plan"), output);
            foreach (var notice in workspace.Notices) await output.WriteLineAsync(notice.ToString());
            return await ServeAsync(args, PlanSources.Only(SnapshotSource.Of(workspace)), output, errors);
        }
        catch (RefusedException refused)
        {
            await errors.WriteLineAsync($"The workspace {folder} cannot be used:");
            foreach (var issue in refused.Issues) await errors.WriteLineAsync("  " + issue);
        }
        catch (Exception unreadable) when (Trouble.Is(unreadable))
        {
            await errors.WriteLineAsync($"The workspace {folder} cannot be used:");
            await errors.WriteLineAsync("  " + Trouble.Issue(unreadable, folder));
        }
        return 1;
    }

    /// <summary>The workspace's full path: <c>--workspace DIR</c>, else the environment variable SCORECARD_WORKSPACE, else
    /// <c>./workspace</c>.</summary>
    public static string Folder(string[] args)
    {
        var named = Setting(args, "workspace");
        if (string.IsNullOrWhiteSpace(named)) named = Environment.GetEnvironmentVariable(WorkspaceVariable);
        return Path.GetFullPath(string.IsNullOrWhiteSpace(named) ? "workspace" : named);
    }

    private static string? Setting(string[] args, string name) => new ConfigurationBuilder().AddCommandLine(args).Build()[name];

    // The framework passes over what it does not know, and a mistyped --workspace would quietly show another one.
    private static string? Misunderstood(string[] args)
    {
        for (var i = 0; i < args.Length; i++)
        {
            var name = args[i].Split('=', 2)[0];
            if (!Options.Contains(name)) return args[i];
            // --name=value is whole; --name takes the next one.
            if (name == args[i] && ++i == args.Length) return name;
        }
        return null;
    }

    private static Workspace OpenOrCreate(string folder, string? plan, TextWriter output)
    {
        if (!Workspace.IsFree(folder))
        {
            var opened = Installation.Resolve(folder, plan);
            output.WriteLine($"Opening the workspace {opened}");
            return Workspace.Open(opened);
        }
        output.WriteLine(
            $"There is no workspace at {folder} yet. Making one from the sample deliveries (synthetic data are marked on every page):");
        return Workspace.CreateSample(folder, DataFolder("plan"), DataFolder("sample"), new Lines(output));
    }

    // Beside the program when built or published; in a folder above it when run from a source tree that was built elsewhere.
    private static string DataFolder(string name)
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var candidate = Path.Combine(folder, "data", name);
            if (Directory.Exists(candidate)) return candidate;
        }
        throw new RefusedException(new Issue(
            Severity.Error, Path.Combine("data", name), null, "sample_missing",
            WebWords.SampleMissing(name)));
    }

    /// <summary>Serves until stopped; 1 when the address cannot be used.</summary>
    internal static async Task<int> ServeAsync(string[] args, PlanSources source, TextWriter output, TextWriter errors)
    {
        await using var app = Site.Build(args, source);
        try
        {
            await app.StartAsync();
        }
        catch (IOException taken)
        {
            var urls = app.Configuration["urls"] ?? Site.DefaultUrl;
            await errors.WriteLineAsync($"The address {urls} cannot be used: {taken.Message}");
            await errors.WriteLineAsync(
                "Another program probably listens there. Choose another port, for example: --urls http://localhost:5081");
            return 1;
        }
        await output.WriteLineAsync($"Ready. Open {string.Join(" or ", app.Urls)} in a browser; stop with Ctrl+C.");
        await app.WaitForShutdownAsync();
        return 0;
    }

    // Progress<T> would report on another thread, after the next line.
    private sealed class Lines(TextWriter output) : IProgress<LocalizedText>
    {
        public void Report(LocalizedText value) => output.WriteLine("  " + value.English);
    }
}
