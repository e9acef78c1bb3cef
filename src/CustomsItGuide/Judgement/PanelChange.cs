using CustomsItGuide.Statistics;

namespace CustomsItGuide.Judgement;

/// <summary>What moved between two waves of the same question: all who answered, and those who answered both times.</summary>
/// <param name="Points">Change of the satisfied share, percentage points, all respondents.</param>
/// <param name="Interval">Of it, percentage points; it knows who answered both times.</param>
/// <param name="Pairs">Members that answered both times.</param>
/// <param name="Better">Of them, not satisfied before and satisfied now.</param>
/// <param name="Worse">Satisfied before and not now.</param>
/// <param name="P">Two-sided, of the change of all respondents; it knows who answered both times.</param>
/// <param name="PanelP">Two-sided McNemar mid-p of the two; null without a pair that differs.</param>
internal sealed record PanelChange(double Points, Interval Interval, int Pairs, int Better, int Worse, double P, double? PanelP)
{
    /// <summary>Percentage points by which more of those who answered both times are satisfied now; null when nobody did.</summary>
    public double? PanelPoints => Pairs == 0 ? null : 100.0 * (Better - Worse) / Pairs;

    public static PanelChange Of(IReadOnlyDictionary<string, bool> before, IReadOnlyDictionary<string, bool> now, double level) =>
        Of(OverlappingCounts.Of(before, now), level);

    public static PanelChange Of(OverlappingCounts counts, double level)
    {
        var change = MoverDifference.Of(counts.K1, counts.N1, counts.K2, counts.N2, counts.Pairs, counts.PhiForChange, level);
        double? p = counts.Both10 + counts.Both01 == 0 ? null : McNemar.Of(counts.Both10, counts.Both01).PMid;
        return new PanelChange(100 * change.Difference,
            change.Interval with { Lower = 100 * change.Interval.Lower, Upper = 100 * change.Interval.Upper },
            counts.Pairs, counts.Both01, counts.Both10, OverlappingProportionsTest.Of(counts, level).P, p);
    }
}
