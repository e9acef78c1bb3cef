namespace CustomsItGuide.Statistics;

/// <summary>The answers of two waves, counted by member: 1 is satisfied, 0 is not.</summary>
/// <param name="Both11">Satisfied in both waves (a).</param>
/// <param name="Both10">In the first only (b).</param>
/// <param name="Both01">In the second only (c).</param>
/// <param name="Both00">In neither (d).</param>
/// <param name="First1">Answered only in the first wave, satisfied (e).</param>
/// <param name="First0">Answered only in the first wave, not satisfied (f).</param>
/// <param name="Second1">Answered only in the second wave, satisfied (g).</param>
/// <param name="Second0">Answered only in the second wave, not satisfied (h).</param>
public sealed record OverlappingCounts(int Both11, int Both10, int Both01, int Both00, int First1, int First0, int Second1, int Second0)
{
    /// <summary>Fewer pairs than this say too little about their correlation.</summary>
    const int PairsForPhi = 10;

    /// <summary>Counts the answers of two waves, given by member: true is satisfied.</summary>
    public static OverlappingCounts Of(IReadOnlyDictionary<string, bool> first, IReadOnlyDictionary<string, bool> second)
    {
        var pairs = first.Where(f => second.ContainsKey(f.Key)).ToLookup(f => (First: f.Value, Second: second[f.Key]));
        var single1 = first.Where(f => !second.ContainsKey(f.Key)).ToLookup(f => f.Value);
        var single2 = second.Where(s => !first.ContainsKey(s.Key)).ToLookup(s => s.Value);
        return new OverlappingCounts(
            pairs[(true, true)].Count(), pairs[(true, false)].Count(), pairs[(false, true)].Count(), pairs[(false, false)].Count(),
            single1[true].Count(), single1[false].Count(), single2[true].Count(), single2[false].Count());
    }

    /// <summary>Members in both waves.</summary>
    public int Pairs => Both11 + Both10 + Both01 + Both00;

    /// <summary>Answers of the first wave.</summary>
    public int N1 => Pairs + First1 + First0;

    /// <summary>Answers of the second wave.</summary>
    public int N2 => Pairs + Second1 + Second0;

    /// <summary>Satisfied in the first wave.</summary>
    public int K1 => Both11 + Both10 + First1;

    /// <summary>Satisfied in the second wave.</summary>
    public int K2 => Both11 + Both01 + Second1;

    /// <summary>The phi that <see cref="MoverDifference"/> is given: 0 where fewer than 10 members are in both waves.</summary>
    public double PhiForChange => Pairs < PairsForPhi ? 0 : Phi;

    /// <summary>Phi coefficient of the pairs; 0 where a margin is empty.</summary>
    public double Phi
    {
        get
        {
            var margins = (double)(Both11 + Both10) * (Both01 + Both00) * (Both11 + Both01) * (Both10 + Both00);
            return margins == 0 ? 0 : (((double)Both11 * Both00) - ((double)Both10 * Both01)) / Math.Sqrt(margins);
        }
    }
}

/// <summary>
/// Test of equal proportions with overlapping respondents, statistic z₈ of Derrick, Dobson-Mckittrick, Toher and White (2015):
/// (p₁ − p₂)/sqrt(p(1−p)/n₁ + p(1−p)/n₂ − 2·phi·p(1−p)·n₁₂/(n₁n₂)) with the pooled p.
/// </summary>
/// <param name="Z">NaN when nobody or everybody is satisfied: nothing can differ.</param>
/// <param name="P">Two-sided; 1 when z is NaN.</param>
/// <param name="PDecline">One-sided, small when the second proportion is lower than the first (H0: no decline).</param>
/// <param name="Difference">p₁ − p₂.</param>
/// <param name="Interval">About the difference with the same standard error.</param>
public sealed record OverlappingProportionsTest(double Z, double P, double PDecline, double Difference, Interval Interval)
{
    /// <exception cref="ArgumentOutOfRangeException">A negative count, a wave without answers, or a level outside 0..1.</exception>
    public static OverlappingProportionsTest Of(OverlappingCounts counts, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(counts);
        foreach (var count in new[] { counts.Both11, counts.Both10, counts.Both01, counts.Both00, counts.First1, counts.First0,
            counts.Second1, counts.Second0 })
            Require.That(count >= 0, nameof(counts), count, "counts not below 0");
        double n1 = counts.N1, n2 = counts.N2;
        Require.That(n1 >= 1 && n2 >= 1, nameof(counts), Math.Min(n1, n2), "at least one answer in each wave");
        var pooled = (counts.K1 + counts.K2) / (n1 + n2);
        var variance = pooled * (1 - pooled) * ((1 / n1) + (1 / n2) - (2 * counts.Phi * counts.Pairs / n1 / n2));
        var error = Math.Sqrt(Math.Max(0, variance));
        var difference = (counts.K1 / n1) - (counts.K2 / n2);
        var z = difference / error;
        var half = Quantile.TwoSidedNormal(level) * error;
        return new OverlappingProportionsTest(
            z, Tail.NormalTwoSided(z), double.IsNaN(z) ? 1 : Tail.NormalBelow(-z), difference,
            new Interval(difference - half, difference + half, level, "partially_overlapping_z8"));
    }
}
