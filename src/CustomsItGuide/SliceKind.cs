namespace CustomsItGuide;

/// <summary>How a data set is cut into the slices that deliveries replace.</summary>
public enum SliceKind
{
    /// <summary>The whole data set is one slice, named <c>all</c>.</summary>
    All,

    /// <summary>One slice for each combination of values of the columns.</summary>
    Columns,

    /// <summary>One slice for each fiscal year that the date column falls in.</summary>
    FiscalYearOf,
}
