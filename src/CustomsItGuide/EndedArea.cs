namespace CustomsItGuide;

/// <param name="Area">Id of the focus area.</param>
/// <param name="Since">The first fiscal year in which it is no longer asked about.</param>
/// <param name="Decision">Who decided so, with the date.</param>
public sealed record EndedArea(string Area, Period Since, LocalizedText Decision);
