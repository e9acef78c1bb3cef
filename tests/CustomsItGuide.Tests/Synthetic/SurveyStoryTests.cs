using CustomsItGuide.Synthetic;

namespace CustomsItGuide.Tests.Synthetic;

/// <summary>What Members are meant to say in the surveys of the sample, computed from the answers by hand.</summary>
public sealed class SurveyStoryTests
{
    [Theory]
    [InlineData("Q01", 74.4, 75.0, 73.3, 75.0)]
    [InlineData("Q02", 78.0, 72.0, 65.0, 58.0)]
    [InlineData("Q04", 68.0, 66.0, 67.0, 65.5)]
    [InlineData("Q05", 55.0, 61.0, 68.0, 75.5)]
    [InlineData("Q06a Q06b", 72.0, 74.0, 75.0, 77.0)]
    [InlineData("Q07a Q07b", 60.0, 54.0, 49.0, 43.0)]
    [InlineData("Q08a Q08b", 66.0, 65.0, 67.0, 66.0)]
    public void Annual_survey(string questions, params double[] percent)
    {
        for (var i = 0; i < percent.Length; i++)
        {
            var (satisfied, responding) =
                SampleRows.Satisfaction([AnnualSurvey.Answers(SampleSecretariat.DefaultSeed, AnnualSurvey.Waves[i])], questions.Split(' '),
                    5, 4);
            Assert.InRange((satisfied, responding).Percent(), percent[i] - 0.7, percent[i] + 0.7);
            Assert.InRange(responding, 65, 114);
        }
    }

    [Fact]
    public void Operations_were_not_asked_about_in_2023_24_and_instruments_of_SO3_not_in_the_zero_measurement()
    {
        var answers = AnnualSurvey.Answers(SampleSecretariat.DefaultSeed, AnnualSurvey.Waves[2]);
        Assert.DoesNotContain(answers.Rows, r => ((string)r[3]!).StartsWith("Q03", StringComparison.Ordinal));
        Assert.DoesNotContain(SampleRows.File("instrument_status_annual-2022_synthetic.csv").Rows,
            r => r[2] is "cen" or "api_pnr" or "risk_compendium");
    }

    [Fact]
    public void Response_lies_between_40_and_65_percent_and_most_respondents_stay()
    {
        var waves = AnnualSurvey.Waves.Select(w => AnnualSurvey.Respondents(SampleSecretariat.DefaultSeed, w)).ToList();
        Assert.All(waves.Zip(AnnualSurvey.Waves), w => Assert.InRange(100.0 * w.First.Count / Membership.On(w.Second.To).Count, 40, 65));
        for (var i = 1; i < waves.Count; i++) Assert.InRange(100.0 * waves[i].Intersect(waves[i - 1]).Count() / waves[i - 1].Count, 60, 95);
        Assert.Contains("SB", waves[1]);
        Assert.DoesNotContain("SB", waves[0]);
        Assert.Contains("PW", waves[2]);
    }

    [Fact]
    public void One_region_is_nearly_silent_in_2023_24()
    {
        var silent = AnnualSurvey.Respondents(SampleSecretariat.DefaultSeed, AnnualSurvey.Waves[2])
            .Count(m => Membership.All.First(x => x.Code == m).Region == "North of Africa, Near and Middle East");
        Assert.Equal(1, silent);
    }

    [Theory]
    [InlineData("PTC", 64.0, 72.0, 80.0)]
    [InlineData("HSC", 80.0, 80.0, 80.0)]
    [InlineData("EC", 74.0, 77.0, 77.0)]
    public void Meetings(string meeting, params double[] percent)
    {
        for (var i = 0; i < percent.Length; i++)
        {
            var share = Meeting(meeting, SampleYear.Plan[i]);
            Assert.InRange(share.Percent(), percent[i] - 1.2, percent[i] + 1.2);
            Assert.InRange(share.Item2, 40, 110);
        }
    }

    [Fact]
    public void One_CBC_has_too_few_answers()
    {
        Assert.InRange(Meeting("CBC", SampleYear.Plan[1]).Item2, 5, 9);
        Assert.InRange(Meeting("CBC", SampleYear.Plan[2]).Item2, 40, 60);
    }

    [Theory]
    [InlineData("2022-23", 81)]
    [InlineData("2023-24", 83)]
    [InlineData("2024-25", 86)]
    public void Assistance(string year, double percent)
    {
        var share = SampleRows.Satisfaction([SampleRows.File($"survey_answers_assistance_{year}_synthetic.xlsx")], ["A1"], 10, 8);
        Assert.InRange(share.Percent(), percent - 1, percent + 1);
        Assert.InRange(share.Item2, 40, 120);
    }

    [Fact]
    public void Two_coders_label_enough_comments_and_mostly_agree()
    {
        var labels = SampleRows.Files("comment_labels_")
            .SelectMany(f => SampleRows.Sound(f.Table, "survey", "respondent", "question", "coder")).ToList();
        var pairs = labels.GroupBy(r => r["survey"] + r["respondent"]).ToList();
        Assert.True(pairs.Count >= 150);
        Assert.All(pairs, p => Assert.Equal(2, p.Count()));
        Assert.InRange(100.0 * pairs.Count(p => p.Select(r => r["reason"]).Distinct().Count() == 1) / pairs.Count, 80, 95);
    }

    [Fact]
    public void The_first_version_of_2023_24_differs_from_the_corrected_one()
    {
        var first = SampleRows.Satisfaction([SampleRows.File("survey_answers_annual-2023-24_synthetic.csv")], ["Q05"], 5, 4);
        var corrected = SampleRows.Satisfaction([SampleRows.File("survey_answers_annual-2023-24_corrected_synthetic.csv")], ["Q05"], 5, 4);
        Assert.True(first.Responding < corrected.Responding && first.Percent() < corrected.Percent() - 5);
    }

    private static (int, int) Meeting(string meeting, SampleYear year) => SampleRows.Satisfaction(
        MeetingSurveys.Waves.Where(w => w.Meeting == meeting && w.Year == year)
            .Select(w => MeetingSurveys.Answers(SampleSecretariat.DefaultSeed, w)), ["M1", "M2"], 5, 4);
}
