namespace CustomsItGuide.Files;

/// <summary>
/// Whether a file or folder is there. Unlike <see cref="File.Exists"/> it never calls missing what may only not be looked at.
/// </summary>
internal static class Presence
{
    /// <exception cref="UnauthorizedAccessException">A folder on the way may not be entered.</exception>
    /// <exception cref="IOException">The disk does not answer.</exception>
    public static bool Of(string path)
    {
        try
        {
            _ = File.GetAttributes(path);
            return true;
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
    }
}
