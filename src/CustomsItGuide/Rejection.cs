namespace CustomsItGuide;

/// <summary>A row that was not taken, and why. It is kept with the delivery and listed until a delivery replaces it.</summary>
/// <param name="Delivery">Journal position.</param>
/// <param name="Row">Line of a text file or row of a sheet where it begins, counted from 1, the header included.</param>
/// <param name="Column">The column that is wrong; null when the row as a whole is.</param>
/// <param name="Value">What was found, as delivered.</param>
/// <param name="Rule">Short name of the rule (<c>required</c>, <c>date</c>, <c>code</c>, <c>key_repeated</c>, <c>unknown_reference</c>
/// …).</param>
/// <param name="Expected">What was expected.</param>
/// <param name="Advice">What to do.</param>
public sealed record Rejection(
    long Delivery, string DataSet, string File, string? Sheet, long Row, string? Column, string? Value,
    string Rule, LocalizedText Expected, LocalizedText Advice)
{
    /// <summary>The accepted word that was probably meant; null when none is near.</summary>
    public string? Nearest { get; init; }
}
