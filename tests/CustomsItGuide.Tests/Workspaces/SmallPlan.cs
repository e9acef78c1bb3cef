namespace CustomsItGuide.Tests.Workspaces;

/// <summary>The files of a plan with a calendar of its own, three registers, and a share of each: money by year, events by their day, and
/// figures whose rows tell their own period.</summary>
internal static class SmallPlan
{
    /// <param name="calendar">The section of plan.yaml.</param>
    /// <param name="years">As the calendar writes them.</param>
    public static string Write(string folder, string calendar, string years, string before)
    {
        var shipped = File.ReadAllText(Path.Combine(Repository.Plan, "plan.yaml"));
        var policy = shipped[shipped.IndexOf("\npolicy:", StringComparison.Ordinal)..shipped.IndexOf("\n# What may be published",
            StringComparison.Ordinal)];
        Put("plan.yaml", $$"""
            id: small
            title: { en: A small plan, fr: Un petit plan }
            calendar: {{calendar}}
            years: {{years}}
            layers:
              outcome: { title: { en: Outcome, fr: Effet }, purpose: { en: To serve, fr: Servir } }
            objectives:
              OUT: { layer: outcome, title: { en: Trade, fr: Commerce } }
            indicators: [OUT-1, OUT-2, OUT-3]
            """ + policy);
        Put("indicators/OUT-1.yaml", Indicator("Money aligned", "Argent aligné", "money", "", before));
        const string parts = "parts: [half, quarter]\n";
        Put("indicators/OUT-2.yaml", Indicator("Events aligned", "Activités alignées", "events_aligned", parts, before));
        Put("indicators/OUT-3.yaml", Indicator("Figures told", "Chiffres déclarés", "figures_told", parts, before));
        Put("datasets/spending.yaml", """
            row: { en: money of a year, fr: argent d'un exercice }
            key: [fiscal_year, programme]
            slice: [fiscal_year]
            columns:
              fiscal_year: { type: fiscal_year, required: true, meaning: { en: The year, fr: L'exercice } }
              programme: { type: text, required: true, meaning: { en: The programme, fr: Le programme } }
              aligned_eur: { type: integer, required: true, meaning: { en: Aligned, fr: Aligné } }
              all_eur: { type: integer, required: true, meaning: { en: All, fr: Tout } }
            """);
        Put("datasets/events.yaml", """
            row: { en: an event, fr: une activité }
            key: [event]
            slice: { fiscal_year_of: ends_on }
            columns:
              event: { type: text, required: true, meaning: { en: Its number, fr: Son numéro } }
              ends_on: { type: date, required: true, meaning: { en: Last day, fr: Dernier jour } }
              aligned: { type: integer, required: true, meaning: { en: 1 when aligned, fr: 1 si alignée } }
            """);
        Put("datasets/figures.yaml", """
            row: { en: a figure of a period, fr: un chiffre d'une période }
            key: [told, office]
            slice: all
            columns:
              told: { type: period, required: true, meaning: { en: The period, fr: La période } }
              office: { type: text, required: true, meaning: { en: The office, fr: Le bureau } }
              done: { type: integer, required: true, meaning: { en: Done, fr: Fait } }
              planned: { type: integer, required: true, meaning: { en: Planned, fr: Prévu } }
            """);
        // The warehouse of any plan has tables of surveys.
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Plan, "datasets")))
            Put("datasets/" + Path.GetFileName(file), File.ReadAllText(file));
        Put("measures/money.sql", "select fiscal_year as period, aligned_eur as part, all_eur as whole, _delivery from spending\n");
        Put("measures/money.check.sql",
            "select 100.0 * sum(aligned_eur) / sum(all_eur) as value from spending where fiscal_year = '{period}'\n");
        Put("measures/events_aligned.sql", """
            select y.period, e.ends_on, e.aligned as part, 1 as whole, e._delivery
            from events e join fiscal_years y on e.ends_on between y.first_day and y.last_day
            """);
        Put("measures/events_aligned.check.sql",
            "select avg(100.0 * aligned) as value from events where ends_on between date '{first_day}' and date '{last_day}'\n");
        Put("measures/figures_told.sql",
            "select told as period, null::date as ends_on, done as part, planned as whole, _delivery from figures\n");
        Put("measures/figures_told.check.sql", """
            select 100.0 * sum(f.done) / sum(f.planned) as value
            from figures f join periods p on p.period = f.told
            where p.first_day >= date '{first_day}' and p.last_day <= date '{last_day}'
            """);
        return folder;

        void Put(string name, string text)
        {
            var file = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }

    private static string Indicator(string english, string french, string measure, string parts, string before) => $$"""
        title: { en: "{{english}}", fr: "{{french}}" }
        layer: outcome
        objective: OUT
        unit: percent
        direction: up
        measure: {{measure}}
        estimator: share
        breakdowns: []
        {{parts}}baseline: { rule: first_reading, from: {{before}}, note: { en: The first, fr: La première } }
        target: { rule: at_least, value: 50, due: every_year, since: 2016-06-01, decision: { en: The plan, fr: Le plan } }
        report_lag_days: 30
        owner: { en: Head, fr: Chef }
        sheet:
          activity: { en: A, fr: A }
          description: { en: A, fr: A }
          rationale: { en: A, fr: A }
          definition: { en: A, fr: A }
          formula: { en: A, fr: A }
          source: { en: A, fr: A }
          frequency: { en: A, fr: A }
          limitations: { en: A, fr: A }
          mitigation: { en: A, fr: A }
        """;
}
