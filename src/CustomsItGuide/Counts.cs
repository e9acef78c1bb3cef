namespace CustomsItGuide;

/// <summary>How many of something there are of one kind.</summary>
public sealed record Count<T>(T Kind, int Number) where T : struct, Enum;

/// <summary>How many indicators of a scorecard there are of each kind, in the order of the vocabulary; kinds that do not occur are left out.</summary>
public sealed class Counts(Scorecard scorecard)
{
    public int All => scorecard.Assessments.Count;

    /// <summary>With a value.</summary>
    public int Reported => scorecard.Assessments.Count(a => a.Reading.Value is not null);

    /// <summary>Without a value, by reason.</summary>
    public IReadOnlyList<Count<Absence>> ByAbsence => Of(scorecard.Assessments.Select(a => a.Reading.Absence).OfType<Absence>());

    public IReadOnlyList<Count<Status>> ByStatus => Of(scorecard.Assessments.Select(a => a.Status));

    public IReadOnlyList<Count<Fact>> ByFact => Of(scorecard.Assessments.Select(a => a.Fact));

    public IReadOnlyList<Count<SourceRating>> BySource => Of(scorecard.Assessments.Select(a => a.SourceRating));

    /// <summary>Findings of all indicators by severity.</summary>
    public IReadOnlyList<Count<Severity>> ByFinding => Of(scorecard.Assessments.SelectMany(a => a.AllFindings).Select(f => f.Severity));

    private static IReadOnlyList<Count<T>> Of<T>(IEnumerable<T> kinds) where T : struct, Enum =>
        [.. kinds.GroupBy(k => k).OrderBy(g => g.Key).Select(g => new Count<T>(g.Key, g.Count()))];
}
