namespace CustomsItGuide.Synthetic;

/// <summary>The reasons that two coders gave to the comments of a wave, each on its own; they disagree on about one in eight.</summary>
internal static class CommentLabels
{
    public static Table Rows(int seed, AnnualWave wave)
    {
        var table = new Table("survey", "respondent", "question", "coder", "reason");
        var chance = Chance.For(seed, "labels " + wave.Survey);
        foreach (var (respondent, reason) in AnnualSurvey.CommentReasons(seed, wave))
            foreach (var coder in new[] { "coder-1", "coder-2" })
                table.Add(wave.Survey, respondent, "Q09", coder, chance.Happens(0.065) ? chance.Pick(Comments.Reasons) : reason);
        return table;
    }
}
