namespace CustomsItGuide.Cli.Output;

/// <summary>One line on the error output that says what is being done, from the second second on, and is gone at the end.</summary>
internal sealed class ProgressLine : IProgress<LocalizedText>, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly Lock gate = new();
    private readonly TextWriter error;
    private readonly int width;
    private readonly ITimer? timer;
    private readonly string language;
    private LocalizedText latest = CliWords.ProgressWorking;
    private bool visible;
    private bool over;

    /// <param name="show">False: say nothing at all (no terminal, or --quiet).</param>
    /// <param name="language">Two letters; anything but <c>fr</c> is English.</param>
    public ProgressLine(TextWriter error, bool show, int width, TimeProvider time, string language = "en")
    {
        this.language = language;
        this.error = error;
        this.width = width;
        timer = show ? time.CreateTimer(_ => Begin(), null, Patience, Timeout.InfiniteTimeSpan) : null;
    }

    public void Report(LocalizedText value)
    {
        lock (gate)
        {
            latest = value;
            if (visible && !over) Draw();
        }
    }

    public void Dispose()
    {
        timer?.Dispose();
        lock (gate)
        {
            over = true;
            if (visible) error.Write("\r\u001b[2K");
            visible = false;
        }
    }

    private void Begin()
    {
        lock (gate)
        {
            if (over) return;
            visible = true;
            Draw();
        }
    }

    private void Draw()
    {
        error.Write($"\r\u001b[2K{Plain.Text(latest.In(language) + " …", Math.Max(8, width - 1))}");
        error.Flush();
    }
}
