namespace CustomsItGuide;

/// <param name="Name"><c>ring</c>, <c>late_answers</c>, <c>side</c>, <c>group</c>, <c>slack</c>, <c>closure_days</c> or
/// <c>batch</c>.</param>
/// <param name="Value">As the plan file writes it; regions are joined by semicolons.</param>
/// <param name="Unit">Of a number (Members, days); empty otherwise.</param>
/// <param name="Meaning">What it decides, in the reader's words.</param>
/// <param name="Source">Where it comes from.</param>
public sealed record DisclosureParameter(string Name, string Value, string Unit, LocalizedText Meaning, LocalizedText Source);
