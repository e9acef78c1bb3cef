namespace CustomsItGuide.Pages;

/// <summary>
/// What pages may ask for. Everything is asked at a journal position, so an answer never changes and may be kept.
/// Safe for many requests at once.
/// </summary>
public abstract class ScorecardSource
{
    /// <summary>The folder that messages may name; null when there is none.</summary>
    public virtual string? Folder => null;

    /// <summary>
    /// Completes when what is asked at a position is answered without preparing anything: a request waits for it without holding a
    /// thread.
    /// </summary>
    /// <exception cref="BusyException">Too many positions are being prepared already.</exception>
    public virtual Task ReadyAsync(AsOf at) => Task.CompletedTask;

    /// <summary>What was found and mended by itself, when the workspace was opened or since, and what somebody must mend.</summary>
    public abstract IReadOnlyList<Issue> Notices { get; }

    /// <summary>What is left out because deliveries are missing; null when all are there.</summary>
    public virtual Incomplete? Incomplete => null;

    /// <summary>The head after looking whether it has moved, or an earlier position.</summary>
    /// <exception cref="RefusedException">There is no such position.</exception>
    public abstract AsOf At(string? asOf);

    public abstract Plan Plan(AsOf at);

    /// <summary>The fiscal year that a reader means who names none.</summary>
    public abstract Period DefaultPeriod(AsOf at);

    /// <exception cref="RefusedException">The period is not one that the plan can be judged in.</exception>
    public abstract Scorecard Score(Period period, AsOf at);

    /// <exception cref="RefusedException">The indicator has no reading of its own in such a period.</exception>
    public abstract Explanation Explain(string indicator, Period period, AsOf at);

    /// <summary>Oldest first.</summary>
    public abstract IReadOnlyList<Delivery> Deliveries(AsOf at);

    /// <summary>The registers behind the indicators.</summary>
    public abstract Registers.RegisterReader Registers(AsOf at);

    /// <summary>Versions of the definitions up to a position, oldest first.</summary>
    public abstract IReadOnlyList<PlanAdoption> Versions(AsOf at);

    /// <param name="delivery">Journal position of one delivery; null: all that still count.</param>
    public abstract IReadOnlyList<Rejection> Rejections(AsOf at, long? delivery);
}
