using System.Text;
using System.Text.RegularExpressions;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Ingestion;

/// <summary>
/// Compares names as people write them: without regard to case, accents, blanks, hyphens or underscores between words, the kind of an
/// apostrophe, what cannot be seen, stars, colons and ticks, and hints in brackets (<c>Progress (%)</c>, <c>Status *</c>).
/// </summary>
internal static partial class Headers
{
    /// <summary>Characters that are left out where names are compared, beside blanks; for a class of a pattern, in .NET's
    /// spelling.</summary>
    public const string Dropped = CellHygiene.Invisible
        + @"_\-\u2010-\u2015\u2212'\u2018\u2019\u02BC`\u00B4*:\u2022\u2611\u2705\u2713\u2714\uFE0F";

    /// <summary>The name as it is compared; empty only when nothing of it is left.</summary>
    public static string Plain(string name)
    {
        var bare = Hints().Replace(name, "");
        return Folded(bare) is { Length: > 0 } plain ? plain : Folded(name);
    }

    /// <summary>Whether a text, as <see cref="Plain"/> compares it, is one of some names. Every cell of a table is asked this.</summary>
    /// <param name="names">As compared.</param>
    /// <param name="longest">Characters of the longest of them.</param>
    public static bool IsOneOf(string text, HashSet<string>.AlternateLookup<ReadOnlySpan<char>> names, int longest)
    {
        if (longest > MostFolded || !Ascii.IsValid(text) || text.AsSpan().IndexOfAny("()[]") >= 0) return names.Contains(Plain(text));
        Span<char> folded = stackalloc char[MostFolded];
        var length = 0;
        foreach (var c in text)
        {
            if (c is '_' or '-' or '\'' or '`' or '*' or ':' or ' ' or (>= '\t' and <= '\r')) continue;
            if (length == longest) return false;
            folded[length++] = char.ToLowerInvariant(c);
        }
        return names.Contains(folded[..length]);
    }

    private const int MostFolded = 64;

    /// <summary>A header without the unit at its end (<c>Progress in %</c>, <c>Amount, EUR</c>); null when there is none.</summary>
    public static string? WithoutUnit(string header)
    {
        var bare = Unit().Replace(Hints().Replace(header, ""), "");
        return bare.Length < header.Length && Folded(bare) is { Length: > 0 } plain ? plain : null;
    }

    private static string Folded(string name) => string.Concat(Letters.Of(Left().Replace(name, "")));

    [GeneratedRegex(@"\([^()]*\)|\[[^\[\]]*\]", RegexOptions.None, 10_000)]
    private static partial Regex Hints();

