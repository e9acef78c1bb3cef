namespace CustomsItGuide;

/// <summary>The plain arithmetic of a value against its target, without any doubt about the value.</summary>
public enum Fact
{
    /// <summary>There is no value, or nothing to compare it with.</summary>
    None,

    /// <summary>The value reaches the target.</summary>
    Met,

    /// <summary>The value does not reach the target.</summary>
    NotMet,
}
