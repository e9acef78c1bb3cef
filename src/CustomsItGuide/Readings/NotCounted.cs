namespace CustomsItGuide.Readings;

/// <summary>What the plan says of rows that its measure gives and does not count.</summary>
internal static class NotCounted
{
    /// <summary>A remark for each reason that the plan has one for, with the rows' names.</summary>
    public static IEnumerable<Finding> Findings(Measure? measure, IReadOnlyList<TypedRow> rows) =>
        from why in measure?.Why ?? new Dictionary<string, WhyNotCounted>()
        where why.Value.Finding is not null
        let names = rows.Where(row => row.Why == why.Key).Select(row => row.Label).OfType<string>().ToList()
        where names.Count > 0
        select new Finding(why.Value.FindingCode, Severity.Hint,
            ReadingsWords.FindingOfRows(why.Value.Finding, Wording.Remark.Names(names)));

    /// <summary>The reason in the plan's words, or as the measure writes it; "not counted" where it gives none.</summary>
    public static LocalizedText Words(Measure measure, string? why) => why is null ? ReadingsWords.ReasonNotGiven
        : measure.Why.TryGetValue(why, out var known) ? known.Words : Wording.Names.Raw(why);
}
