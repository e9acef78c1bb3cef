namespace CustomsItGuide;

/// <summary>
/// The one door to everything: a folder with a journal, the deliveries it names, and a warehouse that is only a cache of the two.
/// Any number of processes may have it open; one at a time appends.
/// </summary>
public sealed class Workspace : IDisposable
{
    /// <summary>Reads the definitions of a folder and says everything that is wrong with them. The plan is null when there is an error.</summary>
    public static (Plan? Plan, IReadOnlyList<Issue> Issues) Check(string planDirectory) => throw new NotSupportedException();

    /// <summary>Makes a workspace in an empty or missing folder and adopts the plan as the journal's first entry.</summary>
    /// <param name="received">When the plan was adopted; null: now.</param>
    /// <exception cref="RefusedException">The folder holds something already, or the definitions have an error.</exception>
    public static Workspace Create(string directory, string planDirectory, string by, string decision, DateTimeOffset? received = null, TimeProvider? time = null)
        => throw new NotSupportedException();

    /// <summary>Makes a workspace with the plan and the deliveries of a sample folder, at the times that its manifest states.</summary>
    public static Workspace CreateSample(string directory, string planDirectory, string sampleDirectory, IProgress<string>? progress = null)
        => throw new NotSupportedException();

    /// <summary>Opens a workspace after checking every hash of its journal and of its deliveries.</summary>
    /// <exception cref="RefusedException">It does not exist, or a byte of the journal or of a delivery was altered: each place is named.</exception>
    public static Workspace Open(string directory, TimeProvider? time = null) => throw new NotSupportedException();

    /// <summary>Full path of the folder.</summary>
    public string Folder => throw new NotSupportedException();

    /// <summary>What was found at opening and mended by itself (a torn last line that was left out).</summary>
    public IReadOnlyList<Issue> Notices => throw new NotSupportedException();

    /// <summary>Looks whether another process has appended to the journal; true when the head has moved. Cheap: reads no row.</summary>
    public bool Refresh() => throw new NotSupportedException();

    /// <summary>The head, or an earlier position: a number (<c>42</c>), a day (<c>2024-06-30</c>, its end) or a time (<c>2024-06-30T12:00:00Z</c>).</summary>
    /// <exception cref="RefusedException">It is neither, or before the first entry, or after the last position.</exception>
    public AsOf At(string? asOf = null) => throw new NotSupportedException();

    /// <summary>The definitions in force at a position.</summary>
    public Plan Plan(AsOf at) => throw new NotSupportedException();

    /// <summary>The fiscal year that a reader means who names none: the latest one of the plan that has ended, else the first.</summary>
    public Period DefaultPeriod(AsOf at) => throw new NotSupportedException();

    /// <summary>The scorecard of a fiscal year or of a first half-year.</summary>
    /// <exception cref="RefusedException">The period is not one of the plan's years (nor the year before it), nor a first half of one.</exception>
    public Scorecard Score(Period period, AsOf at) => throw new NotSupportedException();

    /// <exception cref="RefusedException">The plan has no such indicator, or the period is not one of its.</exception>
    public Explanation Explain(string indicator, Period period, AsOf at) => throw new NotSupportedException();

    public LoadReport Load(LoadRequest request, IProgress<string>? progress = null) => throw new NotSupportedException();

    /// <summary>Everything delivered up to a position, oldest first.</summary>
    public IReadOnlyList<Delivery> Deliveries(AsOf at) => throw new NotSupportedException();

    /// <summary>Rows that are refused in the state at a position; of one delivery, or of all that still count.</summary>
    public IReadOnlyList<Rejection> Rejections(AsOf at, long? delivery = null) => throw new NotSupportedException();

    public IReadOnlyList<JournalEntry> Journal(AsOf at) => throw new NotSupportedException();

    public void Dispose() { }
}
