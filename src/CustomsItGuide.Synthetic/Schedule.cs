using System.Globalization;

namespace CustomsItGuide.Synthetic;

/// <summary>Which office hands in what, when, and in which form.</summary>
internal static class Schedule
{
    private const string Planning = "Strategic Planning Office", Council = "Council Secretariat", Capacity =
        "Capacity Building Directorate",
        Compliance = "Compliance and Facilitation Directorate", Tariff = "Tariff and Trade Affairs Directorate", Finance =
            "Finance Division", Internal = "Office of the Secretary General";

    private static readonly Dictionary<string, string> FrenchPartnerships = new(StringComparer.Ordinal)
    {
        ["partner"] = "Partenaire",
        ["objective"] = "Objectif stratégique",
        ["existing_since"] = "Existe depuis",
        ["deed"] = "Acte",
        ["done_on"] = "Fait le",
        ["evidence"] = "Justificatif",
    };

    /// <summary>Registers, the zero measurement and the first year's plan.</summary>
    public static IEnumerable<SampleLoad> Start(int seed)
    {
        yield return Load(new(2022, 7, 15), Council,
            new SampleFile("members_2022-06.csv", Membership.Register(new(2022, 6, 30)), CsvForm.Plain));
        yield return Load(new(2022, 7, 15, 10, 0, 0), Planning,
            new SampleFile("topics.csv", Topics.Rows(), CsvForm.Plain),
            new SampleFile("instruments_synthetic.csv", SyntheticInstrumentStatus.List(), CsvForm.Plain),
            new SampleFile("survey_questions_synthetic.csv", Questionnaires.Rows(), new CsvForm(CsvEncoding.Utf8WithMark, ';')));
        yield return Load(new(2022, 7, 18), Planning, SurveyFiles.Annual(seed, AnnualSurvey.Waves[0]));
        yield return Load(new(2022, 7, 29), Capacity,
            new SampleFile("experts_2022-06_synthetic.csv", Experts.Headed(Experts.Register(Experts.Pool(seed), new(2022, 6, 30))),
                CsvForm.Western));
        yield return Load(new(2022, 8, 4), Compliance,
            new SampleFile("operations_2022-07.csv", SyntheticOperations.Announced(new(2021, 7, 1), new(2022, 6, 30)), CsvForm.Plain));
        yield return Load(new(2022, 8, 30), Planning,
            new SampleFile("comment_labels_annual-2022_synthetic.csv", CommentLabels.Rows(seed, AnnualSurvey.Waves[0]), CsvForm.Plain));
    }

    /// <summary>What comes in about a fiscal year, from its approved plan to the commentary on its results.</summary>
    public static IEnumerable<SampleLoad> Of(int seed, SampleYear year)
    {
        var pool = Experts.Pool(seed);
        var missions = Missions.Of(seed, Missions.Years.First(y => y.Year == year), pool);
        var actions = SyntheticImplementationPlan.Years(seed)[year.Start];
        var start = year.Start;
        var tag = year.Dashed;

        yield return Load(new(start, 7, 22), Planning,
            PlanFile($"plan_actions_{tag}_approved_synthetic.xlsx", year, PlanFiles.Approved(actions), "as approved by the Council"));
        yield return Load(new(start, 9, 6), Internal,
            new SampleFile($"focus_area_reviews_{tag}_synthetic.csv", Registers.FocusAreaReviews(year), CsvForm.Plain),
            new SampleFile($"risks_{start}_synthetic.csv", Registers.Risks(new(start, 6, 30), start - 2022, actions), CsvForm.French),
            new SampleFile($"programmes_{start}_synthetic.xlsx", Programmes.On(new(start, 8, 31)),
                new WorkbookForm("Programmes", "SYNTHETIC: work programmes")));
        foreach (var wave in MeetingSurveys.Waves.Where(w => w.Year == year))
            yield return Load(At(wave.Ends.AddDays(17), 15), wave.Meeting == "HSC" ? Tariff : wave.Meeting == "CBC" ? Capacity : Compliance,
                SurveyFiles.Meeting(seed, wave));

        yield return Load(new(start + 1, 1, 19), Planning,
            PlanFile($"plan_actions_{tag}_half-year_synthetic.xlsx", year, PlanFiles.HalfYear(seed, actions), "state on 31 December"));
        foreach (var load in SyntheticCapacityBuilding.Of(seed, year, pool, missions)) yield return load;
        if (start < 2024)
        {
            var joined = start == 2022 ? new DateTime(2023, 2, 3, 9, 0, 0) : new DateTime(2024, 2, 9, 9, 0, 0);
            yield return Load(joined, Council,
                new SampleFile(string.Create(CultureInfo.InvariantCulture, $"members_{joined:yyyy-MM}.csv"),
                    Membership.Register(DateOnly.FromDateTime(joined)), CsvForm.Plain));
        }
        foreach (var load in OperationReports(year)) yield return load;
        yield return Load(new(start + 1, 5, 31), Planning, SurveyFiles.Annual(seed, AnnualSurvey.Waves[start - 2021]));

        var final = start == 2022 ? PlanFiles.BeforeCorrection(actions) : PlanFiles.Final(actions);
        yield return Load(new(start + 1, start == 2023 ? 7 : 8, 18), Planning,
            PlanFile($"plan_actions_{tag}_final_synthetic.xlsx", year, Mistakes.WithBadActions(final, year), "state on 30 June"));
        if (start == 2022)
            yield return Load(new(2023, 10, 16), Internal,
                PlanFile($"plan_actions_{tag}_final-corrected_synthetic.xlsx", year, PlanFiles.Final(actions),
                    "state on 30 June, corrected after internal audit"));

        var partnerships = Registers.Partnerships(year);
        yield return Load(new(start + 1, 8, 24), Internal, new SampleFile($"partnerships_{tag}_synthetic.csv", start switch
        {
            2022 => French(Mistakes.With(partnerships, ["Unnamed partner", "SO2", null, "reviewed", new DateOnly(2023, 5, 5), null]))
                .Renamed(FrenchPartnerships),
            _ => partnerships,
        }, start == 2022 ? CsvForm.French : CsvForm.Plain));
        var coded = AnnualSurvey.Waves[start - 2021];
        yield return Load(new(start + 1, 9, 14), Planning,
            new SampleFile($"comment_labels_{coded.Survey}_synthetic.csv", CommentLabels.Rows(seed, coded), CsvForm.Plain),
            new SampleFile($"commentary_{tag}_synthetic.csv", SyntheticCommentary.Of(p => p.StartsWith(year.Text, StringComparison.Ordinal)),
                new CsvForm(CsvEncoding.Utf8WithMark, ';')));
        if (start < 2024)
            yield return Load(new(start + 1, 12, 12), Finance,
                new SampleFile($"expenditure_{tag}_synthetic.csv", Mistakes.With(Registers.Expenditure(seed, year, new(start + 1, 11, 28)),
                    [year.Text, "Core missions", "loan", "hs", 1200.5m, null],
                    [year.Text, "Security programme", "donor", "drones", 800m, null]), CsvForm.French));
    }

