namespace CustomsItGuide;

/// <summary>
/// Says that the rows of a data set hold what single Members said. Nothing that is printed, drawn, exported or explained shows such a row;
/// what is shown of it are counts, as they were published.
/// </summary>
/// <param name="Whose">The column that tells whose words a row holds.</param>
/// <param name="Opinions">The columns that hold an opinion. The others are facts that were declared (whether an instrument is used), or say
/// who took part.</param>
public sealed record Confidentiality(string Whose, IReadOnlyList<string> Opinions);
