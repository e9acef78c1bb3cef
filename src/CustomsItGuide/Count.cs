namespace CustomsItGuide;

/// <summary>How many of something there are of one kind.</summary>
public sealed record Count<T>(T Kind, int Number) where T : struct, Enum;
