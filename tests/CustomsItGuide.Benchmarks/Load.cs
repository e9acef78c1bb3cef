using System.Diagnostics;

namespace CustomsItGuide.Benchmarks;

/// <summary>Requests to one address by four clients at once.</summary>
internal sealed class Load(HttpClient client, string address)
{
    private const int Clients = 4;

    private readonly List<double> _milliseconds = [];
    private double _seconds;

    public double PerSecond => _milliseconds.Count / _seconds;

    /// <summary>Milliseconds below which this part of the requests was answered.</summary>
    public double Percentile(double part)
    {
        var sorted = _milliseconds.Order().ToList();
        return sorted[(int)Math.Min(sorted.Count - 1, part * sorted.Count)];
    }

    /// <summary>Leaves out what was measured before: the machine was warming up.</summary>
    public void Forget()
    {
        _milliseconds.Clear();
        _seconds = 0;
    }

    public async Task RunAsync(int requests)
    {
        var started = Stopwatch.GetTimestamp();
        var all = await Task.WhenAll(Enumerable.Range(0, Clients).Select(_ => Task.Run(() => AskAsync(requests / Clients))));
        _seconds += Stopwatch.GetElapsedTime(started).TotalSeconds;
        _milliseconds.AddRange(all.SelectMany(m => m));
    }

    private async Task<List<double>> AskAsync(int requests)
    {
        var taken = new List<double>(requests);
        for (var i = 0; i < requests; i++)
        {
            var started = Stopwatch.GetTimestamp();
            await client.GetByteArrayAsync(address);
            taken.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }
        return taken;
    }
}
