using CustomsItGuide.Ingestion;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Warehouse;

/// <summary>
/// Which accepted words are near those that were refused. It depends on the words alone, never on the order in which they came.
/// </summary>
internal static class NearestWords
{
    /// <summary>
    /// Different values of a column that are looked up; a column with more of them is wrong in another way than by its spelling.
    /// </summary>
    private const int MostValues = 50;

    /// <summary>Accepted words that are compared with each value: a register of more rows is not searched for what was meant.</summary>
    private const int MostWords = 20_000;

    /// <summary>How many accepted words are listed where all are.</summary>
    private const int Listed = 12;

    /// <summary>The nearest of the accepted words for each value that has one.</summary>
    public static IReadOnlyDictionary<string, string> Of(IEnumerable<string> found, IReadOnlyCollection<string> accepted)
    {
        var nearest = new Dictionary<string, string>(StringComparer.Ordinal);
        if (accepted.Count > MostWords) return nearest;
        foreach (var value in found.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Take(MostValues))
        {
            if (Near(value, accepted) is { } word) nearest[value] = word;
        }
        return nearest;
    }

    /// <summary>The words that a column of codes takes: each code with its other spellings.</summary>
    public static IReadOnlyList<string> Accepted(Column column) => [.. column.Codes.SelectMany(c => c.Value.Prepend(c.Key))
        .Distinct(StringComparer.Ordinal)];

    /// <summary>The codes with the words that are read as each: <c>planned (or not started, to do)</c>.</summary>
    public static LocalizedText Spelt(Column column) => LocalizedText.Join(LocalizedText.Verbatim(", "), column.Codes.Select(Spelt));

    /// <summary>All values that a reference may have, where they are few enough to be read; else nothing.</summary>
    /// <param name="known">Query of them, as column <c>k</c>.</param>
    public static string Few(Database db, string known)
    {
        var few = db.Query($"select distinct k::varchar from ({known}) order by 1 limit {Typing.Number(Listed + 1)}").Rows;
        return few.Count is 0 or > Listed ? "" : $" ({string.Join(", ", few.Select(r => (string)r[0]!))})";
    }

    /// <summary>Writes beside the rejections of a column that name something unknown what was probably meant.</summary>
    /// <param name="words">Query of the words that could be meant, as column <c>k</c>.</param>
    public static void Tell(Database db, DataSet dataSet, Column column, string rule, string words)
    {
        const string Which = "dataset = ? and \"column\" = ? and rule = ? and held";
        var found = db.Query(
            $"select distinct \"value\" from rejections where {Which} and \"value\" is not null order by 1 limit "
                + $"{Typing.Number(MostValues)}",
            dataSet.Name, column.Name, rule)
            .Rows.Select(r => (string)r[0]!).ToList();
        if (found.Count == 0) return;
        var accepted = db.Query(
            $"select distinct k::varchar from ({words}) where k is not null order by 1 limit {Typing.Number(MostWords + 1)}").Rows.Select(
                r =>
            (string)r[0]!).ToList();
        foreach (var (value, word) in Of(found, accepted))
            db.Execute($"update rejections set nearest = ? where {Which} and \"value\" = ?", word, dataSet.Name, column.Name, rule, value);
    }

    /// <summary>Of a list, what is near the first of its items that is not accepted itself.</summary>
    private static string? Near(string value, IReadOnlyCollection<string> accepted)
    {
        foreach (var item in value.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            // Two letters are near to any other two.
            if (item.Length < 3 || accepted.Any(a => Headers.Plain(a) == Headers.Plain(item))) continue;
            // Numbers are names of their own: X-0177 is not meant by X-7777.
            var near = Suggestion.Nearest(item, accepted.Where(a => Math.Abs(a.Length - item.Length) <= Letters(a.Length)
                && Digits(a) == Digits(item)), Letters)
                ?? accepted.FirstOrDefault(a => Words(a).SetEquals(Words(item))) ?? Begun(item, accepted);
            if (near is not null) return near;
        }
        return null;
    }

    /// <summary>How many letters may differ: a wrong guess is worse than none, and of short words many are near.</summary>
    private static int Letters(int length) => length <= 4 ? 1 : Math.Max(2, length / 4);

    /// <summary>The longest accepted word that the value begins with, before a remark in brackets or after a dash.</summary>
    private static string? Begun(string item, IEnumerable<string> accepted) => accepted
        .Where(a => item.Length > a.Length && a.Length > 2 && item.StartsWith(a.Replace('_', ' '), StringComparison.OrdinalIgnoreCase)
            && !char.IsLetterOrDigit(item[a.Length]))
        .OrderByDescending(a => a.Length).FirstOrDefault();

    private static string Digits(string text) => new([.. text.Where(char.IsDigit)]);

    private static HashSet<string> Words(string text) =>
        [.. new string([.. text.Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(Headers.Plain)];

    private static LocalizedText Spelt(KeyValuePair<string, IReadOnlyList<string>> code)
    {
        var others = code.Value.Where(w => Headers.Plain(w) != Headers.Plain(code.Key)).ToList();
        return others.Count == 0 ? LocalizedText.Verbatim(code.Key) : WarehouseWords.CodeOrWords(code.Key, string.Join(", ", others));
    }
}
