namespace CustomsItGuide;

/// <summary>How the kept files were looked at when the workspace was opened, and since, when others added to it.</summary>
/// <param name="Files">How many there are that the journal names.</param>
/// <param name="Hashed">How many of them were read, and their hashes compared. The others look as they did when that was done last: same
/// size, same times, same place on the disk.</param>
/// <param name="LastFull">When each of them had last been read, at that time or since.</param>
public sealed record FilesCheck(long Files, long Hashed, DateTimeOffset LastFull)
{
    /// <summary>True when all were read.</summary>
    public bool IsFull => Hashed == Files;

    internal FilesCheck With(FilesCheck more) => this with { Files = Files + more.Files, Hashed = Hashed + more.Hashed };
}
