namespace CustomsItGuide.Synthetic;

/// <summary>The surveys after assistance, on a scale of 0 to 10, for some of the activities of a year. All answers are invented.</summary>
internal static class AssistanceSurveys
{
    /// <summary>Share of satisfied administrations in percent.</summary>
    private static double Percent(SampleYear year) => year.Start switch { 2022 => 81, 2023 => 83, _ => 86 };

    /// <summary>The waves of a year with their answers.</summary>
    public static (Table Waves, Table Answers) Of(int seed, SampleYear year, IReadOnlyList<Mission> missions)
    {
        var chance = Chance.For(seed, "assistance " + year.Text);
        var surveyed = chance.Shuffled(missions.Where(m => m.Status == "delivered" && m.Ends <= year.Last.AddDays(-20))).Take(46)
            .OrderBy(m => m.Code, StringComparer.Ordinal).ToList();
        var answering = surveyed.ToDictionary(m => m.Code, m => m.Beneficiaries.Split(';').Where(_ => chance.Happens(0.8)).ToList());
        var members = answering.Values.SelectMany(m => m).Distinct().Order(StringComparer.Ordinal).ToList();
        var satisfied = Opinion.Satisfied(seed, members, Percent(year) / 100, "assistance", year.Text);
        var content = Opinion.Satisfied(seed, members, (Percent(year) - 12) / 100, "follow-up", year.Text);

        var waves = SurveyTable.Waves();
        var answers = SurveyTable.Answers();
        foreach (var m in surveyed)
        {
            var survey = "assist-" + m.Code;
            waves.Add(survey, "assistance", year.Text, null, m.Code, m.Ends, m.Ends.AddDays(20), m.Beneficiaries.Split(';').Length, 0, 10);
            foreach (var member in answering[m.Code])
            {
                answers.Add(survey, member + "-1", member, "A1", Opinion.Answers(chance, satisfied.Contains(member), 1, 8, 10, true)[0],
                    "administration");
                answers.Add(survey, member + "-1", member, "A2",
                    chance.Happens(0.1) ? "No opinion" : Opinion.Answers(chance, content.Contains(member), 1, 8, 10, true)[0],
                    "administration");
            }
            var trainees = m.Beneficiaries.Split(';').Length > 1 ? 0 : chance.Between(0, 9);
            for (var i = 1; i <= trainees; i++)
                answers.Add(survey, "T" + (char)('A' + i - 1), m.Beneficiaries, "A1", chance.Between(6, 10), "trainee");
        }
        return (waves, answers);
    }
}
