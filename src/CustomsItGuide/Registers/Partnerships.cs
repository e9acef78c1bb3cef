namespace CustomsItGuide.Registers;

/// <summary>Something done to a partnership.</summary>
/// <param name="Deed">reviewed, upgraded, signed or meeting.</param>
/// <param name="Counted">A review or an upgrade of a partnership that existed before the year began.</param>
/// <param name="Why">Null when counted; else <c>new</c> (it did not exist before the year) or <c>deed</c> (a signature or a meeting is no review).</param>
public sealed record PartnershipDeed(string Partner, string Objective, DateOnly ExistingSince, string Deed, DateOnly DoneOn, string? Evidence, bool Counted, string? Why);

/// <param name="Objectives">SO1 to SO4, each with what was done, counted deeds first.</param>
/// <param name="Missing">Objectives without a counted deed; empty where nothing was delivered, since it is then not known.</param>
/// <param name="IsDelivered">False when nothing of any year has been delivered on partnerships.</param>
public sealed record Partnerships(
    Period Year, IReadOnlyList<(string Objective, IReadOnlyList<PartnershipDeed> Deeds)> Objectives, IReadOnlyList<string> Missing, bool IsDelivered);

public sealed partial class RegisterReader
{
    public Partnerships Partnerships(Period year)
    {
        ArgumentNullException.ThrowIfNull(year);
        var deeds = Rows("select * from partnerships where done_on between ? and ? order by done_on, partner", year.Year.First, Until(year)).Select(r =>
        {
            var (since, deed) = (r.Date("existing_since")!.Value, r.Text("deed")!);
            var why = deed is not ("reviewed" or "upgraded") ? "deed" : since >= year.Year.First ? "new" : null;
            return new PartnershipDeed(r.Text("partner")!, r.Text("objective")!, since, deed, r.Date("done_on")!.Value, r.Text("evidence"), why is null, why);
        }).ToList();
        var objectives = plan.Objectives.Select(o => o.Id).Where(id => id.StartsWith("SO", StringComparison.Ordinal))
            .Select(id => (id, (IReadOnlyList<PartnershipDeed>)[.. deeds.Where(d => d.Objective == id).OrderByDescending(d => d.Counted)])).ToList();
        var delivered = Rows("select 1 as row from partnerships limit 1").Count > 0;
        return new Partnerships(year, objectives, delivered ? [.. objectives.Where(o => !o.Item2.Any(d => d.Counted)).Select(o => o.id)] : [], delivered);
    }
}
