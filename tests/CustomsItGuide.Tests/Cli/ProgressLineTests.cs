using CustomsItGuide.Cli.Output;

namespace CustomsItGuide.Tests.Cli;

public class ProgressLineTests
{
    [Fact]
    public void It_waits_a_second_and_leaves_nothing_behind()
    {
        var (time, error) = (new HandTime(), new StringWriter());
        using (var line = new ProgressLine(error, show: true, 80, time))
        {
            line.Report(new("reading a.csv", "lecture a.csv"));
            Assert.Equal(TimeSpan.FromSeconds(1), time.Due);
            Assert.Equal("", error.ToString());
            time.Ring();
            Assert.EndsWith("reading a.csv …", error.ToString(), StringComparison.Ordinal);
            line.Report(new("reading b.csv", "lecture b.csv"));
            Assert.EndsWith("reading b.csv …", error.ToString(), StringComparison.Ordinal);
        }
        Assert.EndsWith("\r\u001b[2K", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void It_speaks_the_language_asked_for()
    {
        var (time, error) = (new HandTime(), new StringWriter());
        using var line = new ProgressLine(error, show: true, 80, time, "fr");
        time.Ring();
        Assert.EndsWith("en cours …", error.ToString(), StringComparison.Ordinal);
        line.Report(new("reading a.csv", "lecture de a.csv"));
        Assert.EndsWith("lecture de a.csv …", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Work_that_takes_less_than_a_second_shows_nothing()
    {
        var (time, error) = (new HandTime(), new StringWriter());
        using (var line = new ProgressLine(error, show: true, 80, time)) line.Report(new("reading", "lecture"));
        time.Ring();
        Assert.Equal("", error.ToString());
    }

    [Fact]
    public void Without_a_terminal_it_is_silent()
    {
        var (time, error) = (new HandTime(), new StringWriter());
        using (var line = new ProgressLine(error, show: false, 80, time)) line.Report(new("reading", "lecture"));
        Assert.Null(time.Due);
        Assert.Equal("", error.ToString());
    }

    /// <summary>A clock whose timer rings when the test says so.</summary>
    private sealed class HandTime : TimeProvider
    {
        private Action? ring;

        public TimeSpan? Due { get; private set; }

        public void Ring() => ring?.Invoke();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            ring = () => callback(state);
            Due = dueTime;
            return new Bell();
        }

        private sealed class Bell : ITimer
        {
            public bool Change(TimeSpan dueTime, TimeSpan period) => true;

            public void Dispose() { }

            public ValueTask DisposeAsync() => ValueTask.CompletedTask;
        }
    }
}
