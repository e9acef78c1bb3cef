namespace CustomsItGuide.Wording;

/// <summary>How a status is marked, on screens, on paper and in charts. A mark repeats the word and never replaces it.</summary>
public enum Mark
{
    /// <summary>Solid green.</summary>
    Met,

    /// <summary>Hollow green: not reached yet.</summary>
    OnTrack,

    /// <summary>Amber.</summary>
    AtRisk,

    /// <summary>Red: below the target, and the data carry it.</summary>
    OffTarget,

    /// <summary>Hollow and grey: below the target, and the data do not carry more than that.</summary>
    OffTargetUnconfirmed,

    /// <summary>Grey: nothing is judged, or nothing can be concluded.</summary>
    NotJudged,

    /// <summary>Grey: a report is missing, which says nothing of performance.</summary>
    Overdue,
}

/// <summary>The one rule of colour.</summary>
public static class MarkRule
{
    /// <summary>Red needs evidence: a confirmed result, a full count, or the progress of the work itself.</summary>
    public static Mark Of(Status status, Evidence evidence) => status switch
    {
        Status.Met => Mark.Met,
        Status.OnTrack => Mark.OnTrack,
        Status.AtRisk => Mark.AtRisk,
        Status.OffTarget =>
            evidence is Evidence.Confirmed or Evidence.Census or Evidence.Process ? Mark.OffTarget : Mark.OffTargetUnconfirmed,
        Status.ReportOverdue => Mark.Overdue,
        _ => Mark.NotJudged,
    };
}
