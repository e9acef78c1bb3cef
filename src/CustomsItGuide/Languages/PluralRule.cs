using System.Globalization;

namespace CustomsItGuide.Languages;

/// <summary>
/// Which form of a word goes with a number in one language, as the Unicode Common Locale Data Repository writes its rules:
/// <c>one: n = 1</c>; <c>one: i = 0,1; many: i != 0 and i % 1000000 = 0</c>. The categories stand in their order, and the first whose
/// condition holds is taken; <c>other</c> is what is left and has no condition. Source: Unicode Technical Standard 35, part 3, "Language
/// plural rules".
/// </summary>
/// <remarks>Operands: <c>n</c>, the absolute value; <c>i</c>, its whole part. A sign goes with none.</remarks>
internal sealed class PluralRule
{
    public const string Other = "other";

    private static readonly string[] Categories = ["zero", "one", "two", "few", "many"];

    private readonly List<(string Category, Func<double, bool> Holds)> rules = [];

    /// <param name="text">The categories with their conditions, with semicolons between them; empty: a language without plurals.</param>
    /// <exception cref="FormatException">It is none; the message says where.</exception>
    public PluralRule(string text)
    {
        foreach (var rule in text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var parts = rule.Split(':', 2, StringSplitOptions.TrimEntries);
            if (parts.Length != 2 || !Categories.Contains(parts[0]))
            {
                throw new FormatException(
                    $"A plural rule begins with one of {string.Join(", ", Categories)} and a colon, and '{rule}' does not.");
            }
            rules.Add((parts[0], Any(parts[1])));
        }
    }

    /// <summary>The category of a number: <c>one</c>, <c>other</c> and so on.</summary>
    public string CategoryOf(double number)
    {
        var size = Math.Abs(number);
        foreach (var (category, holds) in rules)
        {
            if (holds(size)) return category;
        }
        return Other;
    }

    /// <summary>The categories that the language tells apart, with <c>other</c>.</summary>
    public IEnumerable<string> Named => rules.Select(r => r.Category).Append(Other);

    private static Func<double, bool> Any(string text)
    {
        var all = text.Split(" or ").Select(All).ToList();
        return size => all.Any(holds => holds(size));
    }

    private static Func<double, bool> All(string text)
    {
        var all = text.Split(" and ").Select(Relation).ToList();
        return size => all.All(holds => holds(size));
    }

    private static Func<double, bool> Relation(string text)
    {
        var not = text.Contains("!=", StringComparison.Ordinal);
        var sides = text.Split(not ? "!=" : "=", StringSplitOptions.TrimEntries);
        if (sides.Length != 2) throw new FormatException($"A condition of a plural rule has one = or !=, and '{text}' has not.");
        var left = sides[0].Split('%', StringSplitOptions.TrimEntries);
        if (left[0] is not ("n" or "i")) throw new FormatException($"A plural rule asks for n or i, and '{text}' for {left[0]}.");
        var modulus = left.Length > 1 ? Whole(left[1]) : 0;
        var ranges = sides[1].Split(',').Select(Range).ToList();
        return size =>
        {
            var operand = left[0] == "i" ? Math.Truncate(size) : size;
            if (modulus > 0) operand %= modulus;
            return ranges.Any(r => operand >= r.From && operand <= r.To && (r.From == r.To || operand == Math.Truncate(operand))) != not;
        };
    }

    private static (int From, int To) Range(string text)
    {
        var ends = text.Split("..", StringSplitOptions.TrimEntries);
        return (Whole(ends[0]), Whole(ends[^1]));
    }

    private static int Whole(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : throw new FormatException($"A plural rule compares with whole numbers, and '{text}' is none.");
}
