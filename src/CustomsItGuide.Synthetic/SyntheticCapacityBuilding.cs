namespace CustomsItGuide.Synthetic;

/// <summary>What the Capacity Building Directorate hands in about a year: half-year and final registers, experts, assistance
/// surveys.</summary>
internal static class SyntheticCapacityBuilding
{
    private const string Office = "Capacity Building Directorate";

    public static IEnumerable<SampleLoad> Of(int seed, SampleYear year, IReadOnlyList<ExpertSpell> pool, IReadOnlyList<Mission> missions)
    {
        var next = year.Start + 1;
        var tag = year.Dashed;
        var half = missions.Where(m => m.Ends <= year.HalfYearEnd).ToList();
        SampleFile[] activities =
        [
            HalfYearMissions(seed, year, missions),
            new($"mission_experts_{tag}_half-year_synthetic.csv", MissionFiles.Experts(half), CsvForm.Plain),
        ];
        var register = new SampleFile($"experts_{next}-01_synthetic.csv", Experts.Headed(Experts.Register(pool, year.HalfYearEnd)),
            CsvForm.Western);
        if (year.Start == 2023)
        {
            // The register comes three weeks after the activities of its new experts, which wait for it until then.
            yield return Load(new(next, 1, 24), activities);
            yield return Load(new(next, 2, 14), register);
        }
        else
        {
            yield return Load(new(next, 1, 24), [register, .. activities]);
        }

        var received = year.Start == 2024 ? new DateOnly(2025, 9, 22) : new DateOnly(next, 8, year.Start == 2022 ? 11 : 12);
        yield return Load(received,
            new SampleFile($"experts_{next}-06_synthetic.csv",
                year.Start == 2023 ? Experts.Register(pool, year.Last) : Mistakes.With(Experts.Register(pool, year.Last),
                ["X-0999", "certified", "administration", new DateOnly(next, 2, 1), null, "hs", "en"],
                ["X-0998", "accredited", "administration", new DateOnly(next, 2, 1), new DateOnly(next - 2, 2, 1), "hs", "en"]),
                    CsvForm.Western),
            FinalMissions(year, missions),
            new SampleFile($"mission_experts_{tag}_synthetic.csv", MissionExperts(year, missions, pool), CsvForm.Plain));

        var (waves, answers) = AssistanceSurveys.Of(seed, year, missions);
        yield return Load(new(next, 9, 26),
            new SampleFile($"surveys_assistance_{tag}_synthetic.csv",
                Mistakes.With(waves,
                    [$"assist-CB{year.Dashed}-X", "assistance", year.Text, null, $"CB{year.Dashed}-X", null, null, 1, 0, 10]),
                        CsvForm.Plain),
            new SampleFile($"survey_answers_assistance_{tag}_synthetic.xlsx", answers,
                new WorkbookForm("Assistance", "SYNTHETIC: surveys after assistance", null, true)));
    }

    private static SampleFile HalfYearMissions(int seed, SampleYear year, IReadOnlyList<Mission> missions)
    {
        var table = MissionFiles.HalfYear(seed, missions, year);
        var name = $"missions_{year.Dashed}_half-year_synthetic.";
        return year.Start == 2023
            ? new(name + "csv", MissionFiles.WithNames(table), CsvForm.Western)
            : new(name + "xlsx", table,
                new WorkbookForm("Missions",
                    $"SYNTHETIC: capacity building, state on 31 December "
                        + $"{year.Start.ToString(System.Globalization.CultureInfo.InvariantCulture)}"));
    }

    private static SampleFile FinalMissions(SampleYear year, IReadOnlyList<Mission> missions)
    {
        var table = Mistakes.WithBadMissions(MissionFiles.Year(missions), year);
        var name = $"missions_{year.Dashed}_synthetic.";
        return year.Start switch
        {
            2022 => new(name + "xlsx", table,
                new WorkbookForm("Register", $"SYNTHETIC: capacity building activities {year.Text}", "Extract of the register", true)),
            2023 => new(name + "csv", Mistakes.WithTornLines(table), CsvForm.Plain),
            _ => new(name + "csv", MissionFiles.WithNames(table), CsvForm.Western),
        };
    }

    private static Table MissionExperts(SampleYear year, IReadOnlyList<Mission> missions, IReadOnlyList<ExpertSpell> pool)
    {
        var table = MissionFiles.Experts(missions);
        return Mistakes.With(table,
            [missions[0].Code, "X-7777", "delivering", 2m], // no such expert
            [missions[1].Code, pool[0].Code, "delivering", -3m]); // out of range
    }

    private static SampleLoad Load(DateOnly day, params SampleFile[] files) =>
        new(new DateTimeOffset(day.ToDateTime(new TimeOnly(11, 0)), TimeSpan.Zero), Office, files);
}
