namespace CustomsItGuide.Published;

/// <summary>A file of published results, each beside what our rules give for it.</summary>
/// <param name="Form">Name of the form that the file was read by.</param>
/// <param name="Rows">Every row of the file, in its order, compared or not.</param>
/// <param name="Notices">What to know of the file as a whole: columns that were not read, nothing that could be compared.</param>
public sealed record ResultsComparison(string Form, IReadOnlyList<ComparedResult> Rows, IReadOnlyList<Issue> Notices)
{
    /// <summary>Rows that were compared.</summary>
    public int Compared => Rows.Count(r => r.Agrees is not null);

    /// <summary>Rows of them of which everything follows from the rule.</summary>
    public int Agreed => Rows.Count(r => r.Agrees is true);

    /// <summary>Rows that were not compared, by the reason, the most frequent first.</summary>
    public IReadOnlyList<(NotCompared Why, LocalizedText Said, int Rows)> NotCompared =>
    [
        .. Rows.Select(r => r.NotCompared).OfType<NotCompared>().GroupBy(w => w)
            .Select(g => (Why: g.Key, Said: BoundRows.Of(g.Key), Rows: g.Count())).OrderByDescending(g => g.Rows).ThenBy(g => g.Why),
    ];
}
