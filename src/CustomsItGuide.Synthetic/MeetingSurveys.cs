namespace CustomsItGuide.Synthetic;

/// <param name="Survey">For example ptc-2023-10.</param>
/// <param name="Ends">Last day of the meeting: real where data/reference/meetings_calendar.csv has it.</param>
/// <param name="Attending">Members attending; invented except where a source gives the number of countries.</param>
/// <param name="Respondents">Members that answer.</param>
internal sealed record MeetingWave(string Survey, string Meeting, SampleYear Year, DateOnly Starts, DateOnly Ends, int Attending,
    int Respondents);

/// <summary>The surveys at the end of PTC, HSC, EC and CBC meetings. All answers are invented.</summary>
public static class MeetingSurveys
{
    private static readonly SampleYear First = new(2022), Second = new(2023), Third = new(2024);

    internal static IReadOnlyList<MeetingWave> Waves { get; } =
    [
        new("hsc-2022-09", "HSC", First, new(2022, 9, 21), new(2022, 9, 30), 84, 45),
        new("ptc-2022-10", "PTC", First, new(2022, 10, 25), new(2022, 10, 27), 118, 61),
        new("hsc-2023-03", "HSC", First, new(2023, 3, 13), new(2023, 3, 24), 80, 41),
        new("ec-2023-03", "EC", First, new(2023, 3, 27), new(2023, 3, 31), 92, 47),
        new("cbc-2023-04", "CBC", First, new(2023, 4, 3), new(2023, 4, 5), 88, 44),
        new("ptc-2023-04", "PTC", First, new(2023, 4, 25), new(2023, 4, 27), 121, 58),
        new("hsc-2023-09", "HSC", Second, new(2023, 9, 18), new(2023, 9, 29), 79, 42),
        new("ptc-2023-10", "PTC", Second, new(2023, 10, 24), new(2023, 10, 26), 126, 66),
        new("cbc-2024-02", "CBC", Second, new(2024, 2, 21), new(2024, 2, 23), 85, 7),
        new("hsc-2024-03", "HSC", Second, new(2024, 3, 11), new(2024, 3, 22), 63, 37),
        new("ec-2024-03", "EC", Second, new(2024, 3, 18), new(2024, 3, 22), 96, 50),
        new("ptc-2024-04", "PTC", Second, new(2024, 4, 23), new(2024, 4, 26), 124, 63),
        new("hsc-2024-10", "HSC", Third, new(2024, 9, 30), new(2024, 10, 11), 70, 40),
        new("ptc-2024-10", "PTC", Third, new(2024, 10, 22), new(2024, 10, 25), 128, 70),
        new("cbc-2025-02", "CBC", Third, new(2025, 2, 26), new(2025, 2, 28), 90, 48),
        new("hsc-2025-03", "HSC", Third, new(2025, 3, 10), new(2025, 3, 21), 72, 41),
        new("ec-2025-03", "EC", Third, new(2025, 3, 24), new(2025, 3, 28), 98, 52),
        new("ptc-2025-04", "PTC", Third, new(2025, 4, 8), new(2025, 4, 11), 127, 68),
    ];

    /// <summary>Share of satisfied Members in a year, percent: the PTC rises, the HSC stays, the EC and the CBC move within
    /// noise.</summary>
    private static double Percent(string meeting, SampleYear year) => (meeting, year.Start) switch
    {
        ("PTC", 2022) => 64,
        ("PTC", 2023) => 72,
        ("PTC", _) => 80,
        ("HSC", _) => 80,
        ("EC", 2022) => 74,
        ("EC", _) => 77,
        _ => 79,
    };

    internal static object?[] WaveRow(MeetingWave w) =>
        [w.Survey, "meeting", w.Year.Text, w.Meeting, null, w.Ends, w.Ends.AddDays(10), w.Attending, 1, 5];

    internal static Table Answers(int seed, MeetingWave wave)
    {
        var waves = Waves.Where(w => w.Meeting == wave.Meeting && w.Year == wave.Year).ToList();
        var year = waves.SelectMany(w => Respondents(seed, w)).Distinct().Order(StringComparer.Ordinal).ToList();
        // One opinion a year: a Member that answers after both meetings is satisfied with both or with neither.
        var satisfied = Opinion.Satisfied(seed, year, Percent(wave.Meeting, wave.Year) / 100, wave.Meeting, wave.Year.Text);
        var chance = Chance.For(seed, wave.Survey);
        var table = SurveyTable.Answers();
        foreach (var member in Respondents(seed, wave))
        {
            var happy = satisfied.Contains(member);
            var plain = chance.Happens(0.1);
            var answers = Opinion.Answers(chance, happy, 2, 4, 5, plain);
            var none = plain && chance.Happens(0.6) ? chance.Below(2) : -1;
            for (var i = 0; i < 2; i++)
                table.Add(wave.Survey, member + "-1", member, i == 0 ? "M1" : "M2", i == none ? "No opinion" : answers[i],
                    "administration");
            if (chance.Happens(happy ? 0.08 : 0.35))
                table.Add(wave.Survey, member + "-1", member, "M3",
                    Comments.Write(chance, chance.Pick(Comments.Reasons), Membership.WritesFrench(member)), "administration");
        }
        return table;
    }

    private static List<string> Respondents(int seed, MeetingWave w) =>
        Opinion.Respondents(seed, Membership.On(w.Ends).Select(m => m.Code), w.Respondents, w.Meeting, w.Survey);
}
