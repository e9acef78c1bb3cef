namespace CustomsItGuide;

/// <summary>Which way a value went. It says nothing of good or bad.</summary>
public enum Course
{
    /// <summary>The figure is higher than the one before.</summary>
    Rose,

    /// <summary>The figure is lower than the one before.</summary>
    Fell,

    /// <summary>Both figures are the same.</summary>
    Same,

    /// <summary>The figures differ, or may, by no more than chance or the rounding of what was reported leaves open.</summary>
    NotTold,
}
