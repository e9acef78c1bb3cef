namespace CustomsItGuide;

/// <summary>An anchor that somebody keeps elsewhere: where the journal stood once. A journal that goes on from there still has that
/// entry.</summary>
/// <param name="Position">Number of the last entry then.</param>
/// <param name="Head">Its hash.</param>
/// <param name="Time">When that entry was received.</param>
/// <param name="Engine">The version that wrote it down.</param>
public sealed record Checkpoint(long Position, string Head, DateTimeOffset Time, string Engine);

/// <summary>A checkpoint that was compared with the journal, or written.</summary>
/// <param name="File">As the reader named it.</param>
/// <param name="Since">Entries added since it was written; null: it was written now.</param>
public sealed record CheckpointOutcome(string File, Checkpoint Checkpoint, long? Since);
