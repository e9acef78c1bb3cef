using CustomsItGuide.Kinds.OnePerCategory;
using CustomsItGuide.Readings;

namespace CustomsItGuide.Registers;

/// <summary>Something done to a partnership, as the plan's measure gives it.</summary>
/// <param name="Deed">reviewed, upgraded, signed or meeting.</param>
/// <param name="Counted">In the indicator's number.</param>
/// <param name="Why">Null when counted; else the measure's code for the reason, or null where it gives none.</param>
/// <param name="WhyInWords">The reason in the plan's words; null when counted.</param>
public sealed record PartnershipDeed(
    string Partner, string Objective, DateOnly? ExistingSince, string Deed, DateOnly? DoneOn, string? Evidence, bool Counted, string? Why,
        LocalizedText? WhyInWords);

/// <param name="Objectives">
/// Those in which something is to be done, in the plan's order, each with what was done, counted deeds first.
/// </param>
/// <param name="Missing">Objectives without enough that counts; empty where nothing was delivered, since it is then not known.</param>
/// <param name="IsDelivered">False when nothing of any year has been delivered on partnerships.</param>
public sealed record Partnerships(
    Period Year, IReadOnlyList<(string Objective, IReadOnlyList<PartnershipDeed> Deeds)> Objectives, IReadOnlyList<string> Missing,
        bool IsDelivered);

public sealed partial class RegisterReader
{
    /// <summary>Partnerships of a year by objective.</summary>
    public Partnerships Partnerships(Period year)
    {
        ArgumentNullException.ThrowIfNull(year);
        var rows = RowsOf(Shown.Deeds, year).Select(r => (Row: r, Typed: new DeedRow(r))).OrderBy(r => r.Row.Date("done_on"))
            .ThenBy(r => r.Typed.Partner, StringComparer.Ordinal).ToList();
        var objectives = OnePerCategoryKind.Categories(plan).Select(id => (id, (IReadOnlyList<PartnershipDeed>)
            [.. rows.Where(r => r.Typed.Objective == id).Select(r => Deed(r.Row, r.Typed)).OrderByDescending(d => d.Counted)])).ToList();
        var delivered = RowsOf(Shown.Deeds, null).Count > 0;
        var indicator = plan.Indicators.FirstOrDefault(i => i.Measure == Shown.Deeds);
        return new Partnerships(year, objectives, delivered && indicator is not null
            ? OnePerCategoryKind.Missing(plan, indicator, [.. rows.Select(r => r.Typed)])
            : [], delivered);
    }

    private PartnershipDeed Deed(MeasureRow row, DeedRow deed) =>
        new(deed.Partner ?? "?", deed.Objective!, row.Date("existing_since"), deed.Deed ?? "", row.Date("done_on"),
        deed.Evidence, deed.Counts, deed.Why, WhyNot(Shown.Deeds, deed));

    /// <summary>Why a row does not count, in the plan's words; null when it does.</summary>
    private LocalizedText? WhyNot(string measure, TypedRow row) => row.Counts ? null : NotCounted.Words(MeasureOf(measure)!, row.Why);
}
