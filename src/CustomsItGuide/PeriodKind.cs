namespace CustomsItGuide;

/// <summary>What kind of span a period is.</summary>
public enum PeriodKind
{
    /// <summary>Twelve months from the day on which the plan's calendar has a year begin; by default 1 July to 30 June.</summary>
    FiscalYear,

    /// <summary>Six months of a fiscal year.</summary>
    HalfYear,

    /// <summary>Three months of a fiscal year.</summary>
    Quarter,

    /// <summary>A month of a fiscal year: a calendar month where the year begins on the first of one.</summary>
    Month,

    /// <summary>What lies between two meetings; it belongs to no fiscal year.</summary>
    Session,
}
