using CustomsItGuide.Registers;

namespace CustomsItGuide.Workspaces;

/// <summary>
/// What a <see cref="Snapshot"/> is made of. Scorecards and explanations are computed once and a bounded number of them is kept: some
/// 100 KB
/// a scorecard and some 200 KB an explanation with its 500 rows. Safe for any number of threads.
/// </summary>
internal abstract class SnapshotParts
{
    private const int KeptScorecards = 16, KeptExplanations = 32;

    private readonly Computed<Period, Scorecard> scorecards = new(KeptScorecards);
    private readonly Computed<(string Indicator, Period Period), Explanation> explanations = new(KeptExplanations);

    public abstract Plan Plan { get; }

    public abstract IReadOnlyList<PlanAdoption> Versions { get; }

    public abstract IReadOnlyList<Delivery> Deliveries { get; }

    public abstract IReadOnlyList<JournalEntry> Journal { get; }

    public abstract IReadOnlyList<Reading> Unconfirmed { get; }

    public abstract RegisterReader Registers { get; }

    public Scorecard Score(Period period)
    {
        RequireReadable();
        return scorecards.Of(period, Judge);
    }

    public Explanation Explain(string indicator, Period period)
    {
        RequireReadable();
        return explanations.Of((indicator, period), asked => Receipt(asked.Indicator, asked.Period));
    }

    public abstract IReadOnlyList<Rejection> Rejections(long? delivery);

    /// <summary>Completes when the warehouse is there.</summary>
    public abstract Task ReadyAsync();

    /// <summary>Runs a SELECT on the warehouse.</summary>
    public abstract RowTable Query(string sql, params object?[] values);

    /// <summary>Does something with the warehouse's file, which stays as it is until that is done.</summary>
    public abstract void WithFile(Action<string> use);

    /// <summary>Where the delivered bytes of a file are kept; they were hashed again.</summary>
    /// <param name="delivery">Its position.</param>
    /// <exception cref="RefusedException">They were altered, or are gone.</exception>
    public abstract string PathOf(DeliveredFile file, long delivery);

    /// <summary>The position at which a delivery's rejections are told: this one while it counts, else its own.</summary>
    public abstract SnapshotParts Telling(long delivery);

    /// <summary>Holds the position against a hash.</summary>
    public abstract void Expect(string hash);

    /// <summary>Copies journal, deliveries and warehouse up to the position.</summary>
    public abstract void CopyTo(string directory);

    /// <summary>Whether frames print rows of what single Members said.</summary>
    public abstract bool PrintsAnswers { get; }

    /// <exception cref="RefusedException">What was kept may not be shown any more.</exception>
    protected abstract void RequireReadable();

    protected abstract Scorecard Judge(Period period);

    protected abstract Explanation Receipt(string indicator, Period period);
}
