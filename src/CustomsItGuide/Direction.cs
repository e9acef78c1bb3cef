namespace CustomsItGuide;

/// <summary>Which way an indicator is to move.</summary>
public enum Direction
{
    /// <summary>More is better.</summary>
    Up,

    /// <summary>Less is better.</summary>
    Down,

    /// <summary>Neither is better.</summary>
    Neutral,
}
