using System.Globalization;
using CustomsItGuide.Pages;
using CustomsItGuide.Web;

namespace CustomsItGuide.BrowserTests.Sample;

/// <summary>A source that answers from objects made by hand.</summary>
internal sealed class SampleSource : ScorecardSource
{
    private static readonly Delivery[] All = [.. Enumerable.Range(2, 41).Select(Made)];

    /// <summary>How often a scorecard was asked for: pages that were kept do not ask.</summary>
    public int Scored { get; private set; }

    /// <summary>The head that is answered; a test may move it, as a load does.</summary>
    public AsOf Head { get; set; } = SampleScorecard.Head;

    /// <summary>Stands in for the building of earlier positions.</summary>
    public Func<AsOf, Task> Preparing { get; set; } = _ => Task.CompletedTask;

    public override Task ReadyAsync(AsOf at) => Preparing(at);

    public override IReadOnlyList<Issue> Notices { get; } =
        [new(Severity.Warning, "journal.jsonl", 43, "torn_line", "The last line was cut short and was left out. Load the file again.")];

    /// <summary>What the workspace is said to lack.</summary>
    public Incomplete? Lacking { get; set; }

    public override Incomplete? Incomplete => Lacking;

    public override AsOf At(string? asOf)
    {
        if (asOf is null) return Head;
        if (long.TryParse(asOf, NumberStyles.None, CultureInfo.InvariantCulture, out var position) && position is >= 1 and <= 42)
            return Head with { Position = position, Head = position.ToString("x64", CultureInfo.InvariantCulture) };
        throw new RefusedException(new Issue(Severity.Error, "journal.jsonl", null, "as_of", $"'{asOf}' is no position from 1 to 42."));
    }

    public override Plan Plan(AsOf at) => SamplePlan.Plan;

    public override Period DefaultPeriod(AsOf at) => SampleScorecard.Year;

    public override Scorecard Score(Period period, AsOf at)
    {
        if (at.Position == 13) throw new InvalidOperationException("A fault that a page must survive.");
        Scored++;
        return SampleScorecard.For(period, at);
    }

    public override Explanation Explain(string indicator, Period period, AsOf at)
    {
        if (period.Kind != PeriodKind.FiscalYear)
            throw new RefusedException(new Issue(Severity.Error, indicator, null, "period", $"{indicator} is not reported by half-year."));
        var assessment = Score(period, at)[indicator];
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
                    period.ToString(), $"SO1-{i:00}", i == 1 ? "<script>alert(1)</script> & more" : "Update the guidance on advance rulings and publish it in both languages",
                    new[] { "BE", "FR" }, i % 3 == 0 ? null : new DateOnly(2024, 3, 1), 12.5m,
                ])]),
            RowsAreCounts = false,
            RowCount = 100,
            Deliveries = [new(All[5], 100), new(All[10], null)],
            Journal = [new(7, All[5].Received, "delivery", All[5].By, "plan_actions: 1 file, 100 rows", new string('a', 64), new string('0', 64))],
            Warehouse = $"warehouse/{at.Head}.duckdb",
        };
    }

    public override IReadOnlyList<Delivery> Deliveries(AsOf at) => [.. All.Where(d => d.Position <= at.Position)];

    public override CustomsItGuide.Registers.RegisterReader Registers(AsOf at) => throw new NotSupportedException("The hand-made source has no registers; their pages are tested on the sample.");

    public override IReadOnlyList<PlanAdoption> Versions(AsOf at) => [new(1, DateTimeOffset.UnixEpoch, "Planning office", "Council", SamplePlan.Plan)];

    public override IReadOnlyList<Rejection> Rejections(AsOf at, long? delivery) =>
    [
        .. new Rejection[]
        {
            new(12, "missions", "missions_2023-24.synthetic.xlsx", "Activités", 17, "ends_on", "31/02/2024", "date",
                new("a date", "une date"), new("Write the date as 2024-02-29 and deliver the file again.", "Écrivez la date sous la forme 2024-02-29 et livrez de nouveau le fichier.")),
            new(7, "plan_actions", "plan_actions_2023-24.synthetic.csv", null, 103, null, null, "key_repeated",
                new("one row for each fiscal_year and action", "une ligne par fiscal_year et action"), new("Remove the second row.", "Supprimez la deuxième ligne.")),
        }.Where(r => r.Delivery <= at.Position && (delivery is null || r.Delivery == delivery)),
    ];

    private static Delivery Made(int position) => new(
        position, position % 2 == 0 ? "missions" : "plan_actions",
        [new(position % 2 == 0 ? "missions_2023-24.synthetic.xlsx" : "plan_actions_2023-24.csv",
            $"{position:x2}{new string('c', 62)}", 20480, position % 2 == 0 ? ["Activités"] : [])],
        ["2023/24"], "Planning office", new DateTimeOffset(2022, 7, 15, 9, 0, 0, TimeSpan.Zero).AddDays(position * 18),
        new RowCounts(1204, 1202, position is 7 or 12 ? 2 : 0, 1100, 100, 2), new DeliveryOptions(null));
}
