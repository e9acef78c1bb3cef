namespace CustomsItGuide.Readings;

/// <summary>
/// What a survey's result was counted on: one line for the scale, then one for each focus area, item and wording in use, in order. Two
/// years with the same text are comparable.
/// </summary>
internal static class SurveyBasis
{
    /// <param name="asked">What was asked and answered.</param>
    public static string Of(string scale, IEnumerable<(string? Area, string? Item, string? Wording)> asked) => string.Join('\n', asked
        .Select(a => $"{a.Area}|{a.Item}|{a.Wording}").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Prepend($"scale {scale}"));

    /// <summary>The lines of a basis that concern one focus area, with the scale.</summary>
    public static string? OfArea(string? basis, string area) => basis is null ? null : string.Join('\n', basis.Split('\n')
        .Where(line => line.StartsWith("scale ", StringComparison.Ordinal) || line.StartsWith(area + "|", StringComparison.Ordinal)));
}
