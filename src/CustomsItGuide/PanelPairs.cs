namespace CustomsItGuide;

/// <summary>The Members that answered this fiscal year and an earlier one, as they were when this one's survey was closed. Only where all
/// of it may be shown.</summary>
/// <param name="Against">The earlier fiscal year.</param>
/// <param name="Area">Focus area, where the indicator is judged for each; else null.</param>
/// <param name="StayedSatisfied">Satisfied both times.</param>
/// <param name="Worse">Satisfied then and not now.</param>
/// <param name="Better">Not then, satisfied now.</param>
/// <param name="StayedUnsatisfied">Satisfied neither time.</param>
public sealed record PanelPairs(Period Against, string? Area, int StayedSatisfied, int Worse, int Better, int StayedUnsatisfied);
