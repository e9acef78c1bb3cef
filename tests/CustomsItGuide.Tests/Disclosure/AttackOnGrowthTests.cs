using System.Globalization;
using System.Text.RegularExpressions;
using CustomsItGuide.Definitions;
using CustomsItGuide.Readings;
using CustomsItGuide.Tests.Disclosure.Attacks;
using CustomsItGuide.Tests.Workspaces;
using CustomsItGuide.Warehouse;

namespace CustomsItGuide.Tests.Disclosure;

/// <summary>
/// A reader who has looked at every surface at each position of the sample. Earlier positions take long to build, so the sample grows, load
/// by load, and the head is looked at after each load that touches what the survey indicators read, and after each at which a table was
/// closed. Nothing is fixed in the middle of a load, and a load has at most one delivery of answers, so that no position in between shows
/// anything else.
/// </summary>
public sealed partial class AttackOnGrowthTests(SampleWorkspace sample)
{
    private static readonly DateTimeOffset FirstLate = new(2024, 9, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Nothing_below_the_totals_is_told_by_each_position_beside_each_headline()
    {
        var reader = new KeepingReader();
        var (by, decision, received) = (Adoption.By, Adoption.Decision, Adoption.Received);
        using var workspace = Workspace.Create(Path.Combine(sample.NewFolder(), "w"), Repository.Plan, by, decision, received);
        foreach (var load in Loads())
        {
            workspace.LoadAccepting(load);
            reader.Look(workspace.At());
        }
        // The same tables as the sample has, closed in the same states, and with answers that came late.
        Assert.Equal(Published(sample.Shared), Published(workspace));
        Assert.Contains(reader.Tables.Values, t => t is { Key.Indicator: "RES-2", Totals: 2, Figures.Count: > 0 });
        NothingIsTold(reader);
    }

    /// <summary>Late answers in batches: then all positions hold together, without exception.</summary>
    [Fact]
    public void In_batches_nothing_is_told_by_all_positions_together()
    {
        var reader = new KeepingReader();
        var plan = PlanFolders.Changed(sample, "plan.yaml", "value: at_once", "value: batch");
        // Before the first answers that came late there is nothing to hold back: all of that at once, and the rest load by load.
        using var workspace = Workspace.CreateSample(Path.Combine(sample.NewFolder(), "w"), plan, SampleUntil(FirstLate));
        reader.Look(workspace.At());
        foreach (var load in Loads().SkipWhile(l => l.Received < FirstLate))
        {
            workspace.LoadAccepting(load);
            reader.Look(workspace.At());
        }
        NothingIsTold(reader);
    }

    private static void NothingIsTold(KeepingReader reader)
    {
        var shown = reader.Tables.Values.Where(t => t.Figures.Count > 0).ToList();
        Assert.True(shown.Count >= 30, $"Only {shown.Count} tables with figures.");
        var kinds = shown.SelectMany(t => t.Figures.Select(f => f.Kind)).Distinct().Order();
        Assert.Equal(["item", "mean", "pairs", "region", "score", "survey"], kinds);
        Assert.Empty(reader.Leaks());
    }

    private static SampleAdoption Adoption => SampleManifest.Read(Repository.Sample).Plan;

    /// <summary>Of the sample's loads, in the journal's order, those that touch what survey indicators read or closed a table.</summary>
    private List<LoadRequest> Loads()
    {
        var plan = sample.Shared.At().Plan;
        var read = plan.Indicators.Where(i => i.Kind.Rows == RowSubject.Opinions).SelectMany(i => plan.DataSetsOf(plan.Measure(i.Measure)))
            .ToHashSet();
        var closing = sample.Shared.Sql("select distinct position from publications").Column<long>("position").ToHashSet();
        var loads = sample.Shared.At().Deliveries.GroupBy(d => d.Load).ToList();
        Assert.All(loads, load => Assert.True(load.Count(d => d.DataSet == "survey_answers") <= 1));
        var needed = loads.Where(load => load.Any(d => closing.Contains(d.Position) || Touches(d.DataSet)))
            .SelectMany(load => load.SelectMany(d => d.Files.Select(f => f.Name))).ToHashSet();
        return [.. SampleManifest.Read(Repository.Sample).Loads.Where(l => l.Paths.Any(p => needed.Contains(Path.GetFileName(p))))];

        bool Touches(string dataSet) => PendingRows.Touched(plan, new HashSet<string> { dataSet }).Overlaps(read);
    }

    /// <summary>The sample's files with a manifest that ends before a time.</summary>
    private string SampleUntil(DateTimeOffset end)
    {
        const string Received = "  - received: ";
        var folder = sample.NewFolder();
        foreach (var file in Directory.GetFiles(Repository.Sample)) File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        var manifest = Path.Combine(folder, SampleManifest.FileName);
        File.WriteAllLines(manifest, File.ReadAllLines(manifest).TakeWhile(line => !line.StartsWith(Received, StringComparison.Ordinal)
            || DateTimeOffset.Parse(line[Received.Length..], CultureInfo.InvariantCulture) < end));
        return folder;
    }

    private static List<string> Published(Workspace workspace) =>
        [.. workspace.Sql("select indicator, area, period, publication from publications order by all").Rows
            .Select(r => Position().Replace(string.Join(' ', r), ""))];

    /// <summary>The journal's position counts the loads that are left out too.</summary>
    [GeneratedRegex("\"Position\":[0-9]+,", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Position();
}
