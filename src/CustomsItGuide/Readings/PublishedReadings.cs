using CustomsItGuide.Disclosure;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Readings;

/// <summary>
/// Puts beside a survey's headline total what the room of disclosure published when its table was closed: groups, waves, items,
/// distribution, mean and pairs. Before closure there is the total only, and it is said.
/// </summary>
internal static class PublishedReadings
{
    /// <summary>The breakdown that tells who answered, wave by wave.</summary>
    public const string Response = "response";

    /// <param name="publications">Of all tables.</param>
    public static Reading Of(Plan plan, Indicator indicator, Reading reading,
        IReadOnlyDictionary<PublicationKey, SurveyPublication> publications)
    {
        if (indicator.Kind.Rows != RowSubject.Opinions || reading.Value is null) return reading;
        var areas = Baselines.Areas(reading);
        var lowest = areas.Count == 0 ? null : Lowest(indicator, reading, areas);
        var found = publications.GetValueOrDefault(new PublicationKey(indicator.Id, lowest, reading.Period));
        var closed = found?.Table is null ? null : found;
        return reading with
        {
            Groups = closed?.Table,
            Panels = [.. (areas.Count == 0 ? [null] : areas.Cast<string?>())
                .SelectMany(area => publications.GetValueOrDefault(new PublicationKey(indicator.Id, area, reading.Period))?.Panels ?? [])],
            Breakdown = [.. indicator.Breakdowns.SelectMany(by => by switch
            {
                "focus_area" => reading.Breakdown.Where(c => c.By == by),
                "region" => closed?.Table?.Groups.Select(Cell) ?? [],
                "survey" => Parts(closed, "wave", by),
                _ => Parts(closed, by, by),
            }), .. reading.Breakdown.Where(c => c.By == Response)],
            Series = closed is null ? [] : [.. Waves(closed)],
            Supporting =
                Supporting(reading, closed,
                    closed?.Table?.IsFewFrom(reading.N ?? 0, (int)(reading.Numerator ?? 0), plan.Disclosure.Side) == true),
            Findings = [.. reading.Findings, .. Said(plan, found)],
        };
    }

    /// <summary>
    /// For each reason that may be shown, the Members that gave it over those that do not implement at least one of the instruments, as of
    /// closure, in percent. Before it none is shown.
    /// </summary>
    public static Reading WithReasons(Indicator indicator, Reading reading, PublishedOptions? published)
    {
        if (reading.Value is null || !indicator.Breakdowns.Contains("reason")) return reading;
        return reading with
        {
            Breakdown = [
                .. indicator.Breakdowns.SelectMany(by => by == "reason" ? Reasons(published) : reading.Breakdown.Where(c => c.By == by))],
        };
    }

    private static IEnumerable<BreakdownCell> Reasons(PublishedOptions? published) => (published?.Options ?? []).Select(option =>
    {
        var (all, count) = (published!.Asked, new PublishedCount(published.Asked, option.Lower, option.Upper));
        return count.IsExact ? new BreakdownCell("reason", option.Name, count.LowerShare, count.Lower, all, all)
            : new BreakdownCell("reason", option.Name, null, null, all, all) { Lower = count.LowerShare, Upper = count.UpperShare };
    });

    /// <summary>The area whose figures are the value.</summary>
    private static string Lowest(Indicator indicator, Reading reading, List<string> areas) =>
        areas.MinBy(area =>
            reading.Members.Where(m => m.Area == area).Average(m => indicator.Headline == Headline.Mean ? m.Score : m.Satisfied ? 1 : 0))!;

    private static BreakdownCell Cell(PublishedGroup group)
    {
        var satisfied = group.Satisfied;
        var exact = satisfied.IsExact;
        return new BreakdownCell("region", string.Join(BreakdownCell.Together, group.Regions), exact ? satisfied.LowerShare : null,
            exact ? satisfied.Lower : null, satisfied.N, satisfied.N)
        {
            Lower = exact ? null : satisfied.LowerShare,
            Upper = exact ? null : satisfied.UpperShare,
            Regions = group.Regions,
        };
    }

    private static IEnumerable<BreakdownCell> Parts(SurveyPublication? closed, string kind, string by) =>
        (closed?.Parts ?? []).Where(p => p.Kind == kind)
        .Select(p => p.Satisfied is { } k ? new BreakdownCell(by, p.Id, Percent.Of(k, p.N), k, p.N, p.N)
            : new BreakdownCell(by, p.Id, null, null, null, null, Suppressed: true));

    private static IEnumerable<SeriesPoint> Waves(SurveyPublication closed) =>
        closed.Parts.Where(p => p is { Kind: "wave", Satisfied: not null })
        .Select(p => new SeriesPoint(p.Id, p.FieldedTo ?? closed.Period.Last, Percent.Of(p.Satisfied!.Value, p.N) ?? 0, p.Satisfied.Value,
            p.N));

    /// <summary>The mean, and Members by score as of closure, but not beside a total that few late answers have changed.</summary>
    private static Dictionary<string, double?> Supporting(Reading reading, SurveyPublication? closed, bool isFewApart)
    {
        var supporting = new Dictionary<string, double?>(reading.Supporting);
        if (closed?.Mean is { } mean) supporting[SurveyFigures.Mean.Name] = mean;
        foreach (var bin in (isFewApart ? null : closed?.Distribution) ?? [])
            supporting[SurveyFigures.Scores(bin.From, bin.To).Name] = bin.Members;
        return supporting;
    }

    private static IEnumerable<Finding> Said(Plan plan, SurveyPublication? found)
    {
        if (found is null)
        {
            yield return Remark.Hint("groups_not_published_yet",
                ReadingsWords.TotalOnlyUntilClosure(plan.Disclosure.ClosureDays));
        }
        else if (found.Table is null)
        {
            yield return Remark.Hint("groups_withheld",
                ReadingsWords.TotalOnlyDefinitionChanged);
        }
        else if (found.Table.Groups.Count == 0)
        {
            yield return Remark.Hint("groups_withheld",
                ReadingsWords.TotalOnlyGroupsTell);
        }
    }
}
