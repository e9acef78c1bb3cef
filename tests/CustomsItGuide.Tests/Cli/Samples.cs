using CustomsItGuide.Kinds;
using CustomsItGuide.Statistics;

namespace CustomsItGuide.Tests.Cli;

/// <summary>A scorecard made by hand, with every shape that output has to cope with.</summary>
internal static class Samples
{
    private static readonly Period Year = Period.FiscalYear(2023);

    public static readonly AsOf AsOf = new(42, new string('a', 64), new DateTimeOffset(2024, 8, 30, 9, 0, 0, TimeSpan.Zero));

    public static readonly IReadOnlyList<Delivery> Deliveries =
    [
        Delivered(2, "members", "members.csv", 187, 0),
        Delivered(17, "plan_actions", "plan_actions_synthetic_2023-24.csv", 100, 0),
        Delivered(18, "survey_answers", "survey_answers_synthetic_ptc.csv", 830, 3),
    ];

    public static Delivery Delivered(long position, string dataSet, string file, long read, long rejected) => new(
        position, dataSet, [new(file, new string((char)('0' + position % 10), 64), 12345, [])], ["2023/24"], "Planning unit",
        new DateTimeOffset(2024, 8, 1, 9, 30, 0, TimeSpan.Zero).AddDays(position),
        new(read, read - rejected, rejected, read - rejected, 0, 0), new(null));

    public static Scorecard Scorecard() => new(Plan(), Year, AsOf, "1.0.0",
    [
        Results(), Completion(), Satisfaction(), Seizures(), Alignment(),
    ]);

    public static Plan Plan() => new()
    {
        Id = "wco-2022-2025",
        Title = new("WCO Strategic Plan 2022-2025", "Plan stratégique de l'OMD 2022-2025"),
        Years = [Period.FiscalYear(2022), Year, Period.FiscalYear(2024)],
        Layers =
        [
            new("results", new("Results", "Résultats"), new("Why", "Pourquoi")),
            new("members", new("Members' perspective", "Perspective des Membres"), new("Why", "Pourquoi")),
            new("functions", new("Functions", "Fonctions"), new("Why", "Pourquoi")),
            new("improvement", new("Improvement", "Amélioration"), new("Why", "Pourquoi")),
        ],
        Objectives = [new("SO1", "members", new("Simplify [and] harmonize", "Simplifier et harmoniser"), null)],
        Indicators = [.. new[] { Results(), Completion(), Satisfaction(), Seizures(), Alignment() }.Select(a => a.Indicator)],
        DataSets = [],
        Measures = [],
        Policy = new([]),
    };

    private static Assessment Results() => new()
    {
        Indicator = Indicator("RES-1", "results", "RES", "Implement the Strategic Plan", "Mettre en œuvre le Plan", "percent",
            TargetRuleKind.AllMet, 100),
        Reading = new()
        {
            Indicator = "RES-1",
            Period = Year,
            Absence = Absence.NotDue,
            AbsenceReason = new("The plan ends on 30 June 2025.", "Le plan se termine le 30 juin 2025."),
        },
        Baseline = Baseline.Missing,
        Due = new(2025, 6, 30),
        Fact = Fact.None,
        Status = Status.NotYetDue,
        Evidence = Evidence.None,
        Rule = "not_yet_due",
        Reason = new("It is due at the end of the plan.", "Il est exigible à la fin du plan."),
        Trend = Trend.NotEnoughData,
        SourceRating = SourceRating.NotEstablished,
    };

