using System.Globalization;
using System.Text;
using CustomsItGuide.Readings;
using CustomsItGuide.Warehouse;

namespace CustomsItGuide.Registers;

/// <param name="Kind">indicator, action, member or row.</param>
/// <param name="Id">Of the thing in its register.</param>
/// <param name="Period">Fiscal year of an action or of a row that tells its day; null for others.</param>
public sealed record Hit(string Kind, string Id, LocalizedText Label, Period? Period)
{
    /// <summary>Name of the plan's register that a row stands in; null for others.</summary>
    public string? Register { get; init; }
}

public sealed partial class RegisterReader
{
    private const int MostHits = 20;

    /// <summary>
    /// Indicators, actions, Members and rows of the plan's registers whose id or name holds all words of a text, whatever the case and the accents. Those
    /// whose id is the text come first, then those that begin with it. At most 20; empty for a text without a letter or digit.
    /// </summary>
    public IReadOnlyList<Hit> Search(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = Plain(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return [];
        var whole = string.Join(' ', words);
        return [.. Known().Select(hit => (Hit: hit, Place: Place(hit)))
            .Where(h => h.Place >= 0).OrderBy(h => h.Place)
            .ThenBy(h => Array.IndexOf(["indicator", "row", "member", "action"], h.Hit.Kind))
            .ThenByDescending(h => h.Hit.Period).ThenBy(h => h.Hit.Id, StringComparer.Ordinal).Take(MostHits).Select(h => h.Hit)];

        int Place(Hit hit)
        {
            var (id, text) =
                (Plain(hit.Id), Plain(string.Join(' ', Languages.Language.All.Select(l => hit.Label.In(l.Code)).Prepend(hit.Id))));
            return id == whole ? 0
                : !words.All(w => text.Contains(w, StringComparison.Ordinal)) ? -1 : id.StartsWith(whole, StringComparison.Ordinal) ? 1 : 2;
        }
    }

    private IEnumerable<Hit> Known() => plan.Indicators.Select(i => new Hit("indicator", i.Id, i.Title, null))
        .Concat(ActionVersionTable.Of(plan) is not { } actions ? []
            : Rows($"select fiscal_year, action, title from {Database.Name(actions.Name)}")
                .Select(r => new Hit("action", r.Text("action")!, Same(r.Text("title") ?? ""), plan.Calendar.Parse(r.Text("fiscal_year")!))))
        .Concat(!Has(plan, "members") ? [] : Rows("select member, name from members")
            .Select(r => new Hit("member", r.Text("member")!, Same(r.Text("name") ?? ""), null)))
        .Concat(plan.Registers.Where(r => r.Search is not null).SelectMany(r => MeasureRow.Of(Rows(r.Search!, plan.Years[^1], []) ?? new([], []))
            .Where(row => row.Text("id") is not null)
            .Select(row => new Hit("row", row.Text("id")!, Same(row.Text("title") ?? ""), row.Date("day") is { } on ? plan.Calendar.Of(on) : null)
            {
                Register = r.Name,
            })));

    private static LocalizedText Same(string text) => LocalizedText.Verbatim(text);

    /// <summary>Small letters and digits without accents; everything else is a blank.</summary>
    private static string Plain(string text) => string.Concat(text.Normalize(NormalizationForm.FormD)
        .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
        .Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' '));
}
