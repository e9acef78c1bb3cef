using CustomsItGuide.Statistics;

namespace CustomsItGuide.BrowserTests.Sample;

/// <summary>Assessments of every kind that pages must be able to show: each status, each absence, provisional, suppressed,
/// broken.</summary>
internal static class SampleScorecard
{
    public static readonly AsOf Head =
        new(42, "3f2a91c0b7de5a44d1c09be1a6f0e2977c5d8b3e4f60a1b2c3d4e5f60718293a",
            new DateTimeOffset(2024, 8, 30, 9, 0, 0, TimeSpan.Zero));

    public static readonly Period Year = Period.FiscalYear(2023);

    // Value, fact, status, evidence, trend, source; null value: the absence beside it.
    private static readonly (string Id, double? Value, double? Top, double? Bottom, Absence? Absence, Fact Fact, Status Status, Evidence Evidence, Trend Trend, SourceRating Source)[] Kinds =
    [
        ("RES-1", 61.9, 13, 21, null, Fact.None, Status.OnTrack, Evidence.Process, Trend.NotEnoughData, SourceRating.SoundWithDisclosure),
        ("RES-2", 71.4, 70, 98, null, Fact.Met, Status.Met, Evidence.Confirmed, Trend.NoDetectableChange, SourceRating.Sound),
        ("SO1-1", 63, 63, 100, null, Fact.NotMet, Status.OffTarget, Evidence.Census, Trend.NotEnoughData, SourceRating.SoundWithDisclosure),
        ("SO1-2", 52.2, 97, 186, null, Fact.Met, Status.Met, Evidence.Census, Trend.NotEnoughData, SourceRating.Sound),
        ("SO1-3", 62.96, 51, 81, null, Fact.NotMet, Status.NoSignificantChange, Evidence.Unconfirmed, Trend.NoDetectableChange,
            SourceRating.Sound),
        ("SO2-1", 100, 38, 38, null, Fact.Met, Status.Met, Evidence.Census, Trend.NotEnoughData, SourceRating.Sound),
        ("SO2-2", null, null, null, Absence.NotReported, Fact.None, Status.ReportOverdue, Evidence.None, Trend.NotEnoughData,
            SourceRating.NotEstablished),
        ("SO2-3", 55.1, 38, 69, null, Fact.NotMet, Status.AtRisk, Evidence.Unconfirmed, Trend.Deteriorated, SourceRating.Weak),
        ("SO3-1", 99.95, 1999, 2000, null, Fact.NotMet, Status.OffTarget, Evidence.Census, Trend.NotEnoughData, SourceRating.Sound),
        ("SO3-2", 48.9, 91, 186, null, Fact.NotMet, Status.OffTarget, Evidence.Census, Trend.NotEnoughData, SourceRating.Sound),
        ("SO3-3", null, null, null, Absence.Suppressed, Fact.None, Status.InsufficientData, Evidence.None, Trend.NotEnoughData,
            SourceRating.Weak),
        ("SO4-1", 88.9, 24, 27, null, Fact.NotMet, Status.OffTarget, Evidence.Census, Trend.NotEnoughData,
            SourceRating.SoundWithDisclosure),
        ("SO4-2", null, null, null, Absence.NotDue, Fact.None, Status.NotYetDue, Evidence.None, Trend.NotEnoughData,
            SourceRating.NotEstablished),
        ("SO4-3", 81.0, 64, 79, null, Fact.Met, Status.Met, Evidence.Confirmed, Trend.Improved, SourceRating.Sound),
        ("SP1-1", 68.8, 64, 93, null, Fact.Met, Status.Met, Evidence.Confirmed, Trend.NoDetectableChange, SourceRating.Sound),
        ("SP2-1", 6843, null, null, null, Fact.Met, Status.Met, Evidence.Census, Trend.NotEnoughData, SourceRating.SoundWithDisclosure),
        ("SP2-2", 58.7, 27, 46, null, Fact.NotMet, Status.InsufficientData, Evidence.None, Trend.NotEnoughData, SourceRating.Weak),
        ("SP2-3", 3, 3, 4, null, Fact.NotMet, Status.OffTarget, Evidence.Process, Trend.NotEnoughData, SourceRating.Sound),
        ("SP3-1", 79.96, 1599, 2000, null, Fact.NotMet, Status.OffTarget, Evidence.Census, Trend.NotEnoughData,
            SourceRating.SoundWithDisclosure),
        ("SP3-2", 44.0, 220, 500, null, Fact.None, Status.Baseline, Evidence.None, Trend.NotEnoughData, SourceRating.Sound),
        ("SP3-3", 412, null, null, null, Fact.Met, Status.Met, Evidence.Census, Trend.NotEnoughData, SourceRating.Sound),
        ("SP3-4", null, null, null, Absence.NotAssessable, Fact.None, Status.InsufficientData, Evidence.None, Trend.NotEnoughData,
            SourceRating.NotEstablished),
        ("SP3-5", 90.1, 173, 192, null, Fact.Met, Status.Met, Evidence.Confirmed, Trend.NoDetectableChange, SourceRating.Sound),
        ("SP4-1", 60.2, 53, 88, null, Fact.NotMet, Status.AtRisk, Evidence.Confirmed, Trend.Deteriorated, SourceRating.Sound),
        ("SP5-1", 66.3, 59, 89, null, Fact.Met, Status.NoSignificantChange, Evidence.Unconfirmed, Trend.NoDetectableChange,
            SourceRating.Sound),
        ("FA-1", 75, 15, 20, null, Fact.NotMet, Status.OffTarget, Evidence.Census, Trend.NotEnoughData, SourceRating.Weak),
        ("FA-2", 57.0, 49, 86, null, Fact.Met, Status.Met, Evidence.Confirmed, Trend.NoDetectableChange, SourceRating.Sound),
        ("ORG-1", null, null, null, Absence.NotApplicable, Fact.None, Status.InsufficientData, Evidence.None, Trend.NotEnoughData,
            SourceRating.NotEstablished),
    ];

