namespace CustomsItGuide.Exports;

/// <summary>The views of an exported database, each for a question that is often asked.</summary>
internal static class ExportViews
{
    public static readonly IReadOnlyList<ExportView> All =
    [
        new("current_scorecard", "The scorecard of the latest fiscal year that had ended when the file was made.",
            "select * from scorecard where last_day = (select max(last_day) from scorecard where last_day < (select "
                + "\"value\"::timestamp::date from about where name = 'as_of_time'))"),
        new("off_target", "Every indicator and year that is off target or at risk, with the reason.",
            "select period, indicator, title, \"value\", status, evidence, reason from scorecard where status in ('off_target', "
                + "'at_risk')"),
        new("satisfaction", "Satisfaction indicators by fiscal year, with their intervals and response.",
            "select indicator, title, period, \"value\", interval_lower, interval_upper, n, population, response_rate, baseline_value, "
                + "status from scorecard where estimator in ('satisfaction', 'lowest_satisfaction') and \"value\" is not null"),
        new("completion", "Completion of the Implementation Plans by fiscal year, as the indicators count it.",
            "select indicator, title, period, \"value\", numerator, denominator, status from scorecard where estimator = 'completion' "
                + "and \"value\" is not null"),
        new("missions_by_topic", "Capacity-building activities with the name and the objective of their topic.",
            "select m.*, t.name as topic_name, t.home from missions m left join topics t on t.topic = m.topic"),
        new("answers_by_question",
            "Every answer with what was asked: the item, its focus area and the scale. Blank answers are no opinion.",
            "select a.*, s.instrument, s.fiscal_year, s.scale_min, s.scale_max, q.item, q.kind, q.focus_area from survey_answers a join "
                + "surveys s on s.survey = a.survey "
            + "join survey_questions q on q.instrument = s.instrument and q.question = a.question and (q.survey = a.survey or q.survey "
                + "is null and not exists "
            + "(select 1 from survey_questions o where o.instrument = s.instrument and o.question = a.question and o.survey = a.survey))"),
    ];
}
