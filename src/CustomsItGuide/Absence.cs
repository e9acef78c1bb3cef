namespace CustomsItGuide;

/// <summary>Why there is no value. Never 0, never blank, never counted as met.</summary>
public enum Absence
{
    /// <summary>The period's report is not expected yet.</summary>
    NotDue,

    /// <summary>It was expected, and nothing was delivered.</summary>
    NotReported,

    /// <summary>The indicator has no meaning in this period (nothing was planned, or it is not reported by half-year).</summary>
    NotApplicable,

    /// <summary>Something was delivered, but no value can be drawn from it.</summary>
    NotAssessable,

    /// <summary>Too few respondents to publish.</summary>
    Suppressed,
}
