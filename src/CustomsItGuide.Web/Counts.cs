namespace CustomsItGuide.Web;

/// <summary>How many indicators of a scorecard there are of each kind; kinds that do not occur are left out, except the first three.</summary>
/// <param name="Reported">With a value.</param>
/// <param name="Absent">Without, by reason; not due and not reported always stand here.</param>
public sealed record Counts(
    int All, int Reported, IReadOnlyList<(Absence Kind, int Number)> Absent,
    IReadOnlyList<(Status Kind, int Number)> ByStatus, IReadOnlyList<(SourceRating Kind, int Number)> BySource)
{
    public static Counts Of(Scorecard scorecard)
    {
        ArgumentNullException.ThrowIfNull(scorecard);
        var assessments = scorecard.Assessments;
        return new(
            assessments.Count,
            assessments.Count(a => a.Reading.Value is not null),
            [.. Enum.GetValues<Absence>()
                .Select(kind => (kind, assessments.Count(a => a.Reading.Absence == kind)))
                .Where(c => c.Item2 > 0 || c.kind is Absence.NotDue or Absence.NotReported)],
            Count(Order, a => a.Status),
            Count([SourceRating.Sound, SourceRating.SoundWithDisclosure, SourceRating.Weak, SourceRating.NotEstablished], a => a.SourceRating));

        IReadOnlyList<(T, int)> Count<T>(IEnumerable<T> kinds, Func<Assessment, T> kindOf) where T : struct, Enum =>
            [.. kinds.Select(kind => (kind, assessments.Count(a => kindOf(a).Equals(kind)))).Where(c => c.Item2 > 0)];
    }

    /// <summary>What needs a look first.</summary>
    private static readonly Status[] Order =
    [
        Status.OffTarget, Status.AtRisk, Status.ReportOverdue, Status.InsufficientData, Status.NoSignificantChange,
        Status.OnTrack, Status.Met, Status.Baseline, Status.NotYetDue,
    ];
}
