namespace CustomsItGuide.Wording;

/// <summary>Words that survey tools offer for a rating, from the lowest to the highest.</summary>
public static class RatingWords
{
    private static readonly string[][] Scales =
    [
        ["strongly disagree", "disagree", "neither agree nor disagree", "agree", "strongly agree"],
        ["strongly disagree", "somewhat disagree", "neutral", "somewhat agree", "strongly agree"],
        ["totally disagree", "disagree", "undecided", "agree", "totally agree"],
        ["very dissatisfied", "dissatisfied", "neither satisfied nor dissatisfied", "satisfied", "very satisfied"],
        ["very dissatisfied", "somewhat dissatisfied", "neutral", "somewhat satisfied", "very satisfied"],
        ["very poor", "poor", "fair", "good", "very good"],
        ["poor", "fair", "good", "very good", "excellent"],
        ["not at all", "slightly", "moderately", "very", "extremely"],
        ["never", "rarely", "sometimes", "often", "always"],
        ["pas du tout d'accord", "pas d'accord", "ni d'accord ni pas d'accord", "d'accord", "tout à fait d'accord"],
        ["pas du tout d'accord", "plutôt pas d'accord", "neutre", "plutôt d'accord", "tout à fait d'accord"],
        ["très insatisfait", "insatisfait", "neutre", "satisfait", "très satisfait"],
        ["pas du tout satisfait", "peu satisfait", "moyennement satisfait", "satisfait", "très satisfait"],
        ["très mauvais", "mauvais", "moyen", "bon", "très bon"],
    ];

    /// <summary>
    /// The ratings that some words mean, 1 for the lowest. A list counts when two of its words are among them, those with more of them
    /// first; a word of
    /// which two lists say different things has none. A word with its number before it (<c>4 - Agree</c>) means the number.
    /// </summary>
    /// <param name="words">All that the questions of a form were answered with.</param>
    /// <param name="plain">How words are compared.</param>
    public static IReadOnlyDictionary<string, string> Ratings(IReadOnlyCollection<string> words, Func<string, string> plain)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(plain);
        var found = words.Where(IsNumbered).ToDictionary(w => w, w => new string([.. w.TakeWhile(char.IsAsciiDigit)]),
            StringComparer.Ordinal);
        var rest = words.Where(w => !found.ContainsKey(w)).Select(w => (Word: w, Plain: plain(w))).ToList();
        var lists = Scales.Select(scale => rest.Select(w => (w.Word, At: Array.FindIndex(scale, s => plain(s) == w.Plain))).Where(m =>
            m.At >= 0).ToList())
            .Where(hits => hits.Count >= 2).GroupBy(hits => hits.Count).OrderByDescending(g => g.Key);
        var undecided = new HashSet<string>(StringComparer.Ordinal);
        foreach (var alike in lists)
        {
            foreach (var word in alike.SelectMany(hits => hits).GroupBy(h => h.Word, h => h.At).Where(w => !found.ContainsKey(w.Key))
                .ToList())
            {
                if (undecided.Contains(word.Key) || word.Distinct().Count() > 1) undecided.Add(word.Key);
                else found[word.Key] = (word.First() + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
            }
        }
        return found;
    }

    private static bool IsNumbered(string word)
    {
        var digits = word.TakeWhile(char.IsAsciiDigit).Count();
        return digits is 1 or 2 && word.Length > digits + 1 && !char.IsLetterOrDigit(word[digits]) && word.Any(char.IsLetter);
    }
}
