namespace CustomsItGuide;

/// <summary>A tier of the plan, in the balanced scorecard's words a perspective.</summary>
/// <param name="Id"><c>results</c>, <c>members</c>, <c>functions</c>, <c>focus</c> or <c>improvement</c> in the plan 2022-2025.</param>
public sealed record StrategicLayer(string Id, LocalizedText Title, LocalizedText Purpose);
