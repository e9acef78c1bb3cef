using System.Globalization;
using CustomsItGuide.Pages;
using CustomsItGuide.Web;
using CustomsItGuide.Workspaces;

namespace CustomsItGuide.BrowserTests.Sample;

/// <summary>Snapshots of objects made by hand.</summary>
internal sealed class SampleSource
{
    /// <summary>How often a scorecard was computed: pages that were kept do not ask.</summary>
    public int Scored { get; private set; }

    /// <summary>The head that is answered; a test may move it, as a load does.</summary>
    public AsOf Head { get; set; } = SampleScorecard.Head;

    /// <summary>Stands in for the building of earlier positions.</summary>
    public Func<AsOf, Task> Preparing { get; set; } = _ => Task.CompletedTask;

    /// <summary>What the workspace is said to lack.</summary>
    public Incomplete? Lacking { get; set; }

    /// <summary>As the site asks for them.</summary>
    public SnapshotSource Source => new(null, asOf => new Snapshot(At(asOf), new SampleParts(this, At(asOf)))
    {
        Notices = [new(Severity.Warning, "journal.jsonl", 43, "torn_line",
            LocalizedText.Verbatim("The last line was cut short and was left out. Load the file again."))],
        Incomplete = Lacking,
    });

    public Scorecard Score(Period period, AsOf at)
    {
        if (at.Position == 13) throw new InvalidOperationException("A fault that a page must survive.");
        Scored++;
        return SampleScorecard.For(period, at);
    }

    private AsOf At(string? asOf)
    {
        if (asOf is null) return Head;
        if (long.TryParse(asOf, NumberStyles.None, CultureInfo.InvariantCulture, out var position) && position is >= 1 and <= 42)
            return Head with { Position = position, Head = position.ToString("x64", CultureInfo.InvariantCulture) };
        throw new RefusedException(
            new Issue(Severity.Error, "journal.jsonl", null, "as_of", LocalizedText.Verbatim($"'{asOf}' is no position from 1 to 42.")));
    }
}

/// <summary>One position of them; it has no warehouse.</summary>
internal sealed class SampleParts(SampleSource source, AsOf at) : SnapshotParts
{
    private static readonly Delivery[] All = [.. Enumerable.Range(2, 41).Select(Made)];

    public override Plan Plan => SamplePlan.Plan;

    public override IReadOnlyList<PlanAdoption> Versions =>
        [new(1, DateTimeOffset.UnixEpoch, "Planning office", "Council", SamplePlan.Plan)];

    public override IReadOnlyList<Delivery> Deliveries => [.. All.Where(d => d.Position <= at.Position)];

    public override IReadOnlyList<JournalEntry> Journal =>
        [new(7, All[5].Received, "delivery", All[5].By, new("plan_actions: 1 file, 100 rows", "plan_actions : 1 fichier, 100 lignes"),
            new string('a', 64), new string('0', 64))];

    public override IReadOnlyList<Reading> Unconfirmed => [];

    public override bool PrintsAnswers => false;

    public override CustomsItGuide.Registers.RegisterReader Registers => throw None();

    public override Task ReadyAsync() => source.Preparing(at);

    public override RowTable Query(string sql, params object?[] values) => throw None();

    public override void WithFile(Action<string> use) => throw None();

    public override string PathOf(DeliveredFile file, long delivery) => throw None();

    public override void Expect(string hash) => throw None();

    public override void CopyTo(string directory) => throw None();

    public override SnapshotParts Telling(long delivery) => this;

    protected override void RequireReadable()
    {
    }

    protected override Scorecard Judge(Period period) => source.Score(period, at);

    protected override Explanation Receipt(string indicator, Period period)
    {
        if (period.Kind != PeriodKind.FiscalYear)
            throw new RefusedException(
                new Issue(Severity.Error, indicator, null, "period", LocalizedText.Verbatim($"{indicator} is not reported by half-year.")));
        var assessment = Score(period)[indicator];
        return new Explanation
        {
            Assessment = assessment,
            AsOf = at,
            Measure = SamplePlan.Plan.Measure(assessment.Indicator.Measure),
            RowsSql = $"select * from (\n{SamplePlan.Plan.Measure(assessment.Indicator.Measure).Sql}\n) where period = '{period}'",
            CheckSql = SamplePlan.Plan.Measure(assessment.Indicator.Measure).CheckSql,
            CheckValue = assessment.Reading.Value,
            Rows = new(["period", "action", "title", "members", "completed_on", "progress"],
                [.. Enumerable.Range(1, 40).Select(i => (IReadOnlyList<object?>)
                [
                    period.ToString(), $"SO1-{i:00}",
                    i == 1 ? "<script>alert(1)</script> & more" : "Update the guidance on advance rulings and publish it in both languages",
                    new[] { "BE", "FR" }, i % 3 == 0 ? null : new DateOnly(2024, 3, 1), 12.5m,
                ])]),
            RowsAreCounts = false,
            RowCount = 100,
            Deliveries = [new(All[5], 100), new(All[10], null)],
            Journal = Journal,
            Warehouse = $"warehouse/{at.Head}.duckdb",
        };
    }

    public override IReadOnlyList<Rejection> Rejections(long? delivery) =>
    [
        .. new Rejection[]
        {
            new(12, "missions", "missions_2023-24.synthetic.xlsx", "Activités", 17, "ends_on", "31/02/2024", "date",
                new("a date", "une date"),
                new("Write the date as 2024-02-29 and deliver the file again.",
                    "Écrivez la date sous la forme 2024-02-29 et livrez de nouveau le fichier.")),
            new(7, "plan_actions", "plan_actions_2023-24.synthetic.csv", null, 103, null, null, "key_repeated",
                new("one row for each fiscal_year and action", "une ligne par fiscal_year et action"),
                new("Remove the second row.", "Supprimez la deuxième ligne.")),
        }.Where(r => r.Delivery <= at.Position && (delivery is null || r.Delivery == delivery)),
    ];

    private static NotSupportedException None() =>
        new("The hand-made positions have no warehouse; what needs one is tested on the sample.");

    private static Delivery Made(int position) => new(
        position, position % 2 == 0 ? "missions" : "plan_actions",
        [new(position % 2 == 0 ? "missions_2023-24.synthetic.xlsx" : "plan_actions_2023-24.csv",
            $"{position:x2}{new string('c', 62)}", 20480, position % 2 == 0 ? ["Activités"] : [])],
        ["2023/24"], "Planning office", new DateTimeOffset(2022, 7, 15, 9, 0, 0, TimeSpan.Zero).AddDays(position * 18),
        new RowCounts(1204, 1202, position is 7 or 12 ? 2 : 0, 1100, 100, 2), new DeliveryOptions(null));
}
