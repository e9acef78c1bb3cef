namespace CustomsItGuide;

/// <summary>What a check of the source came to.</summary>
public enum CheckResult
{
    /// <summary>The check has no meaning for this indicator or period.</summary>
    NotApplicable,

    /// <summary>Nothing was found.</summary>
    Pass,

    /// <summary>Something that a reader must know.</summary>
    Warn,

    /// <summary>Something that makes the source weak.</summary>
    Fail,
}
