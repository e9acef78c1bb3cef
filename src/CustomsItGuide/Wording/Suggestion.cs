namespace CustomsItGuide.Wording;

/// <summary>Guesses what was meant by a name that is not known.</summary>
public static class Suggestion
{
    /// <summary>" Did you mean 'x'?" for the nearest candidate within a third of its letters (two at most of a short one); else
    /// empty.</summary>
    public static LocalizedText For(string found, IEnumerable<string> candidates) =>
        Nearest(found, candidates) is { } name ? WordingWords.DidYouMeanName(name) : LocalizedText.Empty;

    /// <summary>The nearest candidate within a third of its letters (two at most of a short one); null when none is.</summary>
    public static string? Nearest(string found, IEnumerable<string> candidates) =>
        Nearest(found, candidates, length => Math.Max(2, length / 3));

    /// <summary>The nearest candidate; null when none is near enough.</summary>
    /// <param name="most">How many letters may differ in a candidate of a length.</param>
    public static string? Nearest(string found, IEnumerable<string> candidates, Func<int, int> most)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(candidates);
        ArgumentNullException.ThrowIfNull(most);
        var nearest = candidates
            .Select(c => (Name: c, Distance: Distance(found.ToLowerInvariant(), c.ToLowerInvariant())))
            .OrderBy(c => c.Distance).ThenBy(c => c.Name, StringComparer.Ordinal)
            .FirstOrDefault();
        return nearest.Name is { Length: > 0 } name && nearest.Distance <= most(name.Length) && nearest.Distance < name.Length
            ? name
            : null;
    }

    /// <summary>Levenshtein's: insertions, deletions and replacements that turn one text into the other.</summary>
    private static int Distance(string a, string b)
    {
        var previous = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var current = new int[b.Length + 1];
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
            previous = current;
        }
        return previous[b.Length];
    }
}
