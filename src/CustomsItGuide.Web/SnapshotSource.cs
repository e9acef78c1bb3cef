namespace CustomsItGuide.Web;

/// <summary>Where the pages of a request get what they show. Safe for many requests at once.</summary>
/// <param name="Folder">The workspace's folder, which messages name and readers are not told; null when there is none.</param>
/// <param name="At">The head after looking whether it has moved, or an earlier position; it refuses what is none.</param>
public sealed record SnapshotSource(string? Folder, Func<string?, Snapshot> At)
{
    public static SnapshotSource Of(Workspace workspace)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        return new(workspace.Folder, asOf =>
        {
            workspace.Refresh();
            return workspace.At(asOf);
        });
    }
}
