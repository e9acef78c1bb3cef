namespace CustomsItGuide;

/// <summary>A value that an ended fiscal year had on the scorecard, from a journal position until the next one that changed it.</summary>
/// <param name="Position">Journal position from which it stood.</param>
/// <param name="Since">Day from which it stood; the year's last day when nothing has changed since.</param>
/// <param name="Interim">True when everything behind it was delivered before the year was over, for the year or as a whole: an interim figure.</param>
/// <param name="Value">In the indicator's unit; null: there was none.</param>
/// <param name="Fact">Against the target, under the definitions of the position from which one looks.</param>
public sealed record ReportedReading(long Position, DateOnly Since, bool Interim, double? Value, double? Numerator, double? Denominator, Fact Fact)
{
    /// <summary>True when the other says the same, whenever it was.</summary>
    public bool Says(ReportedReading other) =>
        Value == other.Value && Numerator == other.Numerator && Denominator == other.Denominator && Fact == other.Fact && Interim == other.Interim;
}
