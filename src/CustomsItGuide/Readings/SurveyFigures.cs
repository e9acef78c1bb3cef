using CustomsItGuide.Wording;

namespace CustomsItGuide.Readings;

/// <summary>
/// What stands beside a survey's value. The total and who answered are there from the start; the mean and the Members by score come with
/// the publication at closure.
/// </summary>
internal static class SurveyFigures
{
    public static readonly SupportingFigure SatisfiedShare =
        new("satisfied_share", ReadingsWords.SatisfiedShare, SupportingFigure.Percent);
    public static readonly SupportingFigure Responding =
        new("responding", ReadingsWords.RespondingMembers, SupportingFigure.Count);
    public static readonly SupportingFigure Satisfied =
        new("satisfied", ReadingsWords.SatisfiedMembers, SupportingFigure.Count);

    /// <summary>Members of whose answers none was a rating.</summary>
    public static readonly SupportingFigure NoOpinion =
        new("no_opinion", ReadingsWords.NoOpinion, SupportingFigure.Count);

    /// <summary>Ratings counted.</summary>
    public static readonly SupportingFigure Answers = new("answers", ReadingsWords.ValidAnswers, SupportingFigure.Count);

    /// <summary>Surveys that the ratings came from.</summary>
    public static readonly SupportingFigure Waves = new("waves", ReadingsWords.SurveyWaves, SupportingFigure.Count);

    /// <summary>In steps.</summary>
    public static readonly SupportingFigure Mean =
        new("mean", ReadingsWords.MeanScore, SupportingFigure.Count);

    public static readonly IReadOnlyList<SupportingFigure> All = [SatisfiedShare, Responding, Satisfied, NoOpinion, Answers, Waves, Mean];

    /// <summary>Members with one score, or with one of several that are shown together.</summary>
    public static SupportingFigure Scores(int from, int to) => from == to
        ? new(FormattableString.Invariant($"score_{from}"),
            ReadingsWords.MembersAtScore(from), SupportingFigure.Count)
        : new(FormattableString.Invariant($"scores_{from}_to_{to}"),
            ReadingsWords.MembersAtScores(from, to),
                SupportingFigure.Count);

    /// <summary>Of the name of such a figure the scores; null of any other.</summary>
    public static (int From, int To)? ScoresOf(string figure) => figure.Split('_') switch
    {
        ["score", var score] when int.TryParse(score, System.Globalization.CultureInfo.InvariantCulture, out var only) => (only, only),
        ["scores", var from, "to", var to]
            when int.TryParse(from, System.Globalization.CultureInfo.InvariantCulture, out var first)
                && int.TryParse(to, System.Globalization.CultureInfo.InvariantCulture, out var last) => (first, last),
        _ => null,
    };
}
