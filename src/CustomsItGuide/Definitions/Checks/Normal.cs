namespace CustomsItGuide.Definitions.Checks;

internal static class Normal
{
    /// <summary>The form in which names, headers and codes are compared: without regard to case, blanks, hyphens and underscores.</summary>
    public static string Form(string text) =>
        string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('-' or '_'))).ToLowerInvariant();
}
