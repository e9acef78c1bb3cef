using CustomsItGuide.Ingestion;
using CustomsItGuide.Workspaces;

namespace CustomsItGuide.Tests.Workspaces;

public sealed class LoadWatchTests(SampleWorkspace sample)
{
    private readonly HandTime time = new();
    private readonly List<LocalizedText> said = [];

    /// <summary>Of a hundred seconds reading needs five and the typing after it fifty-one, of which seventeen have passed here.</summary>
    [Fact]
    public void It_tells_rows_bytes_rate_and_the_time_left()
    {
        var file = Path.Combine(sample.NewFolder(), "risks_many.csv");
        File.WriteAllLines(file, Enumerable.Range(0, 500).Select(i => $"R-{i},{new string('t', 2_400)},2026-01-01,green")
            .Prepend("risk,title,assessed_on,rating"));
        using var watch = new LoadWatch(new Listener(said), time);
        watch.Read([file]);
        Assert.Equal("reading the files: 1.2 MB", said[^1].English);
        time.Pass(TimeSpan.FromSeconds(3));
        Assert.Equal("reading the files: 1.2 MB", said[^1].English);

        using var workspace = Workspace.Open(sample.Folder);
        var sources = Intake.Read([file], workspace.At().Plan.DataSets, _ => throw new InvalidOperationException()).Sources;
        watch.Found(sources);
        time.Pass(TimeSpan.FromSeconds(2));
        watch.Begin(LoadStep.Typing, sources);
        Assert.Equal("checking cells: 500 rows, 1.2 MB, 5/s, about 95 s left", said[^1].English);
        time.Pass(TimeSpan.FromSeconds(17));
        Assert.Equal("checking cells: 500 rows, 1.2 MB, 5/s, about 78 s left", said[^1].English);
        // It takes longer than it should: it is not over, and what is left grows.
        time.Pass(TimeSpan.FromSeconds(84));
        Assert.Equal("checking cells: 500 rows, 1.2 MB, 2/s, about 93 s left", said[^1].English);
        watch.Begin(LoadStep.Keeping);
        Assert.Equal("conservation des fichiers : 500 lignes, 1,2 Mo, 2/s, encore 84 s",
            said[^1].In("fr").Replace('\u00A0', ' '));
        Assert.Equal(Timeout.InfiniteTimeSpan, time.Due);
        var count = said.Count;
        watch.Dispose();
        time.Pass(TimeSpan.FromSeconds(1));
        Assert.Equal(count, said.Count);
    }

    [Fact]
    public void Where_nobody_listens_no_clock_is_asked()
    {
        using var watch = new LoadWatch(null, time);
        watch.Read(["nowhere"]);
        watch.Begin(LoadStep.Typing);
        Assert.Equal((0, 0), (time.Timers, time.Asked));
    }

    [Fact]
    public void A_load_names_its_steps_in_order()
    {
        var folder = sample.Copy();
        using var workspace = Workspace.Open(folder);
        var file = Path.Combine(sample.NewFolder(), "risks_more_synthetic.csv");
        File.WriteAllText(file, "risk,title,assessed_on,rating\nR-1,Title,2026-01-01,green\n");
        workspace.Load(new LoadRequest([file], By: "test"), new Listener(said));
        string[] steps = ["reading the files", "checking cells", "placing rows", "checking references",
            "computing the indicators", "keeping the files"];
        Assert.Equal(steps, said.Select(s => s.English.Split(':')[0]).Distinct());
    }

    private sealed class Listener(List<LocalizedText> said) : IProgress<LocalizedText>
    {
        public void Report(LocalizedText value)
        {
            lock (said) said.Add(value);
        }
    }

    /// <summary>A clock that stands until the test lets time pass; its timer then rings once.</summary>
    private sealed class HandTime : TimeProvider
    {
        private TimerCallback? ring;
        private long ticks;

        public int Timers { get; private set; }

        /// <summary>When the timer was last told to ring.</summary>
        public TimeSpan Due { get; private set; }

        public int Asked { get; private set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public void Pass(TimeSpan by)
        {
            ticks += by.Ticks;
            ring?.Invoke(null);
        }

        public override long GetTimestamp()
        {
            Asked++;
            return ticks;
        }

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Timers++;
            ring = callback;
            Due = dueTime;
            return new Bell(this);
        }

        private sealed class Bell(HandTime clock) : ITimer
        {
            public bool Change(TimeSpan dueTime, TimeSpan period)
            {
                clock.Due = dueTime;
                return true;
            }

            public void Dispose() { }

            public ValueTask DisposeAsync() => ValueTask.CompletedTask;
        }
    }
}
