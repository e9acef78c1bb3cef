namespace CustomsItGuide.Judgement;

/// <summary>A fiscal year's value against the one that was reported first.</summary>
/// <param name="First">
/// The value that stood on the day by which the report was due (the period's end and the indicator's lag), or, where there was none yet,
/// the first one after it. Interim figures are not a report.
/// </param>
/// <param name="Changed">The value or one of its terms is another now.</param>
/// <param name="FactChanged">And with it, whether the target is met.</param>
internal sealed record Restatement(ReportedReading First, bool Changed, bool FactChanged)
{
    /// <summary>Null when the year has not been reported yet, or has only been looked at since.</summary>
    public static Restatement? Of(Case of) => of.Period.Kind == PeriodKind.FiscalYear ? Of(of, of.Reading, of.Fact) : null;

    /// <summary>The same for another fiscal year of the indicator.</summary>
    /// <param name="fact">The year's own; null when it is of no concern.</param>
    public static Restatement? Of(Case of, Reading reading, Fact? fact)
    {
        var reported = of.Reported.GetValueOrDefault(reading.Period, []).Where(r => !r.Interim && r.Value is not null).ToList();
        var due = TypedAbsence.FirstDue(of.Indicator, reading.Period);
        var first = reported.LastOrDefault(r => r.Since <= due) ?? reported.FirstOrDefault();
        if (first is null) return null;
        var changed = first.Value != reading.Value || first.Numerator != reading.Numerator || first.Denominator != reading.Denominator;
        return new Restatement(first, changed, changed && fact is { } now && first.Fact != now);
    }
}
