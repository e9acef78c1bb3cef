namespace CustomsItGuide.Charts;

/// <summary>For which column a chart is drawn. Text has the same size in both; a narrow chart says the same in less width.</summary>
public enum ChartWidth
{
    /// <summary>340 units: a telephone, or half of a column.</summary>
    Narrow = 340,

    /// <summary>640 units: a column of a page or of a sheet of paper.</summary>
    Wide = 640,
}
