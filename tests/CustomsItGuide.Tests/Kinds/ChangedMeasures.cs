using CustomsItGuide.Tests.Workspaces;

namespace CustomsItGuide.Tests.Kinds;

/// <summary>The sample before and after one adoption that changes the rules of three measures: one decides nothing of another's.</summary>
public sealed class ChangedMeasures : IDisposable
{
    /// <summary>Whose Members are asked no more.</summary>
    public const string Region = "Europe";

    private const string Partnerships = "measures/partnerships.sql";
    private const string Words = "measures/partnerships.yaml";
    private const string Counts = "coalesce(p.deed in ('reviewed', 'upgraded') and p.existing_since < y.first_day, false) as counts,";
    private const string Why = "when not p.existing_since < y.first_day then 'new' end as why,";
    private const string Seizures = "measures/seizures.sql";

    private static readonly (string File, string? From, string To)[] Changes =
    [
        (Partnerships, Counts,
            Counts.Replace("< y.first_day", "< y.first_day - interval 20 year", StringComparison.Ordinal)),
        (Partnerships, Why, "when not p.existing_since < y.first_day - interval 20 year then 'young' end as why,"),
        ("measures/partnerships.check.sql", "existing_since < date '{first_day}'",
            "existing_since < date '{first_day}' - interval 20 year"),
        (Words, "  new:", "  young:"),
        (Words, "it did not exist before the year", "it is younger than twenty years"),
        (Words, "Reviews and upgrades of partnerships that did not exist before the year began are not counted",
            "Partnerships younger than twenty years are not counted"),
        (Words, "partnership_not_existing_before", "partnership_too_young"),
        ("measures/satisfaction.population.sql", "group by a.period", $"where m.region is distinct from '{Region}'\ngroup by a.period"),
        (Seizures, "o.unit = 'seizures' and o.result", "o.unit in ('seizures', 'value') and o.result"),
        (Seizures, "o.unit <> 'seizures' then", "o.unit not in ('seizures', 'value') then"),
        ("measures/seizures.check.sql", "unit = 'seizures'", "unit in ('seizures', 'value')"),
    ];

    private readonly Workspace workspace;

    public ChangedMeasures(SampleWorkspace sample)
    {
        ArgumentNullException.ThrowIfNull(sample);
        workspace = Workspace.Open(sample.Copy());
        Before = workspace.At();
        workspace.Adopt(PlanFolders.Changed(sample, Changes), "Planning unit", "Council 145, item 3",
            new DateTimeOffset(2025, 11, 20, 9, 0, 0, TimeSpan.Zero));
        After = workspace.At();
    }

    public Snapshot Before { get; }

    public Snapshot After { get; }

    public void Dispose() => workspace.Dispose();
}
