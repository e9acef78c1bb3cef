namespace CustomsItGuide;

/// <summary>What may be said of the performance.</summary>
public enum Status
{
    /// <summary>The report is not expected yet.</summary>
    NotYetDue,

    /// <summary>The report was expected, and is not there.</summary>
    ReportOverdue,

    /// <summary>The first measurement, against which later ones are held.</summary>
    Baseline,

    /// <summary>There are data, but they do not carry a verdict.</summary>
    InsufficientData,

    /// <summary>The target is reached.</summary>
    Met,

    /// <summary>Not reached yet; it will be if it goes on as planned.</summary>
    OnTrack,

    /// <summary>Behind what was planned, or at risk of it.</summary>
    AtRisk,

    /// <summary>The target is missed, and the data carry that.</summary>
    OffTarget,

    /// <summary>Neither better nor worse than the baseline by more than chance.</summary>
    NoSignificantChange,
}
