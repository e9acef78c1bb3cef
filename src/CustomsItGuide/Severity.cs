namespace CustomsItGuide;

/// <summary>How grave a finding or an issue is.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing needs to be done.</summary>
    Hint,

    /// <summary>To be looked at; it stops nothing.</summary>
    Warning,

    /// <summary>It stops what was asked for.</summary>
    Error,
}
