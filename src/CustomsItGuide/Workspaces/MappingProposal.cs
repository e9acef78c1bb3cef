using System.Globalization;
using CustomsItGuide.Definitions;
using CustomsItGuide.Ingestion;
using CustomsItGuide.Warehouse;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Workspaces;

/// <summary>Guesses how an unknown table is read as a data set; a person decides.</summary>
/// <param name="questions">Known questions with their wordings, of a data set with a column for each question.</param>
/// <param name="language">Of the comments in the file: two letters; anything but <c>fr</c> is English.</param>
internal sealed class MappingProposal(DataSet dataSet, UnknownTable table, IReadOnlyList<KnownQuestion> questions, string language)
{
    /// <summary>Different words up to which a column is taken for one that offers a choice.</summary>
    private const int MostWords = 60;

    /// <summary>Letters that an answer to choose has at most, on average.</summary>
    private const int LongestChoice = 40;

    private readonly Dictionary<string, string> columns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> asked = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyDictionary<string, string>> values = new(StringComparer.Ordinal);
    private readonly List<UnknownWord> unknownWords = [];

    public ProposedMapping Propose()
    {
        foreach (var column in dataSet.Columns)
        {
            if (Head(column, table.Heads.Where(h => !columns.ContainsKey(h))) is { } head) columns[head] = column.Name;
        }
        var isWide = dataSet.Wide is { } wide && !columns.ContainsValue(wide.Variable) && !columns.ContainsValue(wide.Value);
        if (isWide) FindQuestions();
        foreach (var (head, column) in columns) FindCodes(head, dataSet.Column(column));
        if (dataSet.Wide is { } form) FindRatings(form.Value, isWide ? [.. asked.Keys] : [.. columns.Where(c => c.Value == form.Value)
            .Select(c => c.Key)]);
        var missing = dataSet.Columns.Where(c => c.Required && !columns.ContainsValue(c.Name) && !(isWide
            && (c.Name == dataSet.Wide!.Variable || c.Name == dataSet.Wide.Value)))
            .Select(c => c.Name).ToList();
        var unmapped = table.Heads.Where(h => h.Length > 0 && !columns.ContainsKey(h) && !asked.ContainsKey(h)).ToList();
        var mapping = new TableMapping { DataSet = dataSet.Name, Columns = columns, Questions = asked, Values = values };
        var proposed = new ProposedMapping(mapping, unmapped, missing, unknownWords);
        return proposed with { Mapping = mapping with { Text = MappingText.Write(proposed, dataSet, language) } };
    }

    /// <summary>
    /// A head with the name of the column, one that is spelt nearly so, or one in which the name stands among other words.
    /// </summary>
    private static string? Head(Column column, IEnumerable<string> heads)
    {
        var (names, all) = (column.Aliases.Prepend(column.Name).Select(Headers.Plain).ToList(), heads.Where(h => h.Length > 0).ToList());
        return all.FirstOrDefault(h => names.Contains(Headers.Plain(h)))
            ?? Headers.Nearest(column, all.Where(h => h.Length > 3))
            ?? all.FirstOrDefault(h => h.Length <= 60 && h.Split([' ', '(', ')', '/', ':', '_', '-', '?'],
                StringSplitOptions.RemoveEmptyEntries).Select(Headers.Plain).Any(w => w.Length > 3 && names.Contains(w)));
    }

    /// <summary>The questions of the one questionnaire whose wordings are nearest on the whole.</summary>
    private void FindQuestions()
    {
        var best = questions.GroupBy(q => q.Group).Select(g => Asked([.. g])).OrderByDescending(a => a.Sum(q => q.Likeness))
            .FirstOrDefault() ?? [];
        foreach (var (head, name, _) in best) asked[head] = name;
    }

