namespace CustomsItGuide.Tests.Disclosure.Attacks;

/// <summary>
/// All that a Member can have said that answered some items of some waves: its score of the table, and in which parts it was satisfied.
/// One Member, one vote: the mean of its items, each the mean of its waves.
/// </summary>
/// <param name="lowest">Of the scale.</param>
/// <param name="highest">Of the scale.</param>
/// <param name="from">The lowest satisfied score.</param>
internal sealed class PossibleAnswers(int lowest, int highest, double from)
{
    /// <summary>More cells than this are too many to try.</summary>
    private const int MostCells = 6;

    /// <summary>A mean of thirds may come out a hair below its score.</summary>
    public const double Hair = 1e-9;

    private readonly Dictionary<string, IReadOnlyList<(double Score, int Bits)>> known = [];

    /// <param name="parts">Which parts are asked for.</param>
    /// <returns>Distinct scores, each with a bit for every part: bit 0 of the first. Ascending.</returns>
    public IReadOnlyList<(double Score, int Bits)> Of(IReadOnlyList<AnsweredCell> cells, IReadOnlyList<(string Kind, string Of)> parts)
    {
        var shape = string.Join(';', cells) + string.Join(';', parts);
        if (known.TryGetValue(shape, out var found)) return found;
        Assert.InRange(cells.Count, 1, MostCells);
        var all = new HashSet<(double, int)>();
        var scores = new double[cells.Count];
        Try(0);
        return known[shape] = [.. all.Order()];

        void Try(int at)
        {
            if (at < cells.Count)
            {
                for (scores[at] = lowest; scores[at] <= highest; scores[at] += cells[at].IsMean ? 0.5 : 1) Try(at + 1);
                return;
            }
            var bits = 0;
            for (var p = 0; p < parts.Count; p++)
                if (Mean(c => c.IsIn(parts[p])) >= from - Hair) bits |= 1 << p;
            all.Add((Math.Round(Mean(_ => true), 6), bits));
        }

        double Mean(Func<AnsweredCell, bool> picked)
        {
            var items = cells.Select((c, i) => (Cell: c, Score: scores[i])).Where(c => picked(c.Cell))
                .GroupBy(c => c.Cell.Item).Select(i => i.Average(c => c.Score)).ToList();
            return items.Count == 0 ? double.NegativeInfinity : items.Average();
        }
    }
}
