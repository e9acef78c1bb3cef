using CustomsItGuide.Readings;

namespace CustomsItGuide.Kinds.Satisfaction;

/// <summary>
/// The Members' scores over some answers; one Member, one vote.
/// Within a wave a Member's score of an item is the mean of its valid answers; then the mean over the waves that it answered;
/// then, with several items, the mean of its item means. All of it is exact.
/// </summary>
internal sealed class ScoreSheet
{
    private readonly Headline headline;

    /// <param name="area">Focus area that all the rows are about; null where there is none.</param>
    public ScoreSheet(IEnumerable<SurveyRow> rows, SurveyScale scale, Headline headline, string? area = null)
    {
        this.headline = headline;
        var scores = rows.Where(row => row.Answers > 0)
            .GroupBy(row => (Member: row.Member ?? "", Region: row.Region ?? Breakdowns.NotStated))
            .OrderBy(member => member.Key.Member, StringComparer.Ordinal)
            .Select(member => (member.Key, Score: Fraction.Mean([.. member.GroupBy(row => row.Item).Select(ItemMean)])))
            .ToList();
        Members = [.. scores.Select(s =>
            new MemberScore(s.Key.Member, s.Key.Region, area, s.Score.ToDouble(), s.Score >= scale.SatisfiedFrom))];
        Satisfied = Members.Count(m => m.Satisfied);
        Mean = scores.Count == 0 ? null : Fraction.Mean([.. scores.Select(s => s.Score)]).ToDouble();
        Total = scores.Count == 0 ? 0 : scores.Select(s => s.Score).Aggregate((a, b) => a + b).ToDouble();
    }

    /// <summary>By code.</summary>
    public IReadOnlyList<MemberScore> Members { get; }

    /// <summary>Members with a score.</summary>
    public int Responding => Members.Count;

    public int Satisfied { get; }

    public double? SatisfiedShare => Percent.Of(Satisfied, Responding);

    /// <summary>Of the Members' scores, on the scale of the survey.</summary>
    public double? Mean { get; }

    private double Total { get; }

    public double? Value => headline == Headline.Mean ? Mean : SatisfiedShare;

    /// <summary>Satisfied Members; for the mean, the sum of the scores.</summary>
    public double Numerator => headline == Headline.Mean ? Total : Satisfied;

    public BreakdownCell Cell(string by, string key) => new(by, key, Value, Numerator, Responding, Responding);

    private static Fraction ItemMean(IEnumerable<SurveyRow> waves) =>
        Fraction.Mean([.. waves.Select(wave => Fraction.Of(wave.Total) / wave.Answers)]);
}