    public static Assessment Completion() => new()
    {
        Indicator = Indicator("SO1-1", "members", "SO1", "Deliver the activities planned", "Réaliser les activités prévues", "percent",
            TargetRuleKind.AtLeast, 100),
        Reading = new()
        {
            Indicator = "SO1-1",
            Period = Year,
            Value = 63.0,
            Numerator = 63,
            Denominator = 100,
            Supporting =
                new Dictionary<string, double?>
                {
                    ["verified"] = 58.0,
                    ["adjusted"] = 63 / 95.0 * 100,
                    ["progress"] = 81.0,
                    ["unknown"] = null
                },
            Breakdown = [new("topic", "e-commerce \"<&>\"", 50.0, 5, 10, 10),
                new("topic", "waste", null, null, null, null, Suppressed: true)],
            Findings = [new("completed_without_date", Severity.Hint, new("One action has no date.", "Une action n'a pas de date."))],
            Deliveries = [17],
            Rows = 100,
        },
        Baseline = Baseline.Missing,
        Due = new(2024, 6, 30),
        Fact = Fact.NotMet,
        Status = Status.OffTarget,
        Evidence = Evidence.Census,
        Rule = "E4",
        Reason = new("63 of 100 actions were completed by 30 June 2024.", "63 actions sur 100 étaient achevées au 30 juin 2024."),
        Trend = Trend.NotEnoughData,
        SourceRating = SourceRating.SoundWithDisclosure,
        SourceChecks =
        [
            new("completeness", CheckResult.Pass, new("No row was rejected.", "Aucune ligne rejetée.")),
            new("verification", CheckResult.Warn,
                new("92 % have evidence; the limit is 95 %.", "92 % ont une preuve ; la limite est 95 %.")),
        ],
        Findings = [new("denominator_changed", Severity.Warning,
            new("The number of actions changed by 20 %.", "Le nombre d'actions a changé de 20 %."))],
        History = [new() { Indicator = "SO1-1", Period = Year.Previous, Value = 71.25, Numerator = 57, Denominator = 80 }],
    };

    private static Assessment Satisfaction() => new()
    {
        Indicator = Indicator("SO1-3", "members", "SO1", "Satisfaction with the PTC", "Satisfaction quant au CTP", "percent",
            TargetRuleKind.MaintainOrIncrease, null),
        Reading = new()
        {
            Indicator = "SO1-3",
            Period = Year,
            Value = 200 / 3.0,
            Numerator = 50,
            Denominator = 75,
            N = 75,
            Population = 186,
            Interval = new(58.064516129032256, 74.5, 0.95, "hypergeometric"),
            Provisional = true,
            Deliveries = [18],
            Rows = 830,
        },
        Baseline = new(61.5, Year.Previous, "first measured year"),
        Due = new(2024, 6, 30),
        Fact = Fact.Met,
        Status = Status.NoSignificantChange,
        Evidence = Evidence.Unconfirmed,
        Rule = "B4",
        Reason = new("The difference is smaller than its uncertainty.", "L'écart est inférieur à son incertitude."),
        Trend = Trend.NoDetectableChange,
        SourceRating = SourceRating.SoundWithDisclosure,
    };

    private static Assessment Seizures() => new()
    {
        Indicator = Indicator("SP2-1", "functions", "SP2", "Disrupt criminal activities", "Perturber les activités criminelles", "seizures",
            TargetRuleKind.Increase, null),
        Reading = new()
        {
            Indicator = "SP2-1",
            Period = Year,
            Value = 4034,
            Interval = new(3832.3, 4437.4, 1, "rounding"),
            Deliveries = [2],
            Rows = 3
        },
        Baseline = new(3434, Period.FiscalYear(2021), "operations ended in 2021/22"),
        Due = new(2024, 6, 30),
        Fact = Fact.Met,
        Status = Status.Met,
        Evidence = Evidence.Confirmed,
        Rule = "D2",
        Reason = new("More than before.", "Plus qu'avant."),
        Trend = Trend.Improved,
        SourceRating = SourceRating.Sound,
    };

    private static Assessment Alignment() => new()
    {
        Indicator = Indicator("SP3-1", "functions", "SP3", "Aligned activities", "Activités alignées", "percent", TargetRuleKind.AtLeast,
            80),
        Reading = new() { Indicator = "SP3-1", Period = Year, Value = 79.96, Numerator = 1999, Denominator = 2500, Rows = 2500 },
        Baseline = Baseline.Missing,
        Due = new(2024, 6, 30),
        Fact = Fact.NotMet,
        Status = Status.OffTarget,
        Evidence = Evidence.Census,
        Rule = "F3",
        Reason = new("Just below.", "Juste au-dessous."),
        Trend = Trend.Deteriorated,
        SourceRating = SourceRating.Weak,
    };

