namespace CustomsItGuide;

/// <summary>What became of a part of a plan between two versions.</summary>
public enum ChangeKind
{
    /// <summary>It is only in the new one.</summary>
    Added,

    /// <summary>It is only in the old one.</summary>
    Removed,

    /// <summary>It is in both, and differs.</summary>
    Changed,
}
