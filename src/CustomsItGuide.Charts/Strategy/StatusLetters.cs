namespace CustomsItGuide.Charts.Strategy;

/// <summary>A letter for each status, which says on a small chip what shape and colour say; the legend has the words.</summary>
internal static class StatusLetters
{
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