    public static Scorecard For(Period period, AsOf at) =>
        new(SamplePlan.Plan, period, at, "1.0.0", [.. Kinds.Select(k => Assess(k, period))]);

    private static Assessment Assess(
        (string Id, double? Value, double? Top, double? Bottom, Absence? Absence, Fact Fact, Status Status, Evidence Evidence, Trend Trend, SourceRating Source) kind, Period period)
    {
        var indicator = SamplePlan.Plan.Indicator(kind.Id);
        var survey = indicator.Measure == "satisfaction";
        var reading = new Reading
        {
            Indicator = kind.Id,
            Period = period,
            Value = kind.Value,
            Absence = kind.Absence,
            AbsenceReason = kind.Absence is null ? null
                : new("Nothing was delivered that this could be counted from.", "Rien n'a été livré à partir de quoi compter."),
            Numerator = kind.Top,
            Denominator = kind.Bottom,
            N = survey ? (int?)kind.Bottom : null,
            Population = survey ? 186 : null,
            Interval = survey && kind.Value is { } value ? new Interval(value - 8.3, Math.Min(100, value + 7.9), 0.95, "hypergeometric")
                : null,
            Provisional = kind.Id is "SP2-1" or "RES-1",
            Supporting = kind.Id == "SO1-1"
                ? new Dictionary<string, double?>
                {
                    ["verified"] = 58,
                    ["adjusted"] = 66.3157894,
                    ["progress"] = 81,
                    ["carried_over"] = null
                } : new Dictionary<string, double?>(),
            Breakdown = kind.Value is null ? [] :
            [
                new("region", "Far East, South and South East Asia, Australasia and the Pacific Islands", kind.Value, kind.Top, kind.Bottom,
                    33),
                new("region", "West and Central Africa", null, null, null, null, Suppressed: true),
                new("topic", "gender_equality", 50, 2, 4, 4),
            ],
            Rows = 100,
            Deliveries = [7, 12],
        };
        var baseline = indicator.Baseline.Kind == BaselineRuleKind.None || kind.Value is null ? Baseline.Missing
            : new Baseline(kind.Id == "SO1-3" ? 63.04 : kind.Id == "SP2-1" ? 4034 : kind.Value * 0.93, Period.FiscalYear(2021),
                "Annual Survey 2022");
        return new Assessment
        {
            Indicator = indicator,
            Reading = reading,
            Baseline = baseline,
            Comparator = indicator.Target.Kind == TargetRuleKind.Increase && kind.Value is { } compared ? Larger(baseline, compared)
                : baseline,
            Due = new DateOnly(2024, 6, 30),
            Fact = kind.Fact,
            Status = kind.Status,
            Evidence = kind.Evidence,
            Rule = "E2",
            Reason = new("37 of the 100 approved actions were not completed by 30 June 2024.",
                "37 des 100 actions approuvées n'étaient pas achevées au 30 juin 2024."),
            Trend = kind.Trend,
            SourceRating = kind.Source,
            SourceChecks =
            [
                new("provenance", CheckResult.Pass,
                    new("Every row comes from a delivery with its hash.", "Chaque ligne vient d'une livraison avec son empreinte.")),
                new("verification", CheckResult.Warn,
                    new("92.1 % of completed actions carry evidence; the limit is 95 %.",
                        "92,1 % des actions achevées ont une preuve ; la limite est de 95 %.")),
            ],
            Findings = kind.Id == "SO1-1"
                ? [new("denominator_changed", Severity.Warning,
                    new("The number of actions fell from 140 to 100 <b>(29 %)</b>.",
                        "Le nombre d'actions est passé de 140 à 100 <b>(29 %)</b>."))] : [],
            History = kind.Value is { } current ? History(reading, current, period) : [],
        };
    }

    /// <summary>An increase is judged against the larger of the baseline and the year before.</summary>
    private static Baseline Larger(Baseline baseline, double current) => baseline.Value >= BeforeLast(current) ? baseline
        : new Baseline(BeforeLast(current), Period.FiscalYear(2022), "The year before");

    private static double BeforeLast(double current) => current * 0.86;

    private static List<Reading> History(Reading reading, double current, Period period)
    {
        var before = new List<Reading>();
        for (var year = 2021; year < period.StartYear; year++)
        {
            before.Add(reading with
            {
                Period = Period.FiscalYear(year),
                Value = current * (0.8 + 0.06 * (year - 2021)),
                Interval = null,
                Basis = year == 2021 ? "old" : null
            });
        }
        return [.. before, reading];
    }
}
