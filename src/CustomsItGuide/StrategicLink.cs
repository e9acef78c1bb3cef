namespace CustomsItGuide;

/// <summary>A link that the plan itself states.</summary>
/// <param name="From">Ids of the objectives that serve.</param>
/// <param name="To">Ids of those that are served.</param>
/// <param name="Sentence">The plan's words.</param>
public sealed record StrategicLink(IReadOnlyList<string> From, IReadOnlyList<string> To, LocalizedText Sentence);
