using CustomsItGuide.Judgement.DecisionTable;

namespace CustomsItGuide.Judgement;

/// <summary>A verdict of the decision table on a case, or on one focus area of it.</summary>
/// <param name="Area">The focus area that decided; null where there are none.</param>
/// <param name="Waves">The two waves that were compared; null where none were.</param>
internal sealed record Ruling(Verdict Verdict, string? Area = null, Waves? Waves = null);
