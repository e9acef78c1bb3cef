using System.Globalization;
using CustomsItGuide.Synthetic;

namespace CustomsItGuide.Tests.Synthetic;

public sealed class SampleFilesTests : IDisposable
{
    private static readonly string[] NotWritten = ["README.md"];
    private readonly string folder = Directory.CreateTempSubdirectory("sample-").FullName;

    private static string Committed => Repository.Sample;

    [Theory]
    [InlineData("en-US")]
    [InlineData("fr-FR")]
    [InlineData("ar-SA")]
    [InlineData("tr-TR")]
    public void The_files_of_the_sample_are_what_the_code_writes_in_any_culture(string culture)
    {
        InCulture(culture, () => SampleSecretariat.Write(folder));
        Assert.Equal(Names(Committed).Except(NotWritten), Names(folder));
        foreach (var name in Names(folder))
            Assert.True(File.ReadAllBytes(Path.Combine(folder, name)).AsSpan()
                .SequenceEqual(File.ReadAllBytes(Path.Combine(Committed, name))),
                $"data/sample/{name} differs from what the code writes; run data/regenerate-sample.cs and look at the difference.");
    }

    [Fact]
    public void The_sample_is_small() =>
        Assert.InRange(new DirectoryInfo(Committed).EnumerateFiles().Sum(f => f.Length), 1, 6 * 1024 * 1024);

    [Fact]
    public void Only_members_topics_and_announced_operations_are_not_marked_synthetic()
    {
        var unmarked = SampleSecretariat.Loads().SelectMany(l => l.Files).Select(f => f.File)
            .Where(f => !f.Contains("synthetic", StringComparison.Ordinal));
        Assert.All(unmarked, f => Assert.Matches(@"^(members_\d{4}-\d\d|topics|operations_\d{4}-\d\d)\.csv$", f));
    }

    [Fact]
    public void Loads_come_in_order_of_time_within_three_and_a_half_years()
    {
        var times = SampleSecretariat.Loads().Select(l => l.Received).ToList();
        Assert.Equal(times.Order(), times);
        Assert.InRange(times.Count, 40, 75);
        Assert.True(times[0] > new DateTimeOffset(2022, 7, 1, 0, 0, 0, TimeSpan.Zero)
            && times[^1] < new DateTimeOffset(2025, 12, 1, 0, 0, 0, TimeSpan.Zero));
        Assert.All(times, t => Assert.True(t.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday), $"{t:O} is no working day"));
    }

    [Fact]
    public void Every_file_is_in_the_manifest_once()
    {
        var manifest = File.ReadAllText(Path.Combine(Committed, "manifest.yaml"));
        var listed = manifest.Split('\n').Where(l => l.StartsWith("    files: [", StringComparison.Ordinal))
            .SelectMany(l => l[12..^1].Split(", ")).ToList();
        Assert.Equal(Names(Committed).Except([.. NotWritten, "manifest.yaml"]), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_answer_file_is_the_same_each_time_and_one_row_in_a_thousand_is_wrong()
    {
        var one = Path.Combine(folder, "survey_answers_a.csv");
        var two = Path.Combine(folder, "survey_answers_b.csv");
        var told = AnswerFile.Write(one, 200_000, 7);
        InCulture("fa-IR", () => AnswerFile.Write(two, 200_000, 7));
        Assert.Equal(File.ReadAllBytes(one), File.ReadAllBytes(two));

        var lines = File.ReadAllLines(one);
        Assert.Equal(200_001, lines.Length);
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var bad = lines.Skip(1).Select(l => l.Split(','))
            .Count(c => c[1].Length == 0 || c[2] == "ZZ" || c[3] == "Q77" || c[4] == "11" || !keys.Add($"{c[0]} {c[1]} {c[3]}"));
        Assert.InRange(bad, 140, 260);
        Assert.Equal(bad, told);
        Assert.Equal(4, lines.Skip(1).Select(l => l[..l.IndexOf(',', StringComparison.Ordinal)]).Distinct().Count());
    }

    [Fact]
    public void An_answer_file_may_be_empty_but_for_its_header()
    {
        var file = Path.Combine(folder, "survey_answers_none.csv");
        Assert.Equal(0, AnswerFile.Write(file, 0));
        Assert.Equal("survey,respondent,member,question,answer,respondent_kind\n", File.ReadAllText(file));
    }

    [Fact]
    public void Chance_is_xoshiro256_starstar_seeded_by_splitmix64()
    {
        // The first SplitMix64 outputs of seed 0 are published (0xE220A8397B1DCDAF, 0x6E789E6AA1B965F4, ...); xoshiro256** of that
        // state begins with rotl(s1 * 5, 7) * 9.
        const ulong second = 0x6E789E6AA1B965F4;
        Assert.Equal(ulong.RotateLeft(unchecked(second * 5), 7) * 9, new Chance(0).NextBits());
        Assert.NotEqual(Chance.For(1, "a").NextBits(), Chance.For(1, "b").NextBits());
        Assert.NotEqual(Chance.For(1, "a").NextBits(), Chance.For(2, "a").NextBits());
    }

    public void Dispose() => Directory.Delete(folder, true);

    private static List<string> Names(string path) =>
        [.. Directory.EnumerateFiles(path).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    private static void InCulture(string culture, Action action)
    {
        var thread = new Thread(() => action())
        {
            CurrentCulture = CultureInfo.GetCultureInfo(culture),
            CurrentUICulture = CultureInfo.GetCultureInfo(culture)
        };
        thread.Start();
        thread.Join();
    }
}
