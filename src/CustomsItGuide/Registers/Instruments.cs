using CustomsItGuide.Disclosure;
using CustomsItGuide.Kinds.Coverage;
using CustomsItGuide.Readings;

namespace CustomsItGuide.Registers;

/// <summary>The Members that declared one status of an instrument, or were silent. A declared fact, so that it may be listed by
/// name.</summary>
/// <param name="Status">implemented, partial, not_implemented, unknown or silent.</param>
/// <param name="Names">Codes of the Members, in order.</param>
public sealed record InstrumentStatus(string Status, IReadOnlyList<string> Names);

/// <summary>What Members declared of one instrument in a year's annual survey, and why some do not use it fully.</summary>
/// <param name="Known">Members that told (all but unknown and silent).</param>
/// <param name="Members">All Members on the last day of fieldwork.</param>
/// <param name="Asked">Members that use it in part or not at all, and so could give reasons.</param>
/// <param name="Reasons">By how many reasons were given, never by whom; empty also where fewer were asked than may be shown.</param>
public sealed record InstrumentUse(string Instrument, string Objective, string Name, int Known, int Members,
    IReadOnlyList<InstrumentStatus> Statuses, int Asked, IReadOnlyList<ReasonCount> Reasons);

public sealed partial class RegisterReader
{
    private static readonly string[] Statuses = ["implemented", "partial", "not_implemented", "unknown"];

    /// <summary>
    /// By objective and instrument; empty when no annual survey asked. Statuses are declared facts and are shown whole; a reason is an
    /// opinion, and is shown only where enough Members gave it and enough did not.
    /// </summary>
    public IReadOnlyList<InstrumentUse> Instruments(Period year, string? objective = null)
    {
        ArgumentNullException.ThrowIfNull(year);
        return [.. RowsOf(Shown.Instruments, year).Where(r => new InstrumentRow(r).Counts)
            .Where(r => objective is null || r.Text("objective") == objective)
            .GroupBy(r => (Objective: r.Text("objective")!, Instrument: r.Text("instrument")!))
            .OrderBy(g => g.Key.Objective, StringComparer.Ordinal).ThenBy(g => g.Key.Instrument, StringComparer.Ordinal)
            .Select(g => Use(year, g.Key.Instrument, g.Key.Objective, [.. g]))];
    }

    private InstrumentUse Use(Period year, string instrument, string objective, IReadOnlyList<MeasureRow> rows)
    {
        var asked = rows.Where(r => r.Text("status") is "partial" or "not_implemented").ToList();
        var members = Members(asked).Count;
        return new InstrumentUse(instrument, objective, rows[0].Text("name") ?? instrument, Count(rows, r => new InstrumentRow(r).IsKnown),
            rows.Count,
            [.. Statuses.Select(s => new InstrumentStatus(s, Members(rows.Where(r => r.Text("status") == s)))),
                new InstrumentStatus("silent", Members(rows.Where(r => r.Text("status") is null)))],
            members, Published(PublishedOptions.ReasonsOfInstrument, instrument, year.Year));
    }

    private static IReadOnlyList<string> Members(IEnumerable<MeasureRow> rows) =>
        [.. rows.Select(r => r.Text("member")!).Distinct().Order(StringComparer.Ordinal)];
}
