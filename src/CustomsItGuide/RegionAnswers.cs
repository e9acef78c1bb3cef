namespace CustomsItGuide;

/// <summary>That somebody answered is no opinion, so that nothing of it is hidden.</summary>
/// <param name="Members">On the last day of fieldwork; null where not all Members were asked.</param>
/// <param name="Responding">Of them, those that answered.</param>
public sealed record RegionAnswers(string Region, int? Members, int Responding);
