namespace CustomsItGuide;

/// <summary>The second verdict: how far the source of a number can be trusted.</summary>
public enum SourceRating
{
    /// <summary>Nothing was delivered that could be checked.</summary>
    NotEstablished,

    /// <summary>All checks pass.</summary>
    Sound,

    /// <summary>It may be used, together with what the checks say.</summary>
    SoundWithDisclosure,

    /// <summary>It is not to be relied upon without more.</summary>
    Weak,
}
