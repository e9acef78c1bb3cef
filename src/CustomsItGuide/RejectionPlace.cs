namespace CustomsItGuide;

/// <summary>Where one rejected row stands.</summary>
/// <param name="File">Name of the file, as delivered.</param>
/// <param name="Sheet">Name of the sheet; null unless a workbook.</param>
/// <param name="Row">Line of a text file or row of a sheet, counted from 1, the header included.</param>
public sealed record RejectionPlace(string File, string? Sheet, long Row);
