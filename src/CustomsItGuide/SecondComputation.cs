namespace CustomsItGuide;

/// <summary>What came of computing a reading a second time, by the check query that was written independently of its measure.</summary>
/// <param name="Measure">The stem of both files in measures/.</param>
/// <param name="Reason">Which of the two gave what; null when they agree.</param>
public sealed record SecondComputation(string Measure, LocalizedText? Reason)
{
    /// <summary>False: one of the two is wrong and nobody knows which, so that the reading has no value.</summary>
    public bool Agrees => Reason is null;

    /// <summary>Whether two results are one figure: equal within what sums of doubles differ by when they are added in another
    /// order.</summary>
    public static bool AreOne(double value, double check) => Math.Abs(value - check) <= 1e-9 * Math.Max(1, Math.Abs(value));
}
