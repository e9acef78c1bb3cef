using CustomsItGuide.Readings;
using CustomsItGuide.Statistics;

namespace CustomsItGuide.Registers;

/// <summary>How many Members gave one answer, or were counted one way.</summary>
/// <param name="Key">implemented, partial, not_implemented, unknown or silent; or a reason.</param>
/// <param name="Members">Null: hidden, because so few could be recognized, or because a hidden one could be worked out from it.</param>
/// <param name="Names">Codes of the Members; empty where the number is hidden; unknown and silent ones are always named, since neither is an opinion.</param>
public sealed record InstrumentCell(string Key, int? Members, IReadOnlyList<string> Names);

/// <summary>What Members said of one instrument in a year's annual survey.</summary>
/// <param name="Known">Members that told (all but unknown and silent).</param>
/// <param name="Members">All Members on the last day of fieldwork.</param>
public sealed record InstrumentUse(string Instrument, string Objective, string Name, int Known, int Members, IReadOnlyList<InstrumentCell> Statuses, IReadOnlyList<InstrumentCell> Reasons);

public sealed partial class RegisterReader
{
    // What tells about a Member; together they are those that told, whose number is published.
    private static readonly string[] Telling = ["implemented", "partial", "not_implemented"];

    /// <summary>
    /// By objective and instrument; empty when no annual survey asked. Cells of fewer than <c>n_suppress</c> Members are hidden, and so is a second
    /// one. Not so <c>unknown</c>: like silence it is no opinion, and who told is published as the indicator's value, from which it follows.
    /// </summary>
    public IReadOnlyList<InstrumentUse> Instruments(Period year, string? objective = null)
    {
        ArgumentNullException.ThrowIfNull(year);
        var measure = plan.Measures.First(m => m.Name == "instrument_information");
        return [.. Rows($"select * from (\n{measure.Sql.Trim().TrimEnd(';')}\n) where period = ?", year.Year.ToString())
            .Where(r => objective is null || r.Text("objective") == objective)
            .GroupBy(r => (Objective: r.Text("objective")!, Instrument: r.Text("instrument")!)).OrderBy(g => g.Key.Objective, StringComparer.Ordinal).ThenBy(g => g.Key.Instrument, StringComparer.Ordinal)
            .Select(g => Use(g.Key.Instrument, g.Key.Objective, [.. g]))];
    }

    private InstrumentUse Use(string instrument, string objective, IReadOnlyList<MeasureRow> rows)
    {
        var answers = Telling.Select(s => (Key: s, Who: Members(rows.Where(r => r.Text("status") == s)))).ToList();
        var users = rows.Where(r => r.Text("status") is "partial" or "not_implemented").ToList();
        var reasons = users.SelectMany(r => r.List("reasons").Select(reason => (reason, Member: r.Text("member")!))).GroupBy(r => r.reason, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => (Key: g.Key, Who: (IReadOnlyList<string>)[.. g.Select(r => r.Member).Distinct().Order(StringComparer.Ordinal)])).ToList();
        return new InstrumentUse(instrument, objective, rows[0].Text("name") ?? instrument, Count(rows, r => r.Text("status") is not (null or "unknown")), rows.Count,
            [.. Hidden(answers), Open("unknown", Members(rows.Where(r => r.Text("status") == "unknown"))), Open("silent", Members(rows.Where(r => r.Text("status") is null)))], [.. Hidden(reasons)]);
    }

    /// <summary>Hides small cells and then the next smallest, until two are hidden that together hold enough: the total of the row is known.</summary>
    private IEnumerable<InstrumentCell> Hidden(IReadOnlyList<(string Key, IReadOnlyList<string> Who)> cells)
    {
        var least = plan.Policy["n_suppress"];
        var bySize = cells.Where(c => c.Who.Count > 0).OrderBy(c => c.Who.Count).ThenBy(c => c.Key, StringComparer.Ordinal).ToList();
        var hidden = bySize.Where(c => c.Who.Count < least).Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var next in bySize.Where(c => c.Who.Count >= least))
        {
            if (hidden.Count == 0 || (hidden.Count >= 2 && bySize.Where(c => hidden.Contains(c.Key)).Sum(c => c.Who.Count) >= least)) break;
            hidden.Add(next.Key);
        }
        return cells.Select(c => hidden.Contains(c.Key) ? new InstrumentCell(c.Key, null, []) : new InstrumentCell(c.Key, c.Who.Count, c.Who));
    }

    private static InstrumentCell Open(string key, IReadOnlyList<string> who) => new(key, who.Count, who);

    private static IReadOnlyList<string> Members(IEnumerable<MeasureRow> rows) => [.. rows.Select(r => r.Text("member")!).Distinct().Order(StringComparer.Ordinal)];
}
