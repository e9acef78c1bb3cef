using CustomsItGuide.Disclosure;
using CustomsItGuide.Readings;
using CustomsItGuide.Statistics;
using CustomsItGuide.Warehouse;

namespace CustomsItGuide.Registers;

/// <summary>How many Members gave a reason or spoke of a topic, where that may be shown. One that is not listed was given by fewer than the
/// plan's <c>side</c>, or by nobody.</summary>
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
    /// Members by topic, as they were published when the surveys were closed. How many were coded, and how well two coders agree, is no
    /// opinion and follows at once.
    /// </summary>
    private (IReadOnlyList<ReasonCount> Reasons, int Commenting, int Twice, double? Kappa) Topics(Period year)
    {
        var comments = RowsWhere(HasSurveys(plan) && Has(plan, "comment_labels"), TopicSql, year.Year.ToString()).GroupBy(r => (r.Text("survey"), r.Text("respondent"), r.Text("question")))
            .Select(g => (Member: g.First().Text("member") ?? $"{g.Key}", Found: g.Select(r => r.Text("reason")!).ToList())).ToList();
        var twice = comments.Where(c => c.Found.Count > 1).ToList();
        double? kappa = twice.Count == 0 ? null
            : Math.Round(ClassifierMetrics.Of([.. twice.Select(c => c.Found[0])], [.. twice.Select(c => c.Found[1])]).Kappa, 2);
        return (Published(PublishedOptions.TopicsOfComments, "", year.Year), comments.Select(c => c.Member).Distinct(StringComparer.Ordinal)
            .Count(), twice.Count, kappa);
    }

    /// <summary>Most Members first; none before closure.</summary>
    private IReadOnlyList<ReasonCount> Published(string kind, string subject, Period year) =>
        [.. (Options().GetValueOrDefault((kind, subject, year))?.Options ?? [])
            .Select(o => new ReasonCount(o.Name, o.Lower, o.Upper > o.Lower))
            .OrderByDescending(r => r.Members).ThenBy(r => r.Reason, StringComparer.Ordinal)];

    private Dictionary<(string Kind, string Subject, Period Period), PublishedOptions> Options() =>
        Once(() => OptionTable.Of(query(OptionTable.Sql, []), plan.Calendar).ToDictionary(o => o.Key), nameof(Options));
}
