namespace CustomsItGuide.Ingestion;

/// <summary>
/// Names under which files speak of Members (short, official, former, French, three letters): data/reference/member_names.csv, which is
/// part
/// of the program. A name that the plan's own data set of Members has goes before.
/// </summary>
internal static class MemberNames
{
    /// <summary>Each name with its Member's ISO 3166-1 alpha-2 code.</summary>
    public static IReadOnlyList<(string Name, string Member)> All { get; } =
        [.. ReferenceTable.Rows("member_names.csv").Select(r => (r["name"], r["member"]))];

    /// <summary>Names of two letters that are no codes.</summary>
    public static IReadOnlyList<string> TwoLetters { get; } =
        [.. All.Where(n => n.Name.Length == 2 && All.All(o => o.Member != n.Name)).Select(n => n.Name).Distinct().DefaultIfEmpty("UK")];

    /// <summary>The name that is nearest to a text, and its Member; null when none is near.</summary>
    /// <param name="known">Names that count, with their Members.</param>
    public static (string Name, string Member)? Nearest(string text, IEnumerable<(string Name, string Member)> known)
    {
        var wanted = Headers.Plain(text).Replace(".", "", StringComparison.Ordinal);
        if (wanted.Length < 2) return null;
        (string, string)? best = null;
        var least = double.MaxValue;
        foreach (var (name, member) in known)
        {
            var plain = Headers.Plain(name);
            var begins = plain.StartsWith(wanted, StringComparison.Ordinal) && wanted.Length * 4 >= plain.Length;
            var distance = begins ? 0.5 + plain.Length / 100.0 : Headers.Distance(wanted, plain);
            if ((begins || distance * 3 <= Math.Max(wanted.Length, plain.Length)) && distance < least)
                (least, best) = (distance, (name, member));
        }
        return best;
    }
}
