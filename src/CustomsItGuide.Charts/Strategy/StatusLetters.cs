namespace CustomsItGuide.Charts.Strategy;

/// <summary>A letter for each status, the same on the chips of the map and in the marks of the pages, where the word stands beside
/// it.</summary>
public static class StatusLetters
{
    /// <exception cref="ArgumentOutOfRangeException">A status that has no letter.</exception>
    public static LocalizedText Of(Status status) => status switch
    {
        Status.Met => ChartsWords.MetLetter,
        Status.OnTrack => ChartsWords.OnTrackLetter,
        Status.AtRisk => ChartsWords.AtRiskLetter,
        Status.OffTarget => ChartsWords.OffTargetLetter,
        Status.NoSignificantChange => ChartsWords.NoChangeLetter,
        Status.Baseline => ChartsWords.BaselineLetter,
        Status.InsufficientData => ChartsWords.InsufficientLetter,
        Status.NotYetDue => ChartsWords.NotDueLetter,
        Status.ReportOverdue => ChartsWords.OverdueLetter,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "No letter for this status."),
    };
}
