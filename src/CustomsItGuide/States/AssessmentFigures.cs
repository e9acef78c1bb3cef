using System.Globalization;
using CustomsItGuide.Wording;

namespace CustomsItGuide.States;

/// <summary>Everything that a scorecard says of an indicator, by name, as text that is the same only when the thing is the same.</summary>
internal static class AssessmentFigures
{
    public static readonly IReadOnlyList<(string What, Func<Assessment, string?> Of)> All =
    [
        ("value", a => Exact(a.Reading.Value)),
        ("numerator", a => Exact(a.Reading.Numerator)),
        ("denominator", a => Exact(a.Reading.Denominator)),
        ("n", a => Exact(a.Reading.N)),
        ("population", a => Exact(a.Reading.Population)),
        ("interval", a => a.Reading.Interval is { } i ? $"{Exact(i.Lower)} to {Exact(i.Upper)}" : null),
        ("absence", a => a.Reading.Absence is { } absence ? Terms.Code(absence) : null),
        ("provisional", a => a.Reading.Provisional ? "yes" : "no"),
        ("supporting", a =>
            Joined(a.Reading.Supporting.OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => $"{s.Key} {Exact(s.Value)}"))),
        ("breakdown", a => Joined(a.Reading.Breakdown.Select(b => $"{b.By} {b.Key} {Exact(b.Value)} {Exact(b.N)}"))),
        ("deliveries", a => Joined(a.Reading.Deliveries.Select(d => Exact(d)!))),
        ("baseline", a => $"{Exact(a.Baseline.Value)} {a.Baseline.Period}".Trim()),
        ("fact", a => Terms.Code(a.Fact)),
        ("status", a => Terms.Code(a.Status)),
        ("evidence", a => Terms.Code(a.Evidence)),
        ("rule", a => a.Rule),
        ("reason", a => a.Reason.English),
        ("trend", a => Terms.Code(a.Trend)),
        ("source rating", a => Terms.Code(a.SourceRating)),
        ("source checks", a => Joined(a.SourceChecks.Select(c => $"{c.Check} {Terms.Code(c.Result)} {c.Detail.English}"))),
        ("findings", a => Joined(a.AllFindings.Select(f => $"{f.Code} {f.Message.English}"))),
        ("reported", a =>
            Joined(a.Reported.Select(r =>
                string.Create(CultureInfo.InvariantCulture, $"{r.Position} {r.Since:yyyy-MM-dd} {Exact(r.Value)} {Terms.Code(r.Fact)}")))),
    ];

    /// <summary>What two scorecards of one period say otherwise, in the plan's order.</summary>
    public static IEnumerable<WarehouseDifference> Compare(Scorecard cached, Scorecard recomputed) =>
        from pair in cached.Assessments.Zip(recomputed.Assessments)
        from figure in All
        let one = figure.Of(pair.First)
        let other = figure.Of(pair.Second)
        where one != other
        select new WarehouseDifference(figure.What, $"{pair.Second.Indicator.Id} {recomputed.Period}", one, other);

    private static string? Exact(double? value) => value?.ToString("R", CultureInfo.InvariantCulture);

    private static string? Joined(IEnumerable<string> parts) => string.Join("; ", parts) is { Length: > 0 } joined ? joined : null;
}
