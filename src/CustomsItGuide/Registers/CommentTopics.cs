using CustomsItGuide.Disclosure;
using CustomsItGuide.Readings;
using CustomsItGuide.Statistics;

namespace CustomsItGuide.Registers;

/// <summary>How many Members gave a reason or spoke of a topic, where that may be shown. One that is not listed was given by fewer than the plan's <c>side</c>, or by nobody.</summary>
/// <param name="Members">That gave it; with <paramref name="OrMore"/>, at least so many.</param>
/// <param name="OrMore">True where so few did not give it that the number itself would tell of them.</param>
public sealed record ReasonCount(string Reason, int Members, bool OrMore);

public sealed partial class RegisterReader
{
    /// <summary>Comments and what a person found in them, with the Member whose answer they stand beside.</summary>
    private const string TopicSql = """
        with labels as (select l.* from comment_labels l join surveys s on s.survey = l.survey where s.fiscal_year = ?)
        select l.survey, l.respondent, l.question, l.coder, l.reason, a.member
        from labels l
        left join (
          select distinct survey, respondent, member from survey_answers
          where (survey, respondent) in (select (survey, respondent) from labels)
        ) a on a.survey = l.survey and a.respondent = l.respondent
        order by l.survey, l.respondent, l.question, l.coder
        """;

    /// <summary>
    /// Members by topic: of each comment what the first coder found. Where every Member spoke of one topic only, the topics that are not listed are told
    /// together by those that are; then they are nobody's, or enough Members', or nothing is listed.
    /// </summary>
    private (IReadOnlyList<ReasonCount> Reasons, int Commenting, int Twice, double? Kappa) Topics(Period year)
    {
        var comments = Rows(TopicSql, year.Year.ToString()).GroupBy(r => (r.Text("survey"), r.Text("respondent"), r.Text("question")))
            .Select(g => (Member: g.First().Text("member") ?? $"{g.Key}", Found: g.Select(r => r.Text("reason")!).ToList())).ToList();
        var twice = comments.Where(c => c.Found.Count > 1).ToList();
        double? kappa = twice.Count == 0 ? null : Math.Round(ClassifierMetrics.Of([.. twice.Select(c => c.Found[0])], [.. twice.Select(c => c.Found[1])]).Kappa, 2);
        var members = comments.Select(c => c.Member).Distinct(StringComparer.Ordinal).Count();
        return (Reasons(members, comments.Select(c => (c.Member, c.Found[0]))), members, twice.Count, kappa);
    }

    /// <param name="asked">Members that could have given a reason.</param>
    private IReadOnlyList<ReasonCount> Reasons(int asked, IEnumerable<(string Member, string Reason)> given)
    {
        var rules = plan.Disclosure;
        var counts = given.Distinct().GroupBy(g => g.Reason, StringComparer.Ordinal).Select(g => (Reason: g.Key, Gave: g.Count())).ToList();
        var shown = counts.Select(c => (c.Reason, Count: Options.Of(rules, asked, c.Gave))).Where(c => c.Count is { Lower: > 0 }).ToList();
        var unlisted = asked - counts.Where(c => shown.Exists(s => s.Reason == c.Reason)).Sum(c => c.Gave);
        if (counts.Sum(c => c.Gave) <= asked && unlisted > 0 && unlisted < rules.Side) return [];
        return [.. shown.Select(s => new ReasonCount(s.Reason, s.Count!.Lower, !s.Count.IsExact)).OrderByDescending(r => r.Members).ThenBy(r => r.Reason, StringComparer.Ordinal)];
    }
}
