using System.Globalization;
using CustomsItGuide.Readings;

namespace CustomsItGuide.Tests.Readings;

/// <summary>
/// Measure with estimator, and check query, are two formulations of one figure: on untidy made-up years (Members who come and go, two
/// waves, several officials, trainees, no opinions, reworded questions, experts whose accreditation lapses) they agree.
/// </summary>
public sealed class MeasureAgainstCheckTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void They_agree_on_untidy_years(int seed)
    {
        using var warehouse = new CaseWarehouse(Untidy(new Random(seed)));
        var compared = 0;
        foreach (var indicator in TestPlan.Plan.Indicators)
        {
            foreach (var period in TestPlan.Years.Concat(indicator.ReportsMidYear
                ? TestPlan.Plan.Years.Select(y => Period.HalfYear(y.StartYear, 1)) : []))
            {
                if (Estimators.Read(warehouse.Input(indicator, period)).Value is not { } value) continue;
                compared++;
                var check = warehouse.Check(indicator, period);
                Assert.True(check is not null && Math.Abs(check.Value - value) < 1e-9,
                    string.Create(CultureInfo.InvariantCulture, $"{indicator.Id} {period}: {value}, but the check query gives {check}."));
            }
        }

        Assert.True(compared > 60, $"Only {compared} readings had a value.");
    }

    private static MeasureCase Untidy(Random random)
    {
        var members = Enumerable.Range(1, 40).Select(i => $"M{i}").ToArray();
        var actions = Enumerable.Range(1, 200).Select(i =>
            $"{Year()},A-{i},{Of("SO1", "SO2", "SO3", "SO4", "FA1", "FA2", "FA3", "ORG1", "ORG2")},{Of("planned", "completed", "completed", "cancelled", "carried_over")},{Of("approved", "approved", "added")},{Maybe(Day())}");
        var surveys = new List<string>();
        var answers = new List<string>();
        foreach (var year in TestPlan.Years)
        {
            Wave($"annual-{year.StartYear}", "annual", year, "", 12);
            foreach (var meeting in new[] { "PTC", "HSC", "EC", "CBC" })
                foreach (var wave in new[] { 1, 2 }) Wave($"{meeting}-{year.StartYear}-{wave}", "meeting", year, meeting, 2);
            foreach (var wave in new[] { 1, 2, 3 }) Wave($"assist-{year.StartYear}-{wave}", "assistance", year, "", 2);
        }

        return new MeasureCase
        {
            Given = new(StringComparer.Ordinal)
            {
                ["members"] =
                    Table("member,name,region,joined_on,left_on",
                        members.Select(m =>
                            $"{m},{m},{Of("Europe", "Asia", "Africa")},{(random.Next(6) == 0 ? Day() : "")},{(random.Next(6) == 0 ? Day() : "")}")),
                ["plan_actions"] = Table("fiscal_year,action,home,status,origin,completed_on", actions),
                ["surveys"] = Table("survey,instrument,fiscal_year,meeting,fielded_to,invited,scale_min,scale_max", surveys),
                ["survey_questions"] = Table("instrument,question,survey,item,kind,focus_area",
                [
                    "annual,q0,,overall_satisfaction,rating,", "annual,q1,,instruments_updated,rating,",
                    "annual,q2,,operations_organization,rating,",
                    "annual,q3,,operations_rollout,rating,", "annual,q4,,operations_thematics,rating,", "annual,q5,,research,rating,",
                    "annual,q6,,communication,rating,", "annual,q7,,fa_developments,rating,FA1", "annual,q8,,fa_impacts,rating,FA1",
                    "annual,q9,,fa_developments,rating,FA2", "annual,q10,,fa_impacts,rating,FA2", "annual,q11,,comment,text,",
                    "annual,q1,annual-2023,research,rating,", "annual,q6,annual-2024,communication,text,",
                    "meeting,q0,,meeting_content,rating,", "meeting,q1,,meeting_management,rating,",
                    "assistance,q0,,assistance_delivery,rating,", "assistance,q1,,assistance_follow_up,rating,",
                ]),
                ["survey_answers"] = Table("survey,respondent,member,question,answer,respondent_kind", answers),
                ["instruments"] =
                    Table("instrument,objective,name,listed_from,listed_to",
                        Enumerable.Range(1, 12)
                            .Select(i => $"i{i},SO{1 + (i % 4)},I,{Maybe(Year())},{(random.Next(4) == 0 ? Year() : "")}")),
                ["instrument_status"] =
                    Table("survey,member,instrument,status",
                        TestPlan.Years.SelectMany(year => members.SelectMany(m => Enumerable.Range(1, 12)
                    .Where(_ => random.Next(3) > 0)
                    .Select(i => $"annual-{year.StartYear},{m},i{i},{Of("implemented", "partial", "not_implemented", "unknown")}")))),
                ["topics"] = Table("topic,home,name", ["rkc,SO1,RKC", "green,FA2,Green"]),
                ["missions"] =
                    Table("activity,title,ends_on,status,mode,topic",
                        Enumerable.Range(1, 200)
                            .Select(i =>
                                $"CB-{i},T,{Day()},{Of("delivered", "delivered", "planned", "cancelled")},{Of("on_site", "remote")},{Of("rkc", "green", "other")}")),
                ["experts"] =
                    Table("expert,category,employer,valid_from,valid_to",
                        Enumerable.Range(1, 60)
                            .Select(i =>
                                $"e{i % 40},{Of("accredited", "recognized", "pre_accredited", "external")},{Of("wco", "administration", "other")},{Day()},{Maybe("2024-06-30")}")),
                ["mission_experts"] =
                    Table("activity,expert,role,days",
                        Enumerable.Range(1, 300)
                            .Select(i => $"CB-{1 + (i % 200)},e{random.Next(40)},{Of("delivering", "delivering", "observing")},2.5")),
                ["operations"] =
                    Table("operation,edition,role,ends_on,theme,count,unit,qualifier,result",
                        Enumerable.Range(1, 60)
                            .Select(i =>
                                $"O{i % 5},{i},{Of("lead", "co_lead", "support")},{Day()},drugs,{random.Next(5000)},{Of("seizures", "seizures", "cases")},{Of("exact", "about", "more_than", "less_than")},{Of("final", "interim")}")),
                ["partnerships"] =
                    Table("partner,objective,existing_since,deed,done_on",
                        Enumerable.Range(1, 25)
                            .Select(i =>
                                $"P{i % 9},SO{random.Next(1, 5)},{Of("2015-01-01", Day())},{Of("reviewed", "upgraded", "signed", "meeting")},{Day()}")),
                ["expenditure"] =
                    Table("fiscal_year,programme,fund,topic,executed_eur,closed_on",
                        Enumerable.Range(1, 60)
                            .Select(i =>
                                $"{Year()},P{i},{Of("core", "donor")},{Of("rkc", "green", "other")},{random.Next(1_000_000)}.{random.Next(10, 99)},{Maybe(Day())}")),
                ["facts"] =
                    Table("indicator,period,fact",
                        TestPlan.Years.SelectMany(year =>
                            TestPlan.Plan.Indicators.Select(i => $"{i.Id},{year},{Of("met", "not_met", "none")}"))),
            },
        };

        void Wave(string survey, string instrument, Period year, string meeting, int questions)
        {
            surveys.Add(
                $"{survey},{instrument},{year},{meeting},{Maybe(year.First.AddDays(random.Next(365)).ToString("O", CultureInfo.InvariantCulture))},{random.Next(20, 60)},1,5");
            foreach (var member in members.Where(_ => random.Next(10) < 7))
                foreach (var official in Enumerable.Range(1, random.Next(1, 4)))
                    for (var q = 0; q < questions; q++)
                        answers.Add(
                            $"{survey},{member}-{official},{member},q{q},{Of("1", "2", "3", "4", "4", "5", "5", "")},{Of("administration", "administration", "", "trainee")}");
        }

        string Of(params string[] choices) => choices[random.Next(choices.Length)];
        string Maybe(string text) => random.Next(3) == 0 ? "" : text;
        string Year() => TestPlan.Years.ElementAt(random.Next(4)).ToString();
        string Day() => new DateOnly(2021, 7, 1).AddDays(random.Next(4 * 365)).ToString("O", CultureInfo.InvariantCulture);
    }

    private static string Table(string header, IEnumerable<string> rows) => header + "\n" + string.Join('\n', rows);
}