    [GeneratedRegex(@"[\s,/]+(in\s+|en\s+)?(%|‰|percent|per cent|pour cent|eur|euros?|€)\s*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Unit();

    [GeneratedRegex("[" + Dropped + @"\s]+", RegexOptions.None, 10_000)]
    private static partial Regex Left();

    /// <summary>How well a row of cells serves as the header of a data set.</summary>
    public static HeaderMatch Match(DataSet dataSet, HeaderNames names)
    {
        var columns = new Dictionary<string, int>();
        var twice = new List<(string Column, int First, int Second)>();
        var mapped = MappedHeaders.All(dataSet, names);
        foreach (var column in dataSet.Columns)
        {
            var places = column.Aliases.Prepend(column.Name).Select(Plain).Distinct().SelectMany(names.Places)
                .Where(i => !mapped.Contains(i))
                .Concat(MappedHeaders.Of(dataSet, column.Name, names)).Order().ToList();
            // A survey tool's own identity beside the one that was asked for is not meant.
            if (places.Count > 1 && places.Where(i => !OfficeWords.IsPlatformColumn(names.All[i])).ToList() is { Count: > 0 } asked)
                places = asked;
            foreach (var i in places)
            {
                if (!columns.TryAdd(column.Name, i)) twice.Add((column.Name, columns[column.Name], i));
            }
        }
        foreach (var column in dataSet.Columns.Where(c => !columns.ContainsKey(c.Name)))
        {
            // Only where no header has the name itself: a unit may be what tells two columns apart.
            foreach (var i in column.Aliases.Prepend(column.Name).Select(Plain).Distinct().SelectMany(names.PlacesWithoutUnit)
                .Except(columns.Values).Where(i => !mapped.Contains(i)).Order())
            {
                if (!columns.TryAdd(column.Name, i)) twice.Add((column.Name, columns[column.Name], i));
            }
        }
        var missing = dataSet.Columns.Where(c => c.Required && !columns.ContainsKey(c.Name) && !MappedHeaders.IsConstant(dataSet, c.Name))
            .ToList();
        var known = columns.Values.Concat(twice.Select(t => t.Second)).ToHashSet();
        var others = names.Named.Where(i => !known.Contains(i)).ToList();
        var remarks = RemarksColumn.In(names).ToHashSet();
        var questions = MappedHeaders.Questions(dataSet, names, others.Where(i => !remarks.Contains(i)));
        var wide = dataSet.Wide is { } form && missing.Count > 0 && questions.Count > 0
            && !columns.ContainsKey(form.Variable) && !columns.ContainsKey(form.Value)
            && missing.All(c => c.Name == form.Variable || c.Name == form.Value);
        return new HeaderMatch(columns, wide ? [] : missing, twice, wide ? questions : [], wide ? [.. others.Except(questions)] : others);
    }

    /// <summary>The first of the cells that are not blank, each cut after 40 characters, and how many more there are.</summary>
    public static LocalizedText Listed(IEnumerable<string> cells, int most)
    {
        var named = NotEmpty(cells);
        var more = named.Count - most;
        return more > 0 ? IngestionWords.NamesAndMore(First(named, most), more) : LocalizedText.Verbatim(First(named, most));
    }

    /// <summary>The same in both languages.</summary>
    public static LocalizedText Named(IEnumerable<string> cells, int most)
    {
        var named = NotEmpty(cells);
        var (first, more) = (First(named, most), named.Count - most);
        return more > 0 ? IngestionWords.ListAndMore(first, more) : LocalizedText.Verbatim(first);
    }

    private static List<string> NotEmpty(IEnumerable<string> cells) => [.. cells.Select(c => c.Trim()).Where(c => c.Length > 0)];

    private static string First(IEnumerable<string> named, int most) =>
        string.Join(", ", named.Take(most).Select(c => c.Length > 40 ? c[..40] + "…" : c));

    /// <summary>The delivered header that a missing column was probably meant by; null when none is near.</summary>
    public static string? Nearest(Column column, IEnumerable<string> cells)
    {
        var wanted = column.Aliases.Prepend(column.Name).Select(Plain).ToList();
        return cells.Where(c => c.Length > 0)
            .Select(cell => (cell, distance: wanted.Min(w => Distance(w, Plain(cell))), length: wanted.Max(w => w.Length)))
            .Where(t => t.distance * 3 <= t.length)
            .OrderBy(t => t.distance).Select(t => t.cell).FirstOrDefault();
    }

    /// <summary>Levenshtein's distance: letters to insert, remove or replace.</summary>
    public static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = corner + (a[i - 1] == b[j - 1] ? 0 : 1);
                corner = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[^1];
    }
}

/// <summary>The names of a row of cells as they are compared, and where each stands.</summary>
internal sealed class HeaderNames
{
    private readonly ILookup<string, int> places, withoutUnit;

    public HeaderNames(IReadOnlyList<string> cells)
    {
        withoutUnit = cells.Select((cell, index) => (name: Headers.WithoutUnit(cell), index)).Where(p => p.name is not null)
            .ToLookup(p => p.name!, p => p.index);
        var names = cells.Select(Headers.Plain).ToList();
        All = names;
        places = names.Select((name, index) => (name, index)).ToLookup(p => p.name, p => p.index);
        Named = [.. Enumerable.Range(0, names.Count).Where(i => names[i].Length > 0)];
    }

    /// <summary>The names of all cells.</summary>
    public IReadOnlyList<string> All { get; }

    /// <summary>Indexes of the cells with a name.</summary>
    public IReadOnlyList<int> Named { get; }

    /// <summary>Indexes of the cells with this name, in order.</summary>
    public IEnumerable<int> Places(string plainName) => places[plainName];

    /// <summary>Indexes of the cells that have this name before a unit, in order.</summary>
    public IEnumerable<int> PlacesWithoutUnit(string plainName) => withoutUnit[plainName];
}

/// <param name="Columns">Index of each of the contract's columns that was found.</param>
/// <param name="Missing">Required columns that were not found.</param>
/// <param name="Twice">Columns found a second time, with both indexes.</param>
/// <param name="Questions">Indexes of the question columns, when it is the header of a wide form.</param>
/// <param name="Ignored">Indexes of named columns that the contract does not know.</param>
internal sealed record HeaderMatch(
    IReadOnlyDictionary<string, int> Columns, IReadOnlyList<Column> Missing, IReadOnlyList<(string Column, int First, int Second)> Twice,
    IReadOnlyList<int> Questions, IReadOnlyList<int> Ignored)
{
    public bool IsWide => Questions.Count > 0;

    /// <summary>True when every required column is there.</summary>
    public bool Complete => Missing.Count == 0;
}
