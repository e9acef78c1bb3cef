using CustomsItGuide.Kinds;
using CustomsItGuide.Wording;

namespace CustomsItGuide.BrowserTests.Sample;

/// <summary>The plan's 28 indicators with titles as long as the real ones, built by hand so that pages can be looked at without an
/// engine.</summary>
internal static class SamplePlan
{
    internal sealed record Row(string Id, string Measure, string Estimator, string Unit, TargetRuleKind Rule, double? Target,
        string English, string French);

    private static Row Completion(string id, string english, string french) =>
        new(id, "completion", "completion", Units.Percent, TargetRuleKind.AtLeast, 100, english, french);

    private static Row Satisfaction(string id, string english, string french) =>
        new(id, "satisfaction", "satisfaction", Units.Percent, TargetRuleKind.MaintainOrIncrease, null, english, french);

    private static Row Information(string id, string english, string french) =>
        new(id, "instrument_information", "information", Units.Percent, TargetRuleKind.Information, null, english, french);

    internal static readonly Row[] Rows =
    [
        new("RES-1", "targets_met", "fulfilment", Units.Percent, TargetRuleKind.AllMet, 100, "Strategic Plan implemented",
            "Mise en œuvre effective du Plan stratégique dans son ensemble"),
        Satisfaction("RES-2", "Overall satisfaction of Members with WCO actions",
            "Satisfaction globale des Membres à l'égard des actions de l'OMD"),
        Completion("SO1-1", "Trade facilitation: actions completed", "Facilitation des échanges : réalisation des actions planifiées"),
        Information("SO1-2", "Trade facilitation: knowledge of how instruments are used",
            "Facilitation des échanges : connaissance de la mise en œuvre et de l'utilisation des instruments"),
        Satisfaction("SO1-3", "Satisfaction with PTC meetings",
            "Satisfaction des Membres quant à la qualité des réunions du Comité technique permanent"),
        Completion("SO2-1", "Revenue collection: actions completed", "Recouvrement des recettes : réalisation des actions planifiées"),
        Information("SO2-2", "Revenue collection: knowledge of how instruments are used",
            "Recouvrement des recettes : connaissance de la mise en œuvre et de l'utilisation des instruments"),
        Satisfaction("SO2-3", "Satisfaction with HSC meetings",
            "Satisfaction des Membres quant à la qualité des réunions du Comité du Système harmonisé"),
        Completion("SO3-1", "Protection of society: actions completed", "Protection de la société : réalisation des actions planifiées"),
        Information("SO3-2", "Protection of society: knowledge of how instruments are used",
            "Protection de la société : connaissance de la mise en œuvre et de l'utilisation des instruments"),
        Satisfaction("SO3-3", "Satisfaction with EC meetings",
            "Satisfaction des Membres quant à la qualité des réunions du Comité de lutte contre la fraude"),
        Completion("SO4-1", "Organizational development: actions completed",
            "Développement organisationnel : réalisation des actions planifiées"),
        Information("SO4-2", "Organizational development: knowledge of how instruments are used",
            "Développement organisationnel : connaissance de la mise en œuvre et de l'utilisation des instruments"),
        Satisfaction("SO4-3", "Satisfaction with CBC meetings",
            "Satisfaction des Membres quant à la qualité des réunions du Comité du renforcement des capacités"),
        Satisfaction("SP1-1", "Satisfaction with updated and new instruments",
            "Satisfaction à l'égard des instruments mis à jour ou nouvellement élaborés"),
        new("SP2-1", "seizures", "seizures", "seizures", TargetRuleKind.Increase, null, "Seizures in joint operations",
            "Saisies réalisées à la suite d'opérations conjointes"),
        Satisfaction("SP2-2", "Satisfaction with joint operations",
            "Satisfaction à l'égard de l'organisation, du déroulement et des thèmes des opérations conjointes"),
        new("SP2-3", "partnerships", "one_per_category", "objectives", TargetRuleKind.AtLeastEach, 1, "Partnerships reviewed or upgraded",
            "Partenariats extérieurs réexaminés ou renforcés par objectif stratégique"),
        new("SP3-1", "activities_aligned", "share", Units.Percent, TargetRuleKind.AtLeast, 80, "Capacity building aligned with the plan",
            "Renforcement des capacités aligné sur les activités principales"),
        new("SP3-2", "activities_expert_led", "share", Units.Percent, TargetRuleKind.Increase, null,
            "Activities delivered by accredited or recognized experts", "Activités assurées par des experts accrédités ou reconnus"),
        new("SP3-3", "experts_stock", "stock", "persons", TargetRuleKind.Increase, null, "Accredited experts not employed by the WCO",
            "Experts accrédités non employés par l'OMD"),
        new("SP3-4", "funds_aligned", "share", Units.Percent, TargetRuleKind.Information, null, "Funds aligned with the plan",
            "Part des fonds alignée sur le contenu du Plan stratégique"),
        Satisfaction("SP3-5", "Satisfaction with capacity building delivered",
            "Satisfaction à l'égard du renforcement des capacités et de son suivi"),
        Satisfaction("SP4-1", "Satisfaction with research", "Satisfaction à l'égard des activités de recherche"),
        Satisfaction("SP5-1", "Satisfaction with communication", "Satisfaction à l'égard des activités de communication"),
        Completion("FA-1", "Focus areas: actions completed", "Domaines prioritaires : réalisation des actions planifiées"),
        new("FA-2", "satisfaction", "lowest_satisfaction", Units.Percent, TargetRuleKind.MaintainOrIncrease, null,
            "Satisfaction with the focus areas",
            "Satisfaction à l'égard des évolutions dans chaque domaine prioritaire et de leurs incidences"),
        Completion("ORG-1", "Improvement of the WCO: actions completed", "Amélioration de l'OMD : réalisation des actions planifiées"),
    ];

