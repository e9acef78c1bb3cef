namespace CustomsItGuide.Synthetic;

/// <summary>Free-text comments of invented respondents, in English and French, each written for one reason of the code list.</summary>
internal static class Comments
{
    public static IReadOnlyList<(string Reason, int Weight)> Reasons { get; } =
        [("resources", 26), ("awareness", 20), ("technology", 18), ("legal", 14), ("no_need", 6), ("political", 6), ("other", 10)];

    /// <summary>A comment for that reason. Half of the comments have a second sentence that says nothing of the reason.</summary>
    public static string Write(Chance chance, string reason, bool french)
    {
        var opening = chance.Pick(french ? CommentTexts.OpeningsFrench : CommentTexts.Openings);
        var text = opening + chance.Pick((french ? CommentTexts.French : CommentTexts.English)[reason]);
        foreach (var (slot, words) in CommentTexts.Fillings)
            if (text.Contains(slot, StringComparison.Ordinal)) text = text.Replace(slot, chance.Pick(words), StringComparison.Ordinal);
        // Some people press Enter: a cell with a line break is one cell.
        if (chance.Happens(0.5))
            text += (chance.Happens(0.08) ? "\n" : " ") + chance.Pick(french ? CommentTexts.ClosingsFrench : CommentTexts.Closings);
        return char.ToUpperInvariant(text[0]) + text[1..];
    }
}
