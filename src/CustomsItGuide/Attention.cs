namespace CustomsItGuide;

/// <summary>What of a scorecard wants somebody's attention, the most pressing first. It changes no verdict, it only puts them in
/// order.</summary>
/// <param name="earlier">Scorecards of the fiscal years before, in any order; a year without one ends every run.</param>
public sealed class Attention(Scorecard scorecard, IReadOnlyList<Scorecard> earlier)
{
    /// <summary>Findings that say that something was moved under a number after it was known.</summary>
    private static readonly string[] Moved =
        ["target_changed_after_result", "baseline_changed_after_result", "threshold_narrowed", "indicator_dropped", "definition_changed",
            "restated", "baseline_restated"];

    /// <summary>Off target, at risk, overdue, or with a trend that has deteriorated: by what is at stake, see
    /// <see cref="Stake"/>.</summary>
    public IReadOnlyList<Assessment> Flagged => [.. Ranked.Where(r => r.Stake.IsFlagged).Select(r => r.Assessment)];

    /// <summary>What can be decided upon: as <see cref="Flagged"/>, without overdue reports, which are no decision, and without the sum of
    /// the others.</summary>
    public IReadOnlyList<Assessment> Decide =>
        [.. Ranked.Where(r => r.Stake is { IsFlagged: true, IsSum: false } && r.Assessment.Status != Status.ReportOverdue)
            .Select(r => r.Assessment)];

    // Ties stay in the order of the plan.
    private IEnumerable<(Assessment Assessment, Stake Stake)> Ranked =>
        scorecard.Assessments.Select(a => (Assessment: a, Stake: Stake.Of(a, Years(a.Indicator.Id))))
            .OrderBy(r => r.Stake, Stake.MostUrgentFirst);

    /// <summary>Weak sources first, then numbers that were restated or under which something was moved.</summary>
    public IReadOnlyList<Doubt> Trust =>
    [
        .. scorecard.Assessments.Select(a => (Doubt: Why(a), Weak: a.SourceRating == SourceRating.Weak, Finding: FirstMoved(a)))
            .Where(d => d.Doubt is not null && (d.Weak || d.Finding is not null))
            .OrderBy(d => d.Weak ? 0 : 1).ThenBy(d => d.Finding is null ? Moved.Length : Array.IndexOf(Moved, d.Finding.Code))
            .Select(d => d.Doubt!),
    ];

    private static Finding? FirstMoved(Assessment a) =>
        Moved.Select(code => a.AllFindings.FirstOrDefault(f => f.Code == code)).FirstOrDefault(f => f is not null);

    // A weak source is told by its worst check: one that failed, else one that warns.
    private static Doubt? Why(Assessment a)
    {
        var check = a.SourceRating != SourceRating.Weak ? null
            : a.SourceChecks.FirstOrDefault(c => c.Result == CheckResult.Fail)
                ?? a.SourceChecks.FirstOrDefault(c => c.Result == CheckResult.Warn);
        return (check?.Detail ?? FirstMoved(a)?.Message) is { } why ? new Doubt(a, why) : null;
    }

    /// <summary>
    /// The first year of the unbroken run, up to the scorecard's own, in which the indicator was flagged at all: off target, at risk or
    /// overdue, in whatever order; null when it is none of these now.
    /// </summary>
    public Period? FlaggedSince(string indicator) => IsFlagged(scorecard[indicator].Status) ? First(indicator, IsFlagged) : null;

    /// <summary>The first year of the unbroken run in which the indicator has had the very status that it has now.</summary>
    public Period StatusSince(string indicator)
    {
        var now = scorecard[indicator].Status;
        return First(indicator, status => status == now);
    }

    private int Years(string indicator) => FlaggedSince(indicator) is { } since ? scorecard.Period.StartYear - since.StartYear + 1 : 0;

    private Period First(string indicator, Func<Status, bool> holds)
    {
        var first = scorecard.Period;
        for (var before = first.Year.Previous; earlier.FirstOrDefault(s => s.Period == before) is { } then; before = before.Previous)
        {
            if (then.Assessments.FirstOrDefault(a => a.Indicator.Id == indicator) is not { } assessment || !holds(assessment.Status)) break;
            first = before;
        }
        return first;
    }

    private static bool IsFlagged(Status status) => status is Status.OffTarget or Status.AtRisk or Status.ReportOverdue;
}
