namespace CustomsItGuide;

/// <param name="Regions">One region, or neighbours that are shown together, in the order of the ring.</param>
public sealed record PublishedGroup(IReadOnlyList<string> Regions, PublishedCount Satisfied);
