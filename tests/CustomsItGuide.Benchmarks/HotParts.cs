using System.Text.Json;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using CustomsItGuide.Json.Scores;
using CustomsItGuide.Statistics;

namespace CustomsItGuide.Benchmarks;

/// <summary>What each page, print and answer to a program waits for, measured by itself on the sample: time and memory.</summary>
[MemoryDiagnoser]
public class HotParts
{
    private static readonly Period Year = Period.Parse("2023/24");

    private string _folder = "";
    private Workspace _workspace = null!;
    private Snapshot _snapshot = null!;
    private Scorecard _scorecard = null!;

    /// <summary>In this process: the packages that a generated project would fetch need not be there.</summary>
    public static void Run() => BenchmarkRunner.Run([typeof(HotParts), typeof(WorkbookReading)],
        DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance)), ["--artifacts", Path.GetTempPath()]);

    [GlobalSetup]
    public void Prepare()
    {
        _folder = Directory.CreateTempSubdirectory("benchmark").FullName;
        _workspace = Output.Sample(Path.Combine(_folder, "workspace"));
        _snapshot = _workspace.At();
        _scorecard = _snapshot.Score(Year);
    }

    [GlobalCleanup]
    public void Clear()
    {
        _workspace.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>The baseline of the others: one exact interval of a survey.</summary>
    [Benchmark(Baseline = true)]
    public object Interval() => HypergeometricInterval.Of(66, 114, 186, 0.95);

    /// <summary>From a folder to all verdicts of a year, as a command does it.</summary>
    [Benchmark]
    public int OpenAndScore()
    {
        using var workspace = Workspace.Open(_workspace.Folder);
        return workspace.At().Score(Year).Assessments.Count;
    }

    [Benchmark]
    public long WriteScorecardJson()
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes)) ScorecardJson.Write(json, _scorecard, _snapshot.Deliveries, null);
        return bytes.Length;
    }
}
