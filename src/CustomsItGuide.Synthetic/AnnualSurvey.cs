using System.Globalization;

namespace CustomsItGuide.Synthetic;

/// <summary>What the story says of one wave: shares of satisfied Members in percent, null for a block that was not asked.</summary>
internal sealed record AnnualWave(
    string Survey, string FiscalYear, DateOnly From, DateOnly To, int Respondents, string? SilentRegion,
    double Overall, double Instruments, double? Operations, double Research, double Communication, double Technology, double Green,
    double Governance);

/// <summary>The Members' engagement annual survey: the zero measurement and three waves. All answers are invented.</summary>
public static class AnnualSurvey
{
    internal static IReadOnlyList<AnnualWave> Waves { get; } =
    [
        new("annual-2022", "2021/22", new(2022, 3, 7), new(2022, 4, 22), 90, null, 74.4, 78, 70, 68, 55, 72, 60, 66),
        new("annual-2022-23", "2022/23", new(2023, 3, 6), new(2023, 4, 21), 96, null, 75.2, 72, 72, 66, 61, 74, 54, 65),
        new("annual-2023-24", "2023/24", new(2024, 3, 4), new(2024, 4, 19), 101, "North of Africa, Near and Middle East", 73.3, 65, null,
            67, 68, 75, 49, 67),
        new("annual-2024-25", "2024/25", new(2025, 3, 3), new(2025, 4, 18), 114, null, 75, 58, 73, 65.5, 75.5, 77, 43, 66),
    ];

    private static readonly string[] NoOpinion = ["", "N/A", "No opinion", "99"];
    private static readonly string[] NoOpinionFrench = ["", "Sans opinion", "Sans opinion", "99"];

    internal static object?[] WaveRow(AnnualWave wave) =>
        [wave.Survey, "annual", wave.FiscalYear, null, null, wave.From, wave.To, Membership.On(wave.To).Count, 1, 5];

    internal static List<string> Respondents(int seed, AnnualWave wave) => Opinion.Respondents(
        seed, Membership.On(wave.To).Select(m => m.Code), wave.Respondents, "annual", wave.Survey,
        // A region that nearly fell silent keeps one willing Member; the two that joined during the plan are keen to answer.
        code => wave.SilentRegion is not null && Membership.All.First(m => m.Code == code).Region == wave.SilentRegion && code != "MA" ? -9
            : code is "MA" or "SB" or "PW" ? 3 : 0);

    /// <summary>The answers of a wave, one row each, in the order of Members and questions.</summary>
    internal static Table Answers(int seed, AnnualWave wave) => Generate(seed, wave).Answers;

    /// <summary>For each respondent with a comment, the reason for which it was written.</summary>
    internal static IReadOnlyList<(string Respondent, string Reason)> CommentReasons(int seed, AnnualWave wave) =>
        Generate(seed, wave).Reasons;

    private static (Table Answers, List<(string, string)> Reasons) Generate(int seed, AnnualWave wave)
    {
        var reasons = new List<(string, string)>();
        var members = Respondents(seed, wave);
        var chance = Chance.For(seed, wave.Survey);
        var table = SurveyTable.Answers();
        var blocks = Blocks(wave).Select(b =>
        {
            var silent = members.Where(m => Chance.For(seed, $"none {m} {b.About} {wave.Survey}").Happens(b.NoOpinion)).ToHashSet();
            var satisfied = Opinion.Satisfied(seed, [.. members.Where(m => !silent.Contains(m))], b.Percent / 100, b.About, wave.Survey);
            return (b.Questions, Silent: silent, Satisfied: satisfied);
        }).ToList();

        foreach (var member in members)
        {
            var french = Membership.WritesFrench(member);
            var persons = Chance.For(seed, $"persons {member} {wave.Survey}").Happens(0.08) ? 2 : 1;
            for (var person = 1; person <= persons; person++)
            {
                var respondent = string.Create(CultureInfo.InvariantCulture, $"{member}-{person}");
                var low = false;
                foreach (var (questions, silent, satisfied) in blocks)
                {
                    var plain = persons > 1 || chance.Happens(0.06);
                    var answers = Opinion.Answers(chance, satisfied.Contains(member), questions.Length, 4, 5, plain);
                    var skipped = plain && questions.Length > 1 && chance.Happens(0.5) ? chance.Below(questions.Length) : -1;
                    for (var i = 0; i < questions.Length; i++)
                    {
                        var none = silent.Contains(member) || i == skipped;
                        low |= !none && answers[i] <= 3;
                        table.Add(wave.Survey, respondent, member, questions[i],
                            none ? chance.Pick(french ? NoOpinionFrench : NoOpinion) : answers[i], "administration");
                    }
                }
                if (!low || !chance.Happens(0.62)) continue;
                var reason = chance.Pick(Comments.Reasons);
                reasons.Add((respondent, reason));
                table.Add(wave.Survey, respondent, member, "Q09", Comments.Write(chance, reason, french), "administration");
            }
        }
        return (table, reasons);
    }

    /// <summary>
    /// The first version of a wave that is corrected later: the last answers are missing, and an import turned some good answers
    /// on communication into bad ones.
    /// </summary>
    internal static Table BeforeCorrection(Table answers)
    {
        var table = answers.Copy();
        var late = answers.Rows.Select(r => (string)r[2]!).Distinct().TakeLast(4).ToHashSet();
        table.Rows.RemoveAll(r => late.Contains((string)r[2]!));
        foreach (var row in table.Rows.Where(r => r[3] is "Q05" && r[4] is 5).Take(12)) row[4] = 1;
        return table;
    }

    /// <summary>The wide export of the survey tool: one row per respondent, one column per question.</summary>
    internal static Table Wide(Table answers)
    {
        var questions = answers.Rows.Select(r => (string)r[3]!).Distinct().Order(StringComparer.Ordinal).ToList();
        var table = new Table(["survey", "respondent", "member", "respondent_kind", .. questions]);
        foreach (var person in answers.Rows.GroupBy(r => (string)r[1]!))
        {
            var first = person.First();
            var byQuestion = person.ToDictionary(r => (string)r[3]!, r => r[4]);
            table.Add([first[0], first[1], first[2], first[5], .. questions.Select(q => byQuestion.GetValueOrDefault(q))]);
        }
        return table;
    }

    private static IEnumerable<(string About, string[] Questions, double Percent, double NoOpinion)> Blocks(AnnualWave wave)
    {
        yield return ("overall", ["Q01"], wave.Overall, 0.01);
        yield return ("instruments", ["Q02"], wave.Instruments, 0.04);
        if (wave.Operations is { } operations) yield return ("operations", ["Q03a", "Q03b", "Q03c"], operations, 0.16);
        yield return ("research", ["Q04"], wave.Research, 0.12);
        yield return ("communication", ["Q05"], wave.Communication, 0.03);
        yield return ("technology", ["Q06a", "Q06b"], wave.Technology, 0.04);
        yield return ("green", ["Q07a", "Q07b"], wave.Green, 0.08);
        yield return ("governance", ["Q08a", "Q08b"], wave.Governance, 0.07);
    }
}
