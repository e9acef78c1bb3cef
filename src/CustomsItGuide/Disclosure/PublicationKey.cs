namespace CustomsItGuide.Disclosure;

/// <summary>Names a survey table: at most one publication each.</summary>
internal sealed record PublicationKey(string Indicator, string? Area, Period Period)
{
    public static PublicationKey Of(TableAnswers answers) => new(answers.Indicator, answers.Area, answers.Period);

    public static PublicationKey Of(SurveyPublication publication) => new(publication.Indicator, publication.Area, publication.Period);
}
