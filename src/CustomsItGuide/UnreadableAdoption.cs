namespace CustomsItGuide;

/// <summary>A version of the definitions that this engine cannot read.</summary>
/// <param name="Position">Journal position.</param>
/// <param name="Received">When it was adopted.</param>
/// <param name="By">Who entered it.</param>
/// <param name="Decision">Reference of the decision by which it was adopted.</param>
/// <param name="Why">What this engine does not understand in it, each with file and line.</param>
public sealed record UnreadableAdoption(long Position, DateTimeOffset Received, string By, string Decision, IReadOnlyList<Issue> Why)
{
    /// <summary>The first reason, and how many more there are.</summary>
    public LocalizedText Reason => VocabularyWords.ReasonsOfRefusal(Why[0], Rest);

    private string Rest => Why.Count == 1 ? "" : FormattableString.Invariant($" (+ {Why.Count - 1})");
}
