using CustomsItGuide.Definitions;

namespace CustomsItGuide.Tests.Definitions;

/// <summary>
/// Plans with one mistake in them, as people make them: whatever the check lets pass can be made a workspace of, loaded into, scored and
/// explained, and whatever it does not let pass has its file and line. The mistakes are the same at each run.
/// </summary>
public sealed class MutatedPlanTests : IDisposable
{
    private static readonly DateTimeOffset Later = new(2023, 9, 1, 9, 0, 0, TimeSpan.Zero);
    private readonly string root = Directory.CreateTempSubdirectory("mutated").FullName;

    /// <summary>What is wrong with a file as a whole, or for what it lacks.</summary>
    private static readonly string[] AboutAFile = ["unexpected_file", "unlisted_indicator", "missing_sql", "empty_sql", "unused_measure",
        "unlisted_register", "register_name"];

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Theory]
    [InlineData(5, 40)]
    [InlineData(6, 40)]
    [InlineData(7, 40)]
    public void Of_the_plan_to_begin_with(int seed, int count) =>
        Try(NewPlanFiles.Of("my-plan", "en", Period.FiscalYear(2022)), seed, count, withRows: true);

    [Theory]
    [InlineData(8, 12)]
    public void Of_this_repositorys_plan(int seed, int count) => Try(Plans.Files.Texts, seed, count, withRows: false);

    private void Try(IReadOnlyDictionary<string, string> files, int seed, int count, bool withRows)
    {
        var random = new Random(seed);
        var faults = new List<string>();
        for (var i = 0; i < count; i++)
        {
            var mutated = files.ToDictionary(f => f.Key, f => f.Value, StringComparer.Ordinal);
            var what = Mutation.Of(mutated, random);
            try
            {
                var (plan, issues) = DefinitionsReader.Read(new DefinitionFiles(mutated));
                faults.AddRange(issues.Where(e => e.Severity == Severity.Error
                    && (e.File.Length == 0 || (e.Line is null && !AboutAFile.Contains(e.Rule))))
                    .Select(e => $"{what}\n  -> without a line: {e}"));
                if (plan is not null) Use(mutated, plan, $"{seed}-{i}", withRows);
            }
            catch (Exception e) when (e is not RefusedException)
            {
                faults.Add($"{what}\n  -> {e.GetType().Name}: {e.Message}\n{string.Join('\n', e.StackTrace!.Split('\n').Take(6))}");
            }
        }
        Assert.True(faults.Count == 0, string.Join("\n\n", faults));
    }

    private void Use(Dictionary<string, string> files, Plan plan, string name, bool withRows)
    {
        var folder = Path.Combine(root, name);
        foreach (var (file, text) in files)
        {
            var path = Path.Combine(folder, "plan", file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
        using var workspace = Workspace.Create(Path.Combine(folder, "workspace"), Path.Combine(folder, "plan"), "test", "first", Later);
        if (withRows)
        {
            Load("applications", "application,received_on,decided_on,office\nA1,2022-08-01,2022-08-31,North\nA2,2022-08-01,2022-09-01,\n");
            Load("actions", "fiscal_year,action,title,owner,due_on,status,completed_on,evidence\n"
                + "2022/23,1,Publish,Ann,2022-12-31,done,2022-11-30,Doc 1\n2022/23,2,Train,Ben,,in progress,,\n");
        }
        var at = workspace.At();
        foreach (var year in plan.Years)
        {
            _ = at.Score(year).Assessments.Count;
            foreach (var indicator in plan.Indicators) Allowed(() => at.Explain(indicator.Id, year));
            foreach (var register in plan.Registers)
            {
                foreach (var language in new[] { "en", "fr" })
                    Allowed(() => at.Registers.Register(register.Name, year)?.Answer?.In(language));
            }
        }
        foreach (var dataSet in plan.DataSets)
            Allowed(() => at.WriteTemplate(dataSet.Name, Path.Combine(folder, dataSet.Name + ".xlsx"), "fr"));

        void Load(string dataSet, string text)
        {
            var file = Path.Combine(folder, dataSet + ".csv");
            File.WriteAllText(file, text);
            Allowed(() => workspace.Load(new LoadRequest([file], dataSet, By: "test", Received: Later)));
        }
    }

    /// <summary>A refusal is an answer.</summary>
    private static void Allowed(Func<object?> act)
    {
        try
        {
            _ = act();
        }
        catch (RefusedException)
        {
            // Said to the reader, and no fault of ours.
        }
    }
}
