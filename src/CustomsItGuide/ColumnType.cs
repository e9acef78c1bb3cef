namespace CustomsItGuide;

/// <summary>What a column of a data set holds.</summary>
public enum ColumnType
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>One of the column's codes; compared without regard to case, blanks, hyphens and underscores.</summary>
    Code,

    /// <summary>A day, ISO 8601.</summary>
    Date,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number with a point.</summary>
    Decimal,

    /// <summary>A fiscal year, 2023/24.</summary>
    FiscalYear,

    /// <summary>A fiscal year or a part of one.</summary>
    Period,

    /// <summary>An ISO 3166-1 alpha-2 code, or the Member's name as the data set <c>members</c> has it.</summary>
    Member,

    /// <summary>Several Members, separated by semicolons.</summary>
    Members,

    /// <summary>Several texts or codes, separated by semicolons.</summary>
    List,
}
