namespace CustomsItGuide;

/// <param name="Name">Snake-case name.</param>
/// <param name="Unit"><c>percent</c>, <c>points</c> (percentage points), <c>share</c>, <c>ratio</c>, <c>members</c>, <c>days</c>, or the
/// indicator's own.</param>
public sealed record Figure(string Name, LocalizedText Label, double Value, Unit Unit);
