namespace CustomsItGuide.Charts.Strategy;

/// <summary>A link that the plan itself states: one objective serves another.</summary>
/// <param name="From">Id of the objective that serves.</param>
/// <param name="To">Id of the objective that is served.</param>
/// <param name="Sentence">The plan's words.</param>
public sealed record StrategyLink(string From, string To, LocalizedText Sentence);
