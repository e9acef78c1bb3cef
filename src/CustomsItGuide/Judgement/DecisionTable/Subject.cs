namespace CustomsItGuide.Judgement.DecisionTable;

/// <summary>A row of the decision table: the condition, and what follows from it.</summary>
/// <param name="Rule">Its name in the decision table. A rule whose result depends on a detail has a row for each.</param>
/// <param name="Applies">The condition, given that no earlier row applied.</param>
/// <param name="Measured">False for rows that conclude nothing about the value, and hence show no figures.</param>
internal sealed record Row<TFacts>(
    string Rule, Func<TFacts, bool> Applies, Status Status, Evidence Evidence, LocalizedText Note, bool Measured = true);

/// <summary>
/// What is judged: plain figures, without any knowledge of where they came from. Each kind is a table of rows, of which the first that
/// applies decides; the last row of every table applies always, so that every subject gets exactly one verdict.
/// </summary>
public abstract record Subject
{
    /// <summary>The verdict under the given thresholds. A pure function.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The figures contradict each other (more satisfied members than answers,
    /// say).</exception>
    public abstract Verdict Judge(Thresholds thresholds);

    /// <param name="measure">Adds the figures to a verdict that is about the value.</param>
    private protected static Verdict First<TFacts>(IReadOnlyList<Row<TFacts>> table, TFacts facts, Func<Verdict, Verdict>? measure = null)
    {
        var row = table.First(r => r.Applies(facts));
        var verdict = new Verdict { Rule = row.Rule, Status = row.Status, Evidence = row.Evidence, Note = row.Note };
        return row.Measured && measure is not null ? measure(verdict) : verdict;
    }

    private protected static Fact FactOf(bool met) => met ? Fact.Met : Fact.NotMet;

    private protected static void Require(bool holds, string name, string expected)
    {
        if (!holds)
            throw new ArgumentOutOfRangeException(name, $"Expected {expected}.");
    }
}
