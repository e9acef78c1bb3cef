using System.Globalization;

namespace CustomsItGuide.Definitions;

/// <summary>
/// The manifest of a folder of sample deliveries: when its plan was adopted, and in which order, when and by whom its files were delivered.
/// The times are fixed there, so that a sample's journal has the same head everywhere.
/// </summary>
public static class SampleManifest
{
    /// <summary>Its name in the folder of the sample.</summary>
    public const string FileName = "manifest.yaml";

    /// <exception cref="RefusedException">The manifest is missing or wrong; every mistake is named with its line.</exception>
    public static (SampleAdoption Plan, IReadOnlyList<LoadRequest> Loads) Read(string folder)
    {
        var shown = $"{folder.Replace('\\', '/').TrimEnd('/')}/{FileName}";
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            throw new RefusedException(new Issue(Severity.Error, shown, null, "missing_file",
                DefinitionsWords.MissingManifest));
        }
        var issues = new List<Issue>();
        var root = new Section(shown, YamlTree.Read(shown, File.ReadAllText(path), issues) ?? new YamlMap([], 1), DefinitionsWords.Manifest,
            issues);
        var plan = root.Inner("plan", DefinitionsWords.WhoAdoptedPlan);
        var adoption = new SampleAdoption(Time(plan, "received"), plan.Text("by"), plan.Text("decision"));
        plan.Close();
        var loads = root.Optional("loads") is YamlList list ? list.Items.Select(item => Load(shown, item, folder, issues)).ToList() : [];
        root.Close();
        if (loads.Count == 0)
            issues.Add(new Issue(Severity.Error, shown, root.Line, "no_loads",
                DefinitionsWords.NoLoads));
        for (var i = 1; i < loads.Count; i++)
        {
            if (loads[i].Received < loads[i - 1].Received)
                issues.Add(
                    new Issue(Severity.Error, shown, null, "order",
                        DefinitionsWords.LoadsOutOfOrder(i + 1, i)));
        }
        return issues.Exists(i => i.Severity == Severity.Error) ? throw new RefusedException(issues) : (adoption, loads);
    }

    private static LoadRequest Load(string shown, YamlPart item, string folder, List<Issue> issues)
    {
        var load = new Section(shown, item, DefinitionsWords.Load, issues);
        var received = Time(load, "received");
        var by = load.Text("by");
        var files = load.Lines("files");
        foreach (var (name, line) in files.Where(f => !File.Exists(Path.Combine(folder, f.Text))))
            issues.Add(new Issue(Severity.Error, shown, line, "missing_file",
                DefinitionsWords.MissingSampleFile(name)));
        var dataSet = load.OptionalText("dataset");
        var author = load.OptionalText("author") switch
        {
            null or "person" => AuthorKind.Person,
            "import" => AuthorKind.Import,
            "program" => AuthorKind.Program,
            var other => Unknown(other),
        };
        load.Close();
        return new LoadRequest([.. files.Select(f => Path.Combine(folder, f.Text))], dataSet, By: by,
            Received: received)
        { Author = author };

        AuthorKind Unknown(string author)
        {
            load.Report(load.LineOf("author"), "wrong_type", DefinitionsWords.UnknownAuthorKind(author));
            return AuthorKind.Person;
        }
    }

    private static DateTimeOffset Time(Section section, string key)
    {
        if (section.Text(key) is not { Length: > 0 } text) return default;
        if (DateTimeOffset.TryParseExact(text, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal,
            out var time)) return time;
        section.Report(section.LineOf(key), "wrong_type", DefinitionsWords.NotUtcTime(key, text));
        return default;
    }
}

/// <param name="Received">When the plan was adopted (UTC).</param>
/// <param name="Decision">The decision that adopted it.</param>
public sealed record SampleAdoption(DateTimeOffset Received, string By, string Decision);
