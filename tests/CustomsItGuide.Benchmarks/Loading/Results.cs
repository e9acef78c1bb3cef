using System.Text.Json;

namespace CustomsItGuide.Benchmarks.Loading;

/// <param name="Satisfied">Satisfied Members, in percent.</param>
/// <param name="Answers">Answers with an opinion; null where the figure is the lowest of several.</param>
internal sealed record Figure(double Satisfied, long? Answers);

/// <summary>What came out of a load, to be compared between systems.</summary>
/// <param name="Counted">Rows that count.</param>
/// <param name="Rejected">Lines of the others, in order.</param>
/// <param name="Figures">By survey and matter.</param>
internal sealed record Results(long Counted, IReadOnlyList<long> Rejected, IReadOnlyDictionary<string, Figure> Figures)
{
    private const double Near = 1e-9;

    public static Results Read(string file) => JsonSerializer.Deserialize<Results>(File.ReadAllBytes(file))!;

    public void Save(string file) => File.WriteAllBytes(file, JsonSerializer.SerializeToUtf8Bytes(this));

    /// <summary>In what another's differ, a sentence each; empty when they are the same.</summary>
    public IEnumerable<string> Differences(Results other)
    {
        if (Counted != other.Counted) yield return $"{Counted} rows count, and {other.Counted} there";
        if (!Rejected.SequenceEqual(other.Rejected))
        {
            var (here, there) = (Rejected.Except(other.Rejected).ToList(), other.Rejected.Except(Rejected).ToList());
            yield return $"lines rejected here alone: {Some(here)}; there alone: {Some(there)}";
        }
        foreach (var name in Figures.Keys.Union(other.Figures.Keys).Order(StringComparer.Ordinal))
        {
            var (one, two) = (Figures.GetValueOrDefault(name), other.Figures.GetValueOrDefault(name));
            if (one is null || two is null || Math.Abs(one.Satisfied - two.Satisfied) > Near || one.Answers != two.Answers)
                yield return $"{name}: {one?.ToString() ?? "nothing"}, and {two?.ToString() ?? "nothing"} there";
        }
    }

    private static string Some(List<long> lines) =>
        lines.Count == 0 ? "none" : string.Join(", ", lines.Take(5)) + (lines.Count > 5 ? $" and {lines.Count - 5} more" : "");
}