    private static Indicator Indicator(string id, string layer, string objective, string title, string french, string unit,
        TargetRuleKind rule, double? target) => new()
        {
            Id = id,
            Layer = layer,
            Objective = objective,
            Title = new(title, french),
            Unit = Definitions.Plans.Read().UnitOf(unit),
            Direction = Direction.Up,
            Measure = "completion",
            Where = new Dictionary<string, IReadOnlyList<string>> { ["home"] = [objective] },
            Kind = IndicatorKinds.Known.Named("completion"),
            Baseline = new(BaselineRuleKind.None, null, new("None.", "Aucune.")),
            Target = new(rule, target, new("Council, June 2022", "Conseil, juin 2022"), new(2022, 7, 1), rule == TargetRuleKind.AllMet),
            ReportLagDays = 60,
            Breakdowns = ["topic"],
            Owner = new("Director", "Directeur"),
            Sheet = new()
            {
                Activity = new("Deliver", "Réaliser"),
                Description = new("100 % completion", "Achèvement à 100 %"),
                Rationale = new("Why", "Pourquoi"),
                Definition = new("Completed actions over approved actions.", "Actions achevées sur actions approuvées."),
                Formula = new("100 x completed / approved", "100 x achevées / approuvées"),
                Source = new("Implementation Plan", "Plan de mise en œuvre"),
                Frequency = new("Annual", "Annuelle"),
                Limitations = new("Counts, does not weigh.", "Compte sans pondérer."),
                Mitigation = new("None.", "Aucune."),
            },
        };

    public static Explanation Explanation() => new()
    {
        Assessment = Completion(),
        AsOf = AsOf,
        Measure = new("completion", "select fiscal_year as period, *\nfrom plan_actions\n", "select 1 as value"),
        RowsSql = "select * from (\n  select fiscal_year as period, * from plan_actions\n) where home in ('SO1') and period = '2023/24'",
        CheckSql = "select 63.0 as value",
        CheckValue = 63.0,
        Rows = new(["action", "completed_on", "progress", "tags", "title"],
        [
            ["SO1-01", new DateOnly(2024, 3, 1), 100L, new[] { "SP1", "FA2" }, "Update \u001b[31mthe\u001b[0m guidelines\nof 2018"],
            ["SO1-02", null, 12.5m, null, "Un titre très long, avec des accents et bien plus de quarante caractères"],
            ["SO1-03", null, 0.1, Array.Empty<string>(), "[markup]"],
        ]),
        RowsAreCounts = false,
        RowCount = 100,
        Deliveries = [new(Deliveries[1], 100), new(Deliveries[0], null)],
        Journal =
        [
            new(1, new DateTimeOffset(2022, 6, 25, 12, 0, 0, TimeSpan.Zero), "plan", "Council",
                new("wco-2022-2025, 28 indicators", "wco-2022-2025, 28 indicators"), new string('1', 64), new string('0', 64)),
            new(17, Deliveries[1].Received, "delivery", "Planning unit",
                new("plan_actions, 1 file, 100 rows", "plan_actions, 1 file, 100 rows"), new string('7', 64), new string('6', 64)),
        ],
        Warehouse = $"warehouse/{new string('a', 64)}.duckdb",
    };

    public static readonly IReadOnlyList<Rejection> Rejections =
    [
        new(18, "survey_answers", "survey_answers_synthetic_ptc.csv", null, 12, "answer", "7", "range",
            new("A number from 1 to 5.", "Un nombre de 1 à 5."),
            new("Correct the answer, or leave it empty for no opinion.", "Corrigez la réponse, ou laissez-la vide.")),
        new(18, "survey_answers", "survey_answers_synthetic_ptc.csv", null, 13, "member", "=cmd|'/c calc'!A1", "unknown_reference",
            new("A Member's code or name.", "Le code ou le nom d'un Membre."), new("Write the ISO code.", "Écrivez le code ISO.")),
        new(18, "survey_answers", "survey_answers_synthetic_ptc.csv", "Feuille 1", 14, null, null, "key_repeated",
            new("Each key once.", "Chaque clé une fois."), new("Remove one of the two rows.", "Supprimez l'une des deux lignes.")),
    ];
}
