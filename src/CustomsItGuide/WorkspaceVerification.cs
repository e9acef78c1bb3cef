namespace CustomsItGuide;

/// <summary>A workspace checked against itself: every hash, and every number made anew from the deliveries.</summary>
/// <param name="Head">The journal's end.</param>
/// <param name="Entries">Journal entries whose hash holds.</param>
/// <param name="Check">Of the kept files: each was read, and its hash holds.</param>
/// <param name="Issues">What of journal and deliveries cannot be checked (missing files), and entries that say other than their
/// deliveries.</param>
/// <param name="Warehouses">The cached warehouses that this engine would read, the latest position first.</param>
public sealed record WorkspaceVerification(
    AsOf Head, long Entries, FilesCheck Check, IReadOnlyList<Issue> Issues, IReadOnlyList<VerifiedWarehouse> Warehouses)
{
    /// <summary>Kept files whose hash holds.</summary>
    public long Files => Check.Files;

    /// <summary>Delivery entries of which rows and slices were held against the deliveries: those that were loaded under the definitions
    /// now in force.</summary>
    public int Statements { get; init; }

    /// <summary>Delivery entries of which that was not done, because they were loaded under earlier definitions.</summary>
    public int EarlierStatements { get; init; }

    /// <summary>True when nothing was found.</summary>
    public bool Holds => Issues.Count == 0 && Warehouses.All(w => w.Holds);
}
