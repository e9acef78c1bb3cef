namespace CustomsItGuide;

/// <summary>What kind of span a period is.</summary>
public enum PeriodKind
{
    /// <summary>1 July to 30 June.</summary>
    FiscalYear,

    /// <summary>Six months of a fiscal year.</summary>
    HalfYear,

    /// <summary>Three months of a fiscal year.</summary>
    Quarter,

    /// <summary>A calendar month.</summary>
    Month,
}
