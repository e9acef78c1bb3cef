namespace CustomsItGuide;

/// <summary>A value that an ended fiscal year had on the scorecard, from a journal position until the next one that changed it.</summary>
/// <param name="Position">Journal position from which it stood.</param>
/// <param name="Since">Day from which it stood; the year's last day when nothing has changed since.</param>
/// <param name="Interim">True when everything behind it was delivered before the year was over, for the year or as a whole: an interim
/// figure.</param>
/// <param name="Value">In the indicator's unit; null: there was none.</param>
/// <param name="Fact">Against the target, under the definitions of the position from which one looks.</param>
public sealed record ReportedReading(long Position, DateOnly Since, bool Interim, double? Value, double? Numerator, double? Denominator,
    Fact Fact)
{
    /// <summary>Of what Members said: how many answered since the state before, were taken out or were corrected. Null for the first, and
    /// for what no Members said.</summary>
    public int? Changed { get; init; }

    /// <summary>
    /// True when fewer than five Members changed between two states that stand side by side: then values are whole percents, without their
    /// terms, because the difference of two fractions would tell what those few said.
    /// </summary>
    public bool Whole { get; init; }

    /// <summary>As it may stand beside the others: see <see cref="Whole"/>.</summary>
    /// <param name="unit">Of the indicator; a mean keeps one decimal.</param>
    public ReportedReading AsShown(Unit unit) =>
        !Whole ? this : this with
        {
            Value = Value is { } value ? Math.Round(value, unit.IsPercent ? 0 : 1, MidpointRounding.AwayFromZero)
            : null,
            Numerator = null,
            Denominator = null
        };

    /// <summary>True when the other says the same, whenever it was.</summary>
    public bool Says(ReportedReading other) =>
        Value == other.Value && Numerator == other.Numerator && Denominator == other.Denominator && Fact == other.Fact
            && Interim == other.Interim;
}
