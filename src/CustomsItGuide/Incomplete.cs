namespace CustomsItGuide;

/// <summary>
/// A workspace that lacks deliveries which its journal names (a copy made in the wrong order, say): it is shown as of the last position
/// before the first of them, and nothing can be loaded until they are put back.
/// </summary>
/// <param name="Position">The last whole position; what is shown is as of it.</param>
/// <param name="LeftOut">How many entries stand after it.</param>
/// <param name="File">Name, as delivered, of the first file that is not there.</param>
public sealed record Incomplete(long Position, long LeftOut, string File);