    private List<(string Head, string Name, double Likeness)> Asked(IReadOnlyList<KnownQuestion> of)
    {
        var wordings = new Wordings(of.Select(q => (q.Name, q.Text)));
        var names = of.Select(q => q.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        // Each question is asked once: the head that is nearest has it.
        return [.. table.Heads.Where(h => h.Length > 0 && !columns.ContainsKey(h)).Distinct(StringComparer.Ordinal)
            .Select(head => (Head: head, Best: names.TryGetValue(head.Split(' ', '.', ':', '-')[0], out var name) ? (name, 2)
                : wordings.Nearest(head)))
            .Where(n => n.Best is not null).Select(n => (n.Head, Name: n.Best!.Value.Item1, Likeness: n.Best.Value.Item2))
            .OrderByDescending(n => n.Likeness).DistinctBy(n => n.Name)];
    }

    private void FindCodes(string head, Column column)
    {
        if (column.Type != ColumnType.Code || column.Codes.Count == 0) return;
        var accepted = NearestWords.Accepted(column);
        var known = accepted.Select(Headers.Plain).ToHashSet(StringComparer.Ordinal);
        var words = table.Words(head).Take(MostWords).ToList();
        var unknown = words.Where(w => !known.Contains(Headers.Plain(w.Word))).ToList();
        var near = NearestWords.Of(unknown.Select(w => w.Word), [.. accepted]);
        var meant = unknown.Where(w => near.ContainsKey(w.Word))
            .ToDictionary(w => w.Word, w => CodeOf(near[w.Word]), StringComparer.Ordinal);
        // What stands in brackets is left out where words are compared; whoever checks the mapping sees what that makes of it.
        foreach (var (word, _) in words.Except(unknown).Where(w => w.Word.AsSpan().IndexOfAny('(', '[') >= 0)) meant[word] = CodeOf(word);
        if (meant.Count > 0) values[column.Name] = meant;
        unknownWords.AddRange(unknown.Where(w => !meant.ContainsKey(w.Word)).Select(w => new UnknownWord(column.Name, w.Word, w.Count)));

        string CodeOf(string word) => column.Codes.First(c => c.Value.Prepend(c.Key).Any(n => Headers.Plain(n) == Headers.Plain(word))).Key;
    }

    private void FindRatings(string column, IReadOnlyList<string> heads)
    {
        var blanks = dataSet.Column(column).Blanks.Concat(OfficeWords.NoAnswers).Select(Headers.Plain).ToHashSet(StringComparer.Ordinal);
        var byHead = heads.Select(table.Words).Where(IsChoice).Select(words => words.Where(w =>
            !double.TryParse(w.Word, NumberStyles.Float, CultureInfo.InvariantCulture, out _) && !blanks.Contains(Headers.Plain(w.Word)))
                .ToList()).ToList();
        var ratings = RatingWords.Ratings([.. byHead.SelectMany(w => w).Select(w => w.Word).Distinct(StringComparer.Ordinal)], w =>
            Headers.Plain(w.Replace('’', '\'')));
        if (ratings.Count > 0) values[column] = ratings;
        unknownWords.AddRange(byHead.SelectMany(w => w).Where(w => !ratings.ContainsKey(w.Word))
            .GroupBy(w => w.Word, StringComparer.Ordinal)
            .Select(g => new UnknownWord(column, g.Key, g.Sum(w => w.Count))).OrderByDescending(w => w.Count)
            .ThenBy(w => w.Word, StringComparer.Ordinal));
    }

    /// <summary>What everybody says in words of their own is no choice: too many different texts, or long ones of which none stands
    /// twice.</summary>
    private static bool IsChoice(IReadOnlyList<(string Word, long Count)> words) => words.Count is > 0 and <= MostWords
        && (words[0].Count > 1 || words.Average(w => w.Word.Length) <= LongestChoice);
}

/// <summary>A question that may be asked.</summary>
/// <param name="Group">The questionnaire that it belongs to.</param>
/// <param name="Text">One of its wordings.</param>
internal sealed record KnownQuestion(string Name, string Group, string Text);
