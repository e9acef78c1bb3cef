namespace CustomsItGuide.Judgement;

/// <summary>Of which wave a response rate tells, where there were several.</summary>
internal static class Responses
{
    /// <summary>To follow "responded": of several waves the rate is the lowest one's; empty for one.</summary>
    public static LocalizedText Wave(Reading reading) => reading.Beside(CustomsItGuide.Readings.SurveyFigures.Waves) > 1
        ? JudgementWords.InLowestResponseWave : LocalizedText.Empty;
}
