namespace CustomsItGuide.Web.Work;

/// <summary>Why an edit cannot be kept as it is: said beside the field that it is about.</summary>
/// <param name="Head">Of the cell.</param>
public sealed record EditProblem(string Head, LocalizedText Said)
{
    /// <summary>The first thing that a load would refuse, or take in another way than was meant; null: nothing.</summary>
    public static EditProblem? Of(ActionEdit row)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (row is { Status: "completed", CompletedOn: null }) return new("completed_on", WebWords.DayMissing);
        if (row.NeedsDecision && string.IsNullOrWhiteSpace(row.Decision)) return new("decision", WebWords.DecisionMissing);
        if (row.Progress is < 0 or > 100) return new("progress", WebWords.ProgressWrong);
        return null;
    }
}
