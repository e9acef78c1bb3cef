namespace CustomsItGuide.Warehouse;

/// <summary>
/// Of which period a measure's row is, by the text in its column <c>period</c>. That is a year; of an indicator that asks for parts it may
/// be a part instead, and the row then belongs to that part, to every longer one that holds it, and to the year.
/// </summary>
internal static class RowPeriods
{
    private static readonly PeriodKind[] Parts = [PeriodKind.HalfYear, PeriodKind.Quarter, PeriodKind.Month];

    /// <summary>What a row of a year may be of: the year first.</summary>
    public static IReadOnlyList<Period> Of(Indicator indicator, Period year) =>
        indicator.Parts.Count == 0 ? [year] : [year, .. Parts.SelectMany(kind => year.Calendar.PartsOf(year, kind))];

    /// <summary>The same of every year of the plan and the one before, by its text.</summary>
    public static IReadOnlyDictionary<string, Period> ByText(Plan plan, Indicator indicator) =>
        plan.YearsAndBefore.SelectMany(year => Of(indicator, year)).ToDictionary(p => p.ToString(), StringComparer.Ordinal);

    /// <summary>SQL that is true for the rows of a year.</summary>
    public static string Condition(IEnumerable<Indicator> indicators, Period year)
    {
        var texts = indicators.SelectMany(i => Of(i, year)).Prepend(year).Distinct().Select(p => Database.Literal(p.ToString())).ToList();
        return texts.Count == 1 ? $"period = {texts[0]}" : $"period in ({string.Join(", ", texts)})";
    }
}
