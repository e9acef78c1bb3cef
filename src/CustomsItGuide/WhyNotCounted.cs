namespace CustomsItGuide;

/// <summary>A reason for which a measure gives a row and does not count it: the plan's words for a code of its column <c>why</c>.</summary>
/// <param name="Words">For a cell beside the row.</param>
/// <param name="Finding">What is said beside the value, followed by the rows' names; null: nothing.</param>
/// <param name="FindingCode">The finding's code.</param>
public sealed record WhyNotCounted(LocalizedText Words, LocalizedText? Finding, string FindingCode);
