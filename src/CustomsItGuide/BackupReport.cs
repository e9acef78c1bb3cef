namespace CustomsItGuide;

/// <summary>What a backup holds.</summary>
/// <param name="At">The journal's end in the copy.</param>
/// <param name="Files">How many kept files it holds: deliveries, and definitions.</param>
/// <param name="Bytes">Of all of them and the journal.</param>
public sealed record BackupReport(AsOf At, long Files, long Bytes);
