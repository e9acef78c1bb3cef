namespace CustomsItGuide.Charts.Strategy;

/// <summary>A letter for each status, the same on the chips of the map and in the marks of the pages, where the word stands beside it.</summary>
public static class StatusLetters
{
    /// <exception cref="ArgumentOutOfRangeException">A status that has no letter.</exception>
    public static LocalizedText Of(Status status) => status switch
    {
        Status.Met => new("M", "A"),
        Status.OnTrack => new("T", "V"),
        Status.AtRisk => new("R", "R"),
        Status.OffTarget => new("O", "H"),
        Status.NoSignificantChange => new("N", "S"),
        Status.Baseline => new("B", "F"),
        Status.InsufficientData => new("I", "I"),
        Status.NotYetDue => new("D", "E"),
        Status.ReportOverdue => new("L", "T"),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "No letter for this status."),
    };
}
