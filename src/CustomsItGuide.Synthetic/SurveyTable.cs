namespace CustomsItGuide.Synthetic;

/// <summary>The empty tables of the survey data sets, with all columns of their contracts.</summary>
internal static class SurveyTable
{
    public static Table Waves() =>
        new("survey", "instrument", "fiscal_year", "meeting", "activity", "fielded_from", "fielded_to", "invited", "scale_min",
            "scale_max");

    public static Table Answers() => new("survey", "respondent", "member", "question", "answer", "respondent_kind");
}
