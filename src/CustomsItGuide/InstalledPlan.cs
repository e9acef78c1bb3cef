namespace CustomsItGuide;

/// <param name="Id">The plan's id; where it cannot be read or is not the only one of that id, the folder's name.</param>
/// <param name="Folder">Full path of its workspace.</param>
public sealed record InstalledPlan(string Id, string Folder);
