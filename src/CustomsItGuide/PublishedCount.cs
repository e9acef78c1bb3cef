namespace CustomsItGuide;

/// <summary>Satisfied Members as they may be shown.</summary>
/// <param name="N">Responding Members; always exact, because taking part is no opinion.</param>
/// <param name="Lower">Fewest that it can be, as shown; inclusive.</param>
/// <param name="Upper">Most, as shown; inclusive. Equal to <paramref name="Lower"/> where the count is shown exactly.</param>
public sealed record PublishedCount(int N, int Lower, int Upper)
{
    /// <summary>True when both ends are the same number.</summary>
    public bool IsExact => Lower == Upper;

    /// <summary>An exact count.</summary>
    public static PublishedCount Exact(int n, int k) => new(n, k, k);

    /// <summary>Lower end of the share, percent; 0 of no respondent.</summary>
    public double LowerShare => N == 0 ? 0 : 100.0 * Lower / N;

    /// <summary>Upper end of the share, percent; 0 of no respondent.</summary>
    public double UpperShare => N == 0 ? 0 : 100.0 * Upper / N;
}
