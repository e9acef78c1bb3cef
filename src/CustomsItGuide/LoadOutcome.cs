namespace CustomsItGuide;

/// <summary>What became of a delivery.</summary>
public enum LoadOutcome
{
    /// <summary>It stands in the journal.</summary>
    Loaded,

    /// <summary>Dry run: it would be loaded.</summary>
    WouldLoad,

    /// <summary>It was refused for what it would take away, or, in a dry run, would be; nothing was written.</summary>
    WouldBeRefused,

    /// <summary>The same bytes are already the latest of their slices, or all merged rows stand there already; nothing was
    /// written.</summary>
    Unchanged,
}
