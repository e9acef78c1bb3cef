using CustomsItGuide.Ingestion;

namespace CustomsItGuide.Workspaces;

/// <summary>
/// Tells how far a load is: what is being done, how much there is of it, rows a second so far, and the time that is left. A step of the
/// engine does not tell how far it is in itself; it is taken to need its share of the time that the steps before it have needed.
/// </summary>
internal sealed class LoadWatch : IDisposable
{
    /// <summary>Parts of a long load's time, measured at ten million survey answers; only the time left rests on them.</summary>
    private static readonly Dictionary<LoadStep, double> Shares = new()
    {
        [LoadStep.Reading] = 0.05,
        [LoadStep.Typing] = 0.51,
        [LoadStep.Placing] = 0.04,
        [LoadStep.Settling] = 0.20,
        [LoadStep.Computing] = 0.12,
        [LoadStep.Keeping] = 0.08,
    };

    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(1);

    /// <summary>A step that takes longer than it should is not said to be over.</summary>
    private const double MostOfStep = 0.95;

    /// <summary>Before so much is done, the time left is a guess that nobody should hear.</summary>
    private const double LeastDone = 0.05;

    private readonly Lock gate = new();
    private readonly IProgress<LocalizedText>? told;
    private readonly TimeProvider time;
    private readonly ITimer? timer;
    private readonly long started;
    private long bytes, weight, stepStarted;
    private long? rows;
    private LoadStep step = LoadStep.Reading;
    private double done, share;
    private bool over;

    /// <param name="told">Null: nobody listens, and nothing is done.</param>
    public LoadWatch(IProgress<LocalizedText>? told, TimeProvider time)
    {
        (this.told, this.time) = (told, time);
        if (told is null) return;
        started = stepStarted = time.GetTimestamp();
        timer = time.CreateTimer(_ => Tell(), null, Pace, Pace);
    }

    /// <summary>The files are read from now on.</summary>
    public void Read(IReadOnlyList<string> paths) => Begin(LoadStep.Reading, 1, () =>
        bytes = DeliveredPaths.Expand(paths, []).Sum(f => new FileInfo(f.Path) is { Exists: true } file ? file.Length : 0));

    /// <summary>What was found in them.</summary>
    public void Found(IReadOnlyList<Source> sources)
    {
        if (told is null) return;
        lock (gate)
        {
            weight = sources.Sum(s => s.File.Bytes);
            // Of a workbook it is not known before it is typed.
            rows = sources.Count > 0 && sources.All(s => s.Text is not null) ? sources.Sum(s => s.Text!.Records) : null;
        }
    }

    /// <summary>A step begins.</summary>
    /// <param name="of">The sources that it is about; null: all of them.</param>
    public void Begin(LoadStep next, IEnumerable<Source>? of = null) =>
        Begin(next, of is null || weight == 0 ? 1 : (double)of.Sum(s => s.File.Bytes) / weight, null);

    public void Dispose()
    {
        lock (gate) over = true;
        timer?.Dispose();
    }

    private void Begin(LoadStep next, double part, Action? look)
    {
        if (told is null) return;
        lock (gate)
        {
            done += share;
            (step, share, stepStarted) = (next, Shares[next] * part, time.GetTimestamp());
            look?.Invoke();
            // What is left is short; who waits for another's lock is told so, and that must stay.
            if (next == LoadStep.Keeping) timer!.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            // The step alone first, for those who follow the steps.
            told.Report(Doing());
        }
        Tell();
    }

    private void Tell()
    {
        lock (gate)
        {
            if (!over) told!.Report(Said());
        }
    }

    private LocalizedText Said()
    {
        var (doing, megabytes) = (Doing(), Short(bytes / 1e6));
        var elapsed = time.GetElapsedTime(started).TotalSeconds;
        var part = Done(elapsed);
        if (part < LeastDone) return WorkspacesWords.LoadProgress(doing, megabytes);
        var left = elapsed * (1 - part) / part;
        return rows is { } count
            ? WorkspacesWords.LoadProgressOfRows(doing, count, megabytes, (long)(count * part / elapsed), Left(left))
            : WorkspacesWords.LoadProgressOfBytes(doing, megabytes, Short(bytes / 1e6 * part / elapsed), Left(left));
    }

    /// <summary>Part of the whole load that is done, 0 to 1.</summary>
    private double Done(double elapsed)
    {
        var within = time.GetElapsedTime(stepStarted).TotalSeconds;
        var before = elapsed - within;
        var expected = done > 0 ? share * before / done : 0;
        return Math.Min(1, done + (expected > 0 ? share * Math.Min(MostOfStep, within / expected) : 0));
    }

    /// <summary>As exact as can be read while it changes.</summary>
    private static double Short(double number) => Math.Round(number, number < 100 ? 1 : 0);

    private static LocalizedText Left(double seconds) => seconds < 100
        ? WorkspacesWords.SecondsLeft((long)Math.Ceiling(seconds)) : WorkspacesWords.MinutesLeft((long)Math.Round(seconds / 60));

    private LocalizedText Doing() => step switch
    {
        LoadStep.Reading => WorkspacesWords.ReadingFiles,
        LoadStep.Typing => WorkspacesWords.TypingRows,
        LoadStep.Placing => WorkspacesWords.PlacingRows,
        LoadStep.Settling => WorkspacesWords.SettlingRows,
        LoadStep.Computing => WorkspacesWords.ComputingIndicators,
        _ => WorkspacesWords.KeepingFiles,
    };
}
