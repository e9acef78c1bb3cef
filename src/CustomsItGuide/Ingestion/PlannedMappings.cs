namespace CustomsItGuide.Ingestion;

/// <summary>
/// Reads a file by a mapping that the plan keeps: one of whose heads none is missing in the file, which is not understood by the contracts'
/// own names. What is delivered again and again from elsewhere needs no <c>--map</c>.
/// </summary>
internal static class PlannedMappings
{
    /// <param name="mappings">Of the plan.</param>
    /// <param name="candidates">Data sets that the file may be of.</param>
    /// <param name="shown">How issues name the file.</param>
    /// <param name="open">Reads the file by some contracts; refuses it where it does not fit them.</param>
    /// <exception cref="RefusedException">It fits neither the contracts nor a mapping, or several mappings equally well.</exception>
    public static List<Source> Read(
        IReadOnlyList<TableMapping> mappings, IReadOnlyList<DataSet> candidates, string shown,
        Func<IReadOnlyList<DataSet>, List<Source>> open)
    {
        var (own, refusal) = Tried(open, candidates);
        var fitting = mappings.SelectMany(m => candidates.Where(d => d.Name == m.DataSet && d.Mapping is null)
                .Select(d => (Mapping: m, Sources: Tried(open, [d with { Mapping = m }]).Sources)))
            .Where(f => f.Sources.Count > 0 && f.Sources.All(s => HasAllHeads(s, f.Mapping)))
            .OrderByDescending(f => f.Mapping.Heads.Count()).ToList();
        if (fitting.Count == 0) return refusal is null ? own : throw refusal;
        var (mapping, mapped) = fitting[0];
        if (own.Count > 0 && !IsGuess(own, mapping)) return Remarked(own, NotUsed(shown, mapping));
        if (fitting.Skip(1).FirstOrDefault(f => f.Mapping.Heads.Count() == mapping.Heads.Count()) is { Mapping: { } rival })
            throw new RefusedException(SeveralFit(shown, mapping, rival));
        return Remarked(mapped, Used(shown, mapping));
    }

    private static List<Source> Remarked(List<Source> sources, Issue remark) =>
        [sources[0] with { Remarks = [.. sources[0].Remarks, remark] }, .. sources.Skip(1)];

    private static (List<Source> Sources, RefusedException? Refusal) Tried(
        Func<IReadOnlyList<DataSet>, List<Source>> open, IReadOnlyList<DataSet> dataSets)
    {
        try
        {
            return (open(dataSets), null);
        }
        catch (RefusedException refusal)
        {
            return ([], refusal);
        }
    }

    private static bool HasAllHeads(Source source, TableMapping mapping)
    {
        var heads = source.Headers.Select(Headers.Plain).ToHashSet(StringComparer.Ordinal);
        return mapping.Heads.All(h => heads.Contains(Headers.Plain(h)));
    }

    /// <summary>
    /// A form in which any other head is a question takes whatever it meets; whoever says which questions those are knows better.
    /// </summary>
    private static bool IsGuess(List<Source> own, TableMapping mapping) =>
        mapping.Questions.Count > 0 && own.All(s => s.DataSet.Name == mapping.DataSet && s.Questions.Count > 0);

    private static string File(TableMapping mapping) => $"mappings/{mapping.Name}.yaml";

    private static Issue Used(string shown, TableMapping mapping) => new(
        Severity.Hint, shown, null, "mapping_used", IngestionWords.MappingUsed(mapping.DataSet, File(mapping)));

    private static Issue NotUsed(string shown, TableMapping mapping) => new(
        Severity.Hint, shown, null, "mapping_not_used", IngestionWords.MappingNotUsed(File(mapping)));

    private static Issue SeveralFit(string shown, TableMapping one, TableMapping other) => new(
        Severity.Error, shown, null, "several_mappings", IngestionWords.SeveralMappings(File(one), File(other)));
}
