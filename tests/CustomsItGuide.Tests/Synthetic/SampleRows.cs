using System.Globalization;
using CustomsItGuide.Synthetic;

namespace CustomsItGuide.Tests.Synthetic;

/// <summary>The rows of the sample as delivered last, read by plain means: what the story says is checked without the engine.</summary>
internal static class SampleRows
{
    public static IEnumerable<(string File, Table Table)> Files(string prefix) => SampleSecretariat.Loads().SelectMany(l => l.Files)
        .Where(f => f.File.StartsWith(prefix, StringComparison.Ordinal)).Select(f => (f.File, f.Table));

    public static Table File(string name) => Files(name).Single(f => f.File == name).Table;

    /// <summary>Each row as header to text; torn rows and rows whose key came before are left out.</summary>
    public static List<Dictionary<string, string>> Sound(Table table, params string[] key)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. table.Rows.Where(r => r.Length == table.Columns.Count)
            .Select(r => table.Columns.ToDictionary(c => c.ToLowerInvariant().Replace(' ', '_').Replace('-', '_'), c => table.Text(r, c)))
            .Where(r => key.Length == 0 || seen.Add(string.Join('|', key.Select(k => r[k]))))];
    }

    public static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>Satisfied Members and responding Members over the questions, the Members' scores being means of means as the headline is
    /// defined.</summary>
    public static (int Satisfied, int Responding) Satisfaction(IEnumerable<Table> waves, string[] questions, int best, double threshold)
    {
        var known = Membership.All.Select(m => m.Code).ToHashSet();
        var byMember = waves.SelectMany(t => Sound(t, "survey", "respondent", "question"))
            .Where(r => questions.Contains(r["question"]) && r["respondent_kind"] == "administration" && known.Contains(r["member"])
                && r["respondent"].Length > 0
                && double.TryParse(r["answer"], NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value <= best)
            .GroupBy(r => r["member"])
            .Select(m =>
                m.GroupBy(r => r["question"]).Average(q => q.GroupBy(r => r["survey"]).Average(s => s.Average(r => Number(r["answer"])))))
            .ToList();
        return (byMember.Count(s => s >= threshold), byMember.Count);
    }

    public static double Percent(this (int Numerator, int Denominator) share) => 100.0 * share.Numerator / share.Denominator;
}