    /// <summary>What came after the plan's last year.</summary>
    public static IEnumerable<SampleLoad> End(int seed)
    {
        var corrected = AnnualSurvey.Waves[2];
        yield return Load(new(2024, 9, 3), Planning,
            new SampleFile($"survey_answers_{corrected.Survey}_corrected_synthetic.csv", AnnualSurvey.Answers(seed, corrected),
                CsvForm.Plain));
        yield return Load(new(2025, 10, 2), Council,
            new SampleFile("members_2025-09.csv", Membership.Register(new(2025, 9, 30)), CsvForm.Plain));
        yield return Load(new(2025, 11, 3), Internal,
            new SampleFile("risks_2025_synthetic.csv", Registers.Risks(new(2025, 6, 30), 3, SyntheticImplementationPlan.Years(seed)[2024]),
                CsvForm.French));
    }

    private static IEnumerable<SampleLoad> OperationReports(SampleYear year)
    {
        var (announced, from, to) = year.Start switch
        {
            2022 => (new DateTime(2023, 3, 10, 9, 0, 0), new DateOnly(2022, 7, 1), new DateOnly(2023, 3, 9)),
            2023 => (new DateTime(2024, 2, 15, 9, 0, 0), new DateOnly(2023, 3, 10), new DateOnly(2024, 2, 14)),
            _ => (new DateTime(2025, 4, 2, 9, 0, 0), new DateOnly(2024, 2, 15), new DateOnly(2025, 4, 1)),
        };
        yield return Load(announced, Compliance,
            new SampleFile(string.Create(CultureInfo.InvariantCulture, $"operations_{announced:yyyy-MM}.csv"),
                SyntheticOperations.Announced(from, to), CsvForm.Plain));
        var final = SyntheticOperations.FinalReports(year.Text);
        if (year.Start == 2022) final.Rows.First(r => r[0] is "THUNDER")[8] = 2334;
        yield return Load(year.Start == 2024 ? new(2025, 10, 8) : new(year.Start + 1, 9, 4), Compliance,
            new SampleFile($"operations_final_synthetic_{year.Dashed}.csv",
                year.Start == 2022 ? Mistakes.With(final, [.. final.Rows[0]]) : final, CsvForm.Western));
        if (year.Start == 2022)
        {
            // The final figure of one operation is itself restated.
            var corrected = SyntheticOperations.FinalReports(year.Text);
            corrected.Rows.RemoveAll(r => r[0] is not "THUNDER");
            yield return Load(new(2023, 11, 20), Compliance,
                new SampleFile("operations_final_synthetic_2022-23_corrected.csv", corrected, CsvForm.Plain));
        }
    }

    private static SampleFile PlanFile(string name, SampleYear year, Table actions, string note) => new(name,
        actions.Renamed(actions.Columns.ToDictionary(c => c, c => char.ToUpperInvariant(c[0]) + c[1..].Replace('_', ' '))),
        new WorkbookForm("Plan " + year.Dashed, $"SYNTHETIC: Implementation Plan {year.Text}", note));

    private static Table French(Table partnerships)
    {
        var table = partnerships.Copy();
        var place = table.Index("deed");
        foreach (var row in table.Rows)
            row[place] = row[place] switch { "reviewed" => "Révisé", "upgraded" => "Renforcé", "signed" => "Signé", _ => "Réunion" };
        return table;
    }

    private static DateTime At(DateOnly day, int hour) => day.ToDateTime(new TimeOnly(hour, 0));

    private static SampleLoad Load(DateTime received, string by, params SampleFile[] files) =>
        new(new DateTimeOffset(OnWorkday(received.Hour == 0 ? received.AddHours(9) : received), TimeSpan.Zero), by, files);

    private static DateTime OnWorkday(DateTime day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(2),
        DayOfWeek.Sunday => day.AddDays(1),
        _ => day,
    };
}
