namespace CustomsItGuide;

/// <summary>An indicator whose number is to be doubted, and the reason that weighs most.</summary>
/// <param name="Why">A finding's message, or the worst check of its source.</param>
public sealed record Doubt(Assessment Assessment, LocalizedText Why);

/// <summary>What of a scorecard wants somebody's attention, the most pressing first. It changes no verdict, it only puts them in order.</summary>
public sealed class Attention(Scorecard scorecard)
{
    /// <summary>Findings that say that something was moved under a number after it was known.</summary>
    private static readonly string[] Moved =
        ["target_changed_after_result", "baseline_changed_after_result", "threshold_narrowed", "indicator_dropped", "definition_changed", "restated", "baseline_restated"];

    /// <summary>Off target, at risk, overdue, or with a trend that has deteriorated.</summary>
    public IReadOnlyList<Assessment> Flagged => [.. scorecard.Assessments.Where(a => Urgency(a) < 5).OrderBy(Urgency)];

    /// <summary>What can be decided upon: off target or deteriorating, confirmed before unconfirmed, then at risk; an overdue report is no decision.</summary>
    public IReadOnlyList<Assessment> Decide => [.. scorecard.Assessments.Where(a => Urgency(a) < 4 && a.Status != Status.ReportOverdue).OrderBy(Urgency)];

    /// <summary>Weak sources first, then numbers that were restated or under which something was moved.</summary>
    public IReadOnlyList<Doubt> Trust =>
    [
        .. scorecard.Assessments.Select(a => (Doubt: Why(a), Weak: a.SourceRating == SourceRating.Weak, Finding: FirstMoved(a)))
            .Where(d => d.Doubt is not null && (d.Weak || d.Finding is not null))
            .OrderBy(d => d.Weak ? 0 : 1).ThenBy(d => d.Finding is null ? Moved.Length : Array.IndexOf(Moved, d.Finding.Code))
            .Select(d => d.Doubt!),
    ];

    private static Finding? FirstMoved(Assessment a) => Moved.Select(code => a.AllFindings.FirstOrDefault(f => f.Code == code)).FirstOrDefault(f => f is not null);

    // A weak source is told by its worst check: one that failed, else one that warns.
    private static Doubt? Why(Assessment a)
    {
        var check = a.SourceRating != SourceRating.Weak ? null
            : a.SourceChecks.FirstOrDefault(c => c.Result == CheckResult.Fail) ?? a.SourceChecks.FirstOrDefault(c => c.Result == CheckResult.Warn);
        return (check?.Detail ?? FirstMoved(a)?.Message) is { } why ? new Doubt(a, why) : null;
    }

    /// <summary>
    /// The first year of the unbroken run, up to the scorecard's own, in which the indicator was flagged at all: off target, at risk or
    /// overdue, in whatever order; null when it is none of these now.
    /// </summary>
    /// <param name="earlier">Scorecards of the years before, in any order; a year without one ends the run.</param>
    public Period? FlaggedSince(string indicator, IReadOnlyList<Scorecard> earlier) =>
        IsFlagged(scorecard[indicator]) ? First(indicator, earlier, IsFlagged) : null;

    /// <summary>The first year of the unbroken run in which the indicator has had the very status that it has now.</summary>
    /// <param name="earlier">As in <see cref="FlaggedSince"/>.</param>
    public Period StatusSince(string indicator, IReadOnlyList<Scorecard> earlier)
    {
        var now = scorecard[indicator].Status;
        return First(indicator, earlier, a => a.Status == now);
    }

    private Period First(string indicator, IReadOnlyList<Scorecard> earlier, Func<Assessment, bool> holds)
    {
        var since = scorecard.Period;
        for (var before = since.Year.Previous; earlier.FirstOrDefault(s => s.Period == before) is { } then; before = before.Previous)
        {
            if (then.Assessments.All(a => a.Indicator.Id != indicator) || !holds(then[indicator])) break;
            since = before;
        }
        return since;
    }

    private static bool IsFlagged(Assessment assessment) => assessment.Status is Status.OffTarget or Status.AtRisk or Status.ReportOverdue;

    private static int Urgency(Assessment a) => (a.Status, a.Evidence, a.Trend) switch
    {
        (Status.OffTarget, Evidence.Confirmed or Evidence.Census or Evidence.Process, _) => 0,
        (Status.OffTarget, _, _) => 1,
        (_, _, Trend.Deteriorated) => 2,
        (Status.AtRisk, _, _) => 3,
        (Status.ReportOverdue, _, _) => 4,
        _ => 5,
    };
}
