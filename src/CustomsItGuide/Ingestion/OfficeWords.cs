using System.Globalization;
using System.Text.RegularExpressions;

namespace CustomsItGuide.Ingestion;

/// <summary>
/// Words that offices and their programs put into tables everywhere, whatever the plan: data/reference/office_words.csv, which is part of
/// the program. A plan's own words stand in its contracts.
/// </summary>
internal static class OfficeWords
{
    private static readonly ILookup<string, (string Word, string Meaning)> Words =
        ReferenceTable.Rows("office_words.csv").ToLookup(r => r["kind"], r => (r["word"], r["meaning"]));

    /// <summary>Names of months as they are compared, with their number, 1 to 12.</summary>
    public static IReadOnlyList<(string Name, string Number)> Months { get; } =
        [.. Words["month"].Select(w => (Headers.Plain(w.Word), w.Meaning)).DistinctBy(m => m.Item1)];

    /// <summary>What a respondent writes who gives no answer, as compared by <see cref="Headers.Plain"/>; the signs as they are.</summary>
    public static IReadOnlyList<string> NoAnswers { get; } = [.. Words["no_answer"].Select(w => w.Word)];

    private static readonly HashSet<string> Totals = [.. Words["total"].Select(w => Headers.Plain(w.Word))];

    private static readonly List<string> Notes = [.. Words["note"].Select(w => w.Word).OrderByDescending(w => w.Length)];

    private static readonly HashSet<string> PlatformColumns = [.. Words["platform_column"].Select(w => Headers.Plain(w.Word))];

    /// <summary>Signs and names of the currency with whose code the column's name ends (<c>executed_eur</c>); none when it ends with no
    /// such code.</summary>
    public static IReadOnlyList<string> CurrenciesOf(string column)
        => [.. Words["currency"].Where(w => column.EndsWith("_" + w.Meaning, StringComparison.OrdinalIgnoreCase)).Select(w => w.Word)
            .OrderByDescending(w => w.Length)];

    /// <summary>Whether a row that begins with the text sums up others: the word alone, or with more behind it (<c>Total
    /// SO1</c>).</summary>
    public static bool IsTotal(string text)
    {
        var words = text.Split([' ', ':', '\u00A0', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return Enumerable.Range(1, Math.Min(2, words.Length))
            .Any(count => Totals.Contains(Headers.Plain(string.Concat(words.Take(count)))));
    }

    /// <summary>Whether a text that stands alone in its row speaks about the table: it begins as notes do, or is a sentence.</summary>
    public static bool IsNote(string text)
    {
        var trimmed = text.Trim();
        return trimmed.Length > 0 && (trimmed[0] is '*' or '†' or '‡' or '¹' or '²' or '(' or '©'
            || trimmed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length >= 4
            || Notes.Any(n =>
                trimmed.StartsWith(n, StringComparison.OrdinalIgnoreCase)
                    && (trimmed.Length == n.Length || !char.IsLetterOrDigit(trimmed[n.Length]))));
    }

    /// <summary>Whether a survey tool adds a column of that name to every export.</summary>
    public static bool IsPlatformColumn(string header)
        => PlatformColumns.Contains(Headers.Plain(header))
            || PlatformColumns.Contains(Headers.Plain(Regex.Replace(header, @"[()\[\]]", "", RegexOptions.None, TimeSpan.FromSeconds(1))));

    /// <summary>A count as it stands in a message.</summary>
    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
