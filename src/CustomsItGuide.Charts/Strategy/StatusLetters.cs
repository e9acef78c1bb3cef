namespace CustomsItGuide.Charts.Strategy;

/// <summary>A letter for each status, the same on the chips of the map and in the marks of the pages, where the word stands beside
/// it.</summary>
public static class StatusLetters
{
    /// <exception cref="ArgumentOutOfRangeException">A status that has no letter.</exception>
    public static LocalizedText Of(Status status) => status switch
    {
        Status.Met => ChartsWords.M,
        Status.OnTrack => ChartsWords.T,
        Status.AtRisk => ChartsWords.R,
        Status.OffTarget => ChartsWords.O,
        Status.NoSignificantChange => ChartsWords.N,
        Status.Baseline => ChartsWords.B,
        Status.InsufficientData => ChartsWords.I,
        Status.NotYetDue => ChartsWords.D,
        Status.ReportOverdue => ChartsWords.L,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "No letter for this status."),
    };
}
