namespace CustomsItGuide.Ingestion;

/// <summary>Compares sentences that say the same in other words: by the words that they share, rare ones counting more.</summary>
internal sealed class Wordings
{
    /// <summary>Letters by which a word is told from others: satisfied and satisfaction are one.</summary>
    private const int Stem = 6;

    /// <summary>Share of the words' weight that two sentences must have in common.</summary>
    private const double Least = 0.3;

    /// <summary>By how much the best must be better than the next.</summary>
    private const double Margin = 1.15;

    private readonly IReadOnlyList<(string Name, HashSet<string> Words)> known;
    private readonly Dictionary<string, double> weights;

    /// <param name="known">Sentences by the name that they stand for; a name may have several.</param>
    public Wordings(IEnumerable<(string Name, string Text)> known)
    {
        this.known = [.. known.Select(k => (k.Name, Words(k.Text))).Where(k => k.Item2.Count > 0)];
        var count = Math.Max(1, this.known.Count);
        weights = this.known.SelectMany(k => k.Words).GroupBy(w => w).ToDictionary(g => g.Key, g => Math.Log(1
            + (double)count / g.Count()));
    }

    /// <summary>
    /// Each name with the likeness of its nearest sentence, 0 to 1, the nearest first; empty when none is near enough, or two are as near.
    /// </summary>
    public (string Name, double Likeness)? Nearest(string text)
    {
        var words = Words(text);
        var near = known.Select(k => (k.Name, Likeness: Likeness(words, k.Words))).GroupBy(k => k.Name)
            .Select(g => (Name: g.Key, Likeness: g.Max(k => k.Likeness))).OrderByDescending(k => k.Likeness).Take(2).ToList();
        if (near.Count == 0 || near[0].Likeness < Least) return null;
        return near.Count > 1 && near[0].Likeness < near[1].Likeness * Margin ? null : near[0];
    }

    private double Likeness(HashSet<string> a, HashSet<string> b)
    {
        var all = a.Union(b).Sum(Weight);
        return all == 0 ? 0 : a.Intersect(b).Sum(Weight) / all;
    }

    /// <summary>A word that no known sentence has weighs as one that a single sentence has: it makes the two differ.</summary>
    private double Weight(string word) => weights.GetValueOrDefault(word, 1);

    private static HashSet<string> Words(string text) =>
    [
        .. new string([.. Letters.Of(text).Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ',
            StringSplitOptions.RemoveEmptyEntries)
            .Where(w => w.Length > 2).Select(w => w.Length > Stem ? w[..Stem] : w),
    ];
}
