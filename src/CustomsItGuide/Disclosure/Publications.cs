namespace CustomsItGuide.Disclosure;

/// <summary>What is published of the survey tables of a plan at a position: the one place that every surface asks.</summary>
internal sealed class Publications(Plan plan, IReadOnlyDictionary<PublicationKey, SurveyPublication> all)
{
    /// <summary>Null before closure, and where the definition changed after it.</summary>
    public SurveyPublication? Of(string indicator, string? area, Period period) =>
        all.GetValueOrDefault(new PublicationKey(indicator, area, period)) is { Table: not null } found ? found : null;

    /// <summary>
    /// What is published of one item of a questionnaire. Where it is the only item of an indicator it is that indicator's table, with
    /// groups; else a part of it, a total only.
    /// </summary>
    /// <param name="meeting">Null for a questionnaire that is not about a meeting.</param>
    /// <param name="area">Focus area, where the item is asked for each; else null.</param>
    /// <returns>Both null before closure, and for an item that no indicator asks for: then nothing of it is shown. The part without a
    /// count: withheld.</returns>
    public (SurveyPublication? Table, PublishedPart? Part) Item(string instrument, string? meeting, string item, string? area,
        Period period)
    {
        foreach (var indicator in plan.Indicators.Where(i =>
            Asks(i, "instrument", instrument) && Asks(i, "meeting", meeting)
                && i.Where.GetValueOrDefault("item", []).Contains(item, StringComparer.Ordinal)))
        {
            if ((Of(indicator.Id, area, period) ?? Of(indicator.Id, null, period)) is not { } found) continue;
            if (indicator.Where["item"].Count == 1) return (found, null);
            if (found.Parts.FirstOrDefault(p => p.Kind == "item" && p.Id == item) is { } part) return (null, part);
        }
        return (null, null);
    }

    /// <summary>True when the indicator leaves the column open, or picks the value.</summary>
    private static bool Asks(Indicator indicator, string column, string? value) =>
        !indicator.Where.TryGetValue(column, out var values) || (value is not null && values.Contains(value, StringComparer.Ordinal));
}
