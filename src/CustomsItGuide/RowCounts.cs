namespace CustomsItGuide;

/// <summary>What became of a delivery's rows. Read = Typed + Rejected. Added, changed and removed are against the state before.</summary>
public sealed record RowCounts(long Read, long Typed, long Rejected, long Added, long Changed, long Removed);
