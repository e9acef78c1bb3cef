namespace CustomsItGuide;

/// <summary>How far a status is from becoming another.</summary>
/// <param name="By">How much the counted input would have to differ; positive is more.</param>
/// <param name="Unit">What is counted, in the reader's words (satisfied Members, completed actions); in the singular for one.</param>
/// <param name="To">The status it would then have.</param>
/// <param name="Rule">Name of the rule that would then give it.</param>
public sealed record TippingPoint(double By, LocalizedText Unit, Status To, string Rule);