    public static readonly Plan Plan = new()
    {
        Id = "wco-2022-2025",
        Title = new("WCO Strategic Plan 2022-2025", "Plan stratégique de l'OMD 2022-2025"),
        Years = [Period.FiscalYear(2022), Period.FiscalYear(2023), Period.FiscalYear(2024)],
        Layers =
        [
            new("results", new("Results", "Résultats"), new("What the plan is to achieve", "Ce que le plan doit atteindre")),
            new("members", new("Members' perspective", "Perspective des Membres"),
                new("What Members receive", "Ce que reçoivent les Membres")),
            new("functions", new("Core and supporting functions", "Fonctions essentielles et de soutien"),
                new("How the work is done", "Comment le travail se fait")),
            new("focus", new("Focus areas", "Domaines prioritaires"), new("What is pushed now", "Ce qui est poussé maintenant")),
            new("improvement", new("Improvement of the WCO", "Amélioration de l'OMD"),
                new("How the house gets better", "Comment la maison s'améliore")),
        ],
        Objectives = [.. Objectives()],
        Indicators = [.. Rows.Select(Indicator)],
        DataSets = [],
        Measures =
        [
            .. Rows.Select(r => r.Measure).Distinct().Select(name => new Measure(
                name, $"select fiscal_year as period, home, topic, status, completed_on, _delivery\nfrom plan_actions -- "
                    + $"{name}\nwhere origin = 'approved'",
                "select 100.0 * count(*) filter (where status = 'completed') / count(*) as value from plan_actions where fiscal_year = "
                    + "'{period}' and home in ({home})")),
        ],
        Policy = new Policy([]),
    };

    private static IEnumerable<Objective> Objectives() => Rows.Select(r => ObjectiveOf(r.Id)).Distinct().Where(o => o != "RES")
        .Select(o => new Objective(o, LayerOf(o), new($"Objective {o}", $"Objectif {o}"), null));

    private static string ObjectiveOf(string id) => id[..id.IndexOf('-', StringComparison.Ordinal)];

    private static string LayerOf(string id) =>
        id[..2] switch { "RE" => "results", "SO" => "members", "SP" => "functions", "FA" => "focus", _ => "improvement" };

    private static Unit UnitOf(string code) => code switch
    {
        "seizures" => new Unit(code) { One = new("seizure", "saisie"), Other = new("seizures", "saisies"), Digits = 0 },
        "persons" => new Unit(code) { One = new("person", "personne"), Other = new("persons", "personnes"), Digits = 0 },
        "objectives" => new Unit(code) { One = new("objective", "objectif"), Other = new("objectives", "objectifs"), Digits = 0 },
        _ => new Unit(code),
    };

    private static Indicator Indicator(Row row) => new()
    {
        Id = row.Id,
        Layer = LayerOf(row.Id),
        Objective = ObjectiveOf(row.Id),
        Title = new(row.English, row.French),
        Unit = UnitOf(row.Unit),
        Direction = Direction.Up,
        Measure = row.Measure,
        Where = new Dictionary<string, IReadOnlyList<string>>(),
        Kind = IndicatorKinds.Known.Named(row.Estimator),
        Baseline = row.Rule is TargetRuleKind.AtLeast or TargetRuleKind.AllMet or TargetRuleKind.AtLeastEach
            ? new(BaselineRuleKind.None, null, new("None is needed.", "Aucune n'est nécessaire."))
            : new(BaselineRuleKind.FirstReading, Period.FiscalYear(2021),
                new("Zero measurement, Annual Survey 2022", "Mesure zéro, enquête annuelle 2022")),
        Target = new(row.Rule, row.Target, new("Strategic Plan 2022-2025, section V", "Plan stratégique 2022-2025, section V"),
            new DateOnly(2022, 7, 1), row.Rule == TargetRuleKind.AllMet),
        ReportLagDays = 60,
        Breakdowns = ["region"],
        Owner = new("Director, Compliance and Facilitation", "Directeur du contrôle et de la facilitation"),
        Sheet = new()
        {
            Activity = new("Deliver the activities planned", "Réaliser les activités planifiées"),
            Description =
                new("Fully commit to the engagement taken through the Implementation Plans",
                    "S'engager pleinement à tenir les engagements pris dans les plans de mise en œuvre"),
            Rationale = new("Members decided what is to be done; this says whether it was.",
                "Les Membres ont décidé ce qui doit être fait ; ceci dit si cela l'a été."),
            Definition =
                new("Actions of the year approved by the Council and completed by 30 June, over all approved.",
                    "Actions de l'année approuvées par le Conseil et achevées au 30 juin, sur toutes les actions approuvées."),
            Formula = new("100 × completed / approved", "100 × achevées / approuvées"),
            Source = new("Planning office, annual Implementation Plan", "Bureau de planification, plan annuel de mise en œuvre"),
            Frequency = new("Annual, with a half-year reading", "Annuelle, avec un relevé semestriel"),
            Limitations = new("An action counts the same whatever its size.", "Une action compte autant quelle que soit sa taille."),
            Mitigation = new("The list of actions is printed with the rate.", "La liste des actions accompagne le taux."),
        },
    };
}
