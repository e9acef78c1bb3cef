namespace CustomsItGuide;

/// <summary>How many indicators of a scorecard there are of each kind, in the order of the vocabulary; kinds that do not occur are left
/// out.</summary>
public sealed class Counts(Scorecard scorecard)
{
    /// <summary>All indicators of the scorecard.</summary>
    public int All => scorecard.Assessments.Count;

    /// <summary>With a value.</summary>
    public int Reported => scorecard.Assessments.Count(a => a.Reading.Value is not null);

    /// <summary>Without a value, by reason.</summary>
    public IReadOnlyList<Count<Absence>> ByAbsence => Of(scorecard.Assessments.Select(a => a.Reading.Absence).OfType<Absence>());

    /// <summary>
    /// With a fact, met or not met. A fulfilment of the others is left out: it is their sum, and counts the same.
    /// </summary>
    public int Judged => Facts.Count(f => f.Fact is Fact.Met or Fact.NotMet);

    /// <summary>Of these, met by plain arithmetic.</summary>
    public int FactMet => Facts.Count(f => f.Fact == Fact.Met);

    /// <summary>Of these, with the status met: the data, or a full count, carry it.</summary>
    public int MetByStatus => Facts.Count(f => f is { Fact: Fact.Met, Status: Status.Met });

    private IEnumerable<Assessment> Facts => scorecard.Assessments.Where(a => a.Indicator.Target.Kind != TargetRuleKind.AllMet);

    /// <summary>By the verdict on performance.</summary>
    public IReadOnlyList<Count<Status>> ByStatus => Of(scorecard.Assessments.Select(a => a.Status));

    /// <summary>By what was reached, whatever the evidence.</summary>
    public IReadOnlyList<Count<Fact>> ByFact => Of(scorecard.Assessments.Select(a => a.Fact));

    /// <summary>By the verdict on the source.</summary>
    public IReadOnlyList<Count<SourceRating>> BySource => Of(scorecard.Assessments.Select(a => a.SourceRating));

    /// <summary>Findings of all indicators by severity.</summary>
    public IReadOnlyList<Count<Severity>> ByFinding => Of(scorecard.Assessments.SelectMany(a => a.AllFindings).Select(f => f.Severity));

    private static IReadOnlyList<Count<T>> Of<T>(IEnumerable<T> kinds) where T : struct, Enum =>
        [.. kinds.GroupBy(k => k).OrderBy(g => g.Key).Select(g => new Count<T>(g.Key, g.Count()))];
}
