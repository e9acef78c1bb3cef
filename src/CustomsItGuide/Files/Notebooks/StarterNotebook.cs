namespace CustomsItGuide.Files.Notebooks;

/// <summary>Notebooks to begin with.</summary>
public static class StarterNotebook
{
    /// <summary>An empty question with the first lines of every answer.</summary>
    public static NotebookDocument Of(Period period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return NotebookDocument.Of(
            (false, """
                # Question

                *What is asked, in one sentence. Then the answer, and what it cannot say.*
                """),
            (true, $"""
                var ws = Workspace.Open();
                var card = ws.Score("{period}");
                card
                """),
            (false, """
                `ws.Table("missions")` gives the rows of a data set, `ws.Sql("select …")` those of a query; `Filter`, `Group`, `Join`, `Pivot` and `Sort` go on
                from there, and `As<T>()` makes records of them. `card["SP3-1"]` is an indicator as the scorecard judges it.
                """),
            (true, """
                ws.Table("missions").Filter("status = 'delivered'").Group("region", "count(*) as missions").Sort("missions desc")
                """));
    }

    /// <summary>A notebook whose first cells give an indicator's tile again, with its history and the rows behind it.</summary>
    /// <param name="asOf">The state of knowledge, as it was chosen; null: what is known when the notebook is run.</param>
    public static NotebookDocument Of(Indicator indicator, Period period, string? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(period);
        var at = asOf is null ? "ws.At()" : $"ws.At(\"{Escaped(asOf)}\")";
        return NotebookDocument.Of(
            (false, $"""
                # {indicator.Id} {indicator.Title.English}, {period}

                The tile of the scorecard, reproduced, from {period.First:yyyy-MM-dd} to {period.Last:yyyy-MM-dd}. In words: {indicator.Sheet.Definition.English.TrimEnd('.')}.
                Formula: `{indicator.Sheet.Formula.English}`.
                """),
            (true, $"""
                var ws = Workspace.Open();
                var at = {at};
                var card = at.Score("{period}");
                card["{indicator.Id}"]
                """),
            (false, "The number recomputed by the indicator's check query, which was written independently of the engine; the cell fails "
                + "when the two differ."),
            (true, $"""
                var explained = at.Explain("{indicator.Id}", card.Period);
                Headline(card["{indicator.Id}"], explained.CheckValue);
                """),
            (false, "The rows behind it (of a survey, without the columns that tell who answered), and every year's value."),
            (true, "explained.Rows"),
            (true, $"""
                Draw.History(card, "{indicator.Id}")
                """));
    }

    /// <summary>As it stands between the quotes of a C# text.</summary>
    private static string Escaped(string text) =>
        string.Concat(text.Select(c => c is '"' or '\\' ? $"\\{c}" : char.IsControl(c) ? " " : c.ToString()));
}
