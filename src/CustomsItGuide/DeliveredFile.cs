namespace CustomsItGuide;

/// <summary>A file as received. Its bytes are kept under their hash and never edited.</summary>
/// <param name="Name">File name without folder, as delivered.</param>
/// <param name="Sha256">Lower-case hexadecimal.</param>
/// <param name="Bytes">Length.</param>
/// <param name="Sheets">The sheets that were read, of a workbook; empty otherwise.</param>
public sealed record DeliveredFile(string Name, string Sha256, long Bytes, IReadOnlyList<string> Sheets)
{
    private const string Mark = "synthetic";

    /// <summary>Made up to try the scorecard with. Such files say so in their names, and every screen and print repeats it.</summary>
    public bool IsSynthetic => IsMarked(Name);

    /// <summary>A file's path with the mark in its name, where it is not there already: what is made of made-up rows is made up.</summary>
    public static string Marked(string path) => IsMarked(Path.GetFileName(path)) ? path
        : Path.Combine(Path.GetDirectoryName(path) ?? "", $"{Path.GetFileNameWithoutExtension(path)}_{Mark}{Path.GetExtension(path)}");

    private static bool IsMarked(string name) => name.Contains(Mark, StringComparison.OrdinalIgnoreCase);
}
