namespace CustomsItGuide;

/// <summary>A position in the journal: what was known, under which definitions.</summary>
/// <param name="Position">Number of the last entry that counts; the first entry is 1.</param>
/// <param name="Head">SHA-256 of that entry, in lower-case hexadecimal.</param>
/// <param name="Time">The time that the judgement goes by: the one asked for, else when the last entry was received. Never the
/// clock.</param>
public sealed record AsOf(long Position, string Head, DateTimeOffset Time)
{
    /// <summary>The day that due dates are compared with (UTC).</summary>
    public DateOnly Day => DateOnly.FromDateTime(Time.UtcDateTime);
}
