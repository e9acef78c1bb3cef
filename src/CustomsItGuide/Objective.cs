namespace CustomsItGuide;

/// <param name="Id">SO1, SP3, FA2, ORG1 …</param>
/// <param name="Layer">Id of its layer.</param>
/// <param name="PartOf">The objective under which the plan's indicators report it (FA1 is part of FA); null when it reports itself.</param>
public sealed record Objective(string Id, string Layer, LocalizedText Title, string? PartOf);
