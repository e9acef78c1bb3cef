namespace CustomsItGuide;

/// <summary>An indicator whose number is to be doubted, and the reason that weighs most.</summary>
/// <param name="Why">A finding's message, or the worst check of its source.</param>
public sealed record Doubt(Assessment Assessment, LocalizedText Why);
