using CustomsItGuide.Registers;
using CustomsItGuide.Workspaces;

namespace CustomsItGuide;

/// <summary>
/// Everything that a workspace says at one position: what was known then, under the definitions of then. It never changes, any number
/// of readers may share it, and what was computed once is kept, within bounds. Its warehouse is built when something first needs it and
/// closed when room is needed and nobody reads it; there is nothing to dispose. It answers until its workspace is disposed, or rows of
/// it are
/// erased: then it says so, and is to be asked for again.
/// </summary>
public sealed partial class Snapshot
{
    private readonly SnapshotParts parts;
    private readonly Lazy<IReadOnlyList<Issue>> remarks;

    /// <param name="remarks">See <see cref="Remarks"/>; null: none.</param>
    internal Snapshot(AsOf asOf, SnapshotParts parts, Func<IReadOnlyList<Issue>>? remarks = null) =>
        (AsOf, this.parts, this.remarks) = (asOf, parts, new(remarks ?? (() => [])));

    /// <summary>The position with its head and time; two snapshots with the same say the same.</summary>
    public AsOf AsOf { get; }

    /// <inheritdoc cref="AsOf.Position"/>
    public long Position => AsOf.Position;

    /// <inheritdoc cref="AsOf.Head"/>
    public string Head => AsOf.Head;

    /// <inheritdoc cref="AsOf.Time"/>
    public DateTimeOffset Time => AsOf.Time;

    /// <inheritdoc cref="AsOf.Day"/>
    public DateOnly Day => AsOf.Day;

    /// <summary>The definitions in force.</summary>
    /// <exception cref="RefusedException">This engine cannot read them.</exception>
    public Plan Plan => parts.Plan;

    /// <summary>
    /// The versions of the definitions that this engine can read, oldest first; the last is the one in force. Each names those before it
    /// that
    /// cannot be read, with the reason (<see cref="PlanAdoption.Unreadable"/>).
    /// </summary>
    public IReadOnlyList<PlanAdoption> Versions => parts.Versions;

    /// <summary>Everything delivered, oldest first; what was withdrawn by then says so.</summary>
    public IReadOnlyList<Delivery> Deliveries => parts.Deliveries;

    /// <summary>The journal up to here.</summary>
    public IReadOnlyList<JournalEntry> Journal => parts.Journal;

    /// <summary>
    /// What to know beside the state of an as-of day or time: entries that had been received by then and were entered only later are not in
    /// it; and what counted here and was erased since. Told as of the moment at which the snapshot was asked for.
    /// </summary>
    public IReadOnlyList<Issue> Remarks => remarks.Value;

    /// <summary>What the workspace had mended by itself, or somebody must mend, when the snapshot was asked for:
    /// <see cref="Workspace.Notices"/>.</summary>
    public IReadOnlyList<Issue> Notices { get; internal init; } = [];

    /// <summary>What was left out for want of deliveries when the snapshot was asked for; null when all were there.</summary>
    public Incomplete? Incomplete { get; internal init; }

    /// <summary>The fiscal year that a reader means who names none: the latest one of the plan that has ended, else the first.</summary>
    public Period DefaultPeriod => Plan.Years.LastOrDefault(y => y.Last < Day) ?? Plan.Years[0];

    /// <summary>The registers behind the indicators.</summary>
    public RegisterReader Registers => parts.Registers;

    /// <summary>
    /// Readings of all periods that have no value because a second computation does not confirm it: in plan order, by period. They are
    /// nowhere shown with a value, and each says which of its two queries gave what.
    /// </summary>
    public IReadOnlyList<Reading> Unconfirmed => parts.Unconfirmed;

    /// <summary>
    /// Completes when what is asked here is answered without building the warehouse first. One that is not there yet is built, beside the
    /// caller.
    /// </summary>
    /// <exception cref="BusyException">It was not the head, and too many earlier positions are being built already.</exception>
    /// <exception cref="RefusedException">It cannot be built: the task says why.</exception>
    public Task ReadyAsync() => parts.ReadyAsync();

    /// <summary>A period of the plan's calendar as a person writes it.</summary>
    /// <exception cref="RefusedException">The text is none, or a session, which has no scorecard.</exception>
    public Period PeriodOf(string written) =>
        Plan.Calendar.TryParse(written, out var period) && period.Kind != PeriodKind.Session ? period : throw Unknown(written, Plan);

    /// <summary>The scorecard of a fiscal year, or of a part of one that some indicator reports.</summary>
    /// <exception cref="RefusedException">The period is not one of the plan's years (nor the year before it), nor such a part of
    /// one.</exception>
    public Scorecard Score(Period period)
    {
        ArgumentNullException.ThrowIfNull(period);
        CheckPeriod(period, Plan);
        return parts.Score(period);
    }

    /// <summary>One number, from the files as received to its place on the scorecard.</summary>
    /// <param name="indicator">Its id, whatever its case.</param>
    /// <exception cref="RefusedException">The plan has no such indicator, or the period is not one of its.</exception>
    public Explanation Explain(string indicator, Period period)
    {
        ArgumentNullException.ThrowIfNull(period);
        var found = Plan.Indicators.FirstOrDefault(i => i.Id.Equals(indicator, StringComparison.OrdinalIgnoreCase))
            ?? throw new RefusedException(
                new Issue(Severity.Error, indicator, null, "unknown_indicator",
                    VocabularyWords.UnknownIndicator(Plan.Id, indicator, string.Join(", ", Plan.Indicators.Select(i => i.Id)))));
        CheckPeriod(period, Plan);
        return parts.Explain(found.Id, period);
    }

    /// <summary>
    /// Rows that are refused: of all deliveries that still count, or of one. A delivery that was replaced since is shown as it stood
    /// when it
    /// was received.
    /// </summary>
    /// <param name="delivery">Its journal position; null: all that count.</param>
    /// <exception cref="RefusedException">No delivery has that number.</exception>
    public IReadOnlyList<Rejection> Rejections(long? delivery = null)
    {
        if (delivery is not { } asked) return parts.Rejections(null);
        var all = Deliveries;
        if (all.All(d => d.Position != asked))
        {
            throw new RefusedException(
                new Issue(Severity.Error, "--delivery", null, "unknown_delivery",
                    VocabularyWords.UnknownDelivery(asked,
                        all.Count == 0 ? VocabularyWords.NoDeliveryYet : VocabularyWords.LatestDelivery(all[^1].Position))));
        }
        return parts.Telling(asked).Rejections(asked);
    }

    /// <summary>Holds the position against a hash that somebody kept, from a print or a letter.</summary>
    /// <param name="hash">See <see cref="Workspace.IsHash"/>.</param>
    /// <exception cref="RefusedException">The position's hash is another one; the message says what that means.</exception>
    public void Expect(string hash) => parts.Expect(hash);

    private static void CheckPeriod(Period period, Plan plan)
    {
        if (!plan.YearsAndBefore.SelectMany(plan.PeriodsOf).Contains(period)) throw Unknown(period, plan);
    }

    private static RefusedException Unknown(object period, Plan plan)
    {
        var first = plan.Years[0];
        var (years, parts) = (string.Join(", ", plan.Years), plan.PeriodsOf(first).SkipLast(1).ToList());
        var message = parts is [{ Kind: PeriodKind.HalfYear, Part: 1 }]
            ? VocabularyWords.UnknownPeriod(plan.Id, period, years, first, first.Previous)
            : VocabularyWords.UnknownPart(plan.Id, period, years, string.Join(", ", parts), first.Previous);
        return new RefusedException(new Issue(Severity.Error, "--period", null, "period", message));
    }
}
