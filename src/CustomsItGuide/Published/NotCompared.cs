namespace CustomsItGuide.Published;

/// <summary>Why a published row has nothing that a rule could be held against.</summary>
public enum NotCompared
{
    /// <summary>No verdict is published: the row is a plan.</summary>
    NoResult,

    /// <summary>It was published that the target is not due yet.</summary>
    NotDue,

    /// <summary>It was published that there is no result.</summary>
    NotAvailable,

    /// <summary>It was published that the indicator does not apply.</summary>
    NotApplicable,

    /// <summary>The result is a text.</summary>
    TextResult,

    /// <summary>A verdict is published, and no value.</summary>
    NoValue,

    /// <summary>A verdict is published, and no number as a target.</summary>
    NoTarget,

    /// <summary>Only one of value and target is marked as a percentage.</summary>
    UnitsDiffer,
}
