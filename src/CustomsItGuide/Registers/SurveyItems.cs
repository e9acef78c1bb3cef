using CustomsItGuide.Disclosure;
using CustomsItGuide.Judgement;
using CustomsItGuide.Kinds.Satisfaction;
using CustomsItGuide.Readings;
using CustomsItGuide.Statistics;

namespace CustomsItGuide.Registers;

/// <summary>
/// One item of a questionnaire in a year, over all its waves; a Member counts once. The only item of an indicator is that indicator's table
/// and says what its page says; one of several is a part of it, with a total only, as of closure. Of an item that no indicator asks for
/// only the number of answers is known.
/// </summary>
/// <param name="N">Members that answered it.</param>
/// <param name="Share">Satisfied over responding Members, in percent; null where it is not shown.</param>
/// <param name="Interval">In percent.</param>
/// <param name="Mean">On the survey's scale, in steps; null where it is not shown.</param>
/// <param name="Lowest">Of the scale.</param>
/// <param name="Highest">Of the scale.</param>
/// <param name="Distribution">Members by score, as of closure, neighbouring scores together where few gave one; null where it is not
/// shown.</param>
/// <param name="NoOpinion">Members of whose answers none was a rating; 0 where no distribution is shown.</param>
/// <param name="Group">When a region was asked for: the published group that holds it, and then all else is null. Null also where no groups
/// are shown.</param>
public sealed record SurveyItem(
    string Instrument, string? Meeting, string Item, string? FocusArea, int N, double? Share, Interval? Interval, double? Mean, int Lowest,
    int Highest, IReadOnlyList<AnswerBin>? Distribution, long NoOpinion,
    ItemChange? Change, ItemGroup? Group)
{
    /// <summary>The distribution with a place for each answer of the scale: where several are shown together, their number stands at the
    /// lowest. Null with it.</summary>
    public IReadOnlyList<long>? Counts =>
        Distribution is null ? null
            : [.. Enumerable.Range(Lowest, Highest - Lowest + 1).Select(s => Distribution.FirstOrDefault(b => b.From == s)?.Members ?? 0)];

    /// <summary>Which places of <see cref="Counts"/> are shown together, both included.</summary>
    public IReadOnlyList<(int From, int To)> Joined =>
        [.. (Distribution ?? []).Where(b => b.From < b.To).Select(b => (b.From - Lowest, b.To - Lowest))];
}

/// <param name="From">Lowest score in it; inclusive.</param>
/// <param name="To">Highest; inclusive.</param>
public sealed record AnswerBin(int From, int To, long Members);

/// <param name="Regions">One, or neighbours that are shown together.</param>
/// <param name="N">Members of them that had answered at closure.</param>
/// <param name="Lower">Lower end of the satisfied share as it is published, percent; equal to <paramref name="Upper"/> where it is
/// exact.</param>
public sealed record ItemGroup(IReadOnlyList<string> Regions, int N, double Lower, double Upper);

/// <summary>What moved since the year before in an item that was asked in the same words on the same scale.</summary>
/// <param name="Points">Change of the satisfied share, percentage points, all respondents.</param>
/// <param name="Interval">Of it, percentage points; it knows who answered both times where that may be shown, and takes the two years for
/// independent where not.</param>
/// <param name="Panel">The Members that answered both times; null where so few changed their mind, or came or went, that one could be
/// told.</param>
/// <param name="Composition">Percentage points by which the share at closure would differ if the published groups had answered in
/// proportion to their respondents of the year before. Null unless both years show the same groups, all exact.</param>
/// <param name="P">Two-sided, of the satisfied share's change; it knows who answered both times where the interval does.</param>
/// <param name="Verdict">What may be said of it among all items that are tested with it.</param>
public sealed record ItemChange(
    Period Earlier, double Points, Interval Interval, ItemPanel? Panel, double? Composition, double P,
    ChangeVerdict Verdict = ChangeVerdict.NotTold);

/// <param name="Pairs">Members that answered both times.</param>
/// <param name="Better">Of them, not satisfied before and satisfied now.</param>
/// <param name="Worse">Satisfied before and not now.</param>
/// <param name="P">Two-sided McNemar mid-p of the two; null without a pair that differs.</param>
public sealed record ItemPanel(int Pairs, int Better, int Worse, double? P);

public sealed partial class RegisterReader
{
    private SurveyItem? Item((string Instrument, string? Meeting, string Item, string? Area) key, IReadOnlyList<SurveyRow> rows,
        IReadOnlyList<SurveyRow> before, Period year, string? region)
    {
        if (SurveyScale.Of(plan.Policy, rows) is not { } scale) return null;
        var answered = new ScoreSheet(rows, scale, Headline.SatisfiedShare).Responding;
        var (table, part) = published.Item(key.Instrument, key.Meeting, key.Item, key.Area, year.Year);
        var item = new SurveyItem(key.Instrument, key.Meeting, key.Item, key.Area, part?.N ?? answered, null, null, null, (int)scale.Min,
            (int)scale.Max, null, 0, null, null);
        if (region is not null) return item with { Group = Group(table, region) };
        var total = Total(key, year.Year);
        if (total is null && part is { Satisfied: { } satisfied }) total = (satisfied, part.N, Survey.Population(rows, part.N));
        if (total is not var (k, n, population)) return item;
        var level = plan.Policy["confidence"];
        // One table, one state: what stood at closure is not shown beside a total that late answers have changed since.
        var distribution = table?.Table is { Total: var closed } && closed == PublishedCount.Exact(n, k) ? table.Distribution : null;
        return item with
        {
            N = n,
            Share = Percent.Of(k, n),
            Interval = Levels.Share(k, n, population, level),
            Mean = table?.Mean,
            Distribution = distribution?.Select(b => new AnswerBin(b.From, b.To, b.Members)).ToList(),
            NoOpinion = distribution is null ? 0 : rows.GroupBy(r => r.Member).Count(m => m.All(r => r.Answers == 0)),
            Change = SameBasis(before, rows, scale) ? Change(key, (k, n), table, year.Year, level) : null,
        };
    }

    /// <summary>The indicator of which an item is the only one, and which shows all of it; null: it is a part, or nobody asks for
    /// it.</summary>
    private Indicator? Sole((string Instrument, string? Meeting, string Item, string? Area) key) =>
        plan.Indicators.FirstOrDefault(i => i.Kind.Rows == RowSubject.Opinions
        && i.Where.GetValueOrDefault("item", []) is [var only] && only == key.Item && Picks(i, "instrument", key.Instrument)
        && Picks(i, "meeting", key.Meeting));

    private static bool Picks(Indicator indicator, string column, string? value) =>
        !indicator.Where.TryGetValue(column, out var values) || (value is not null && values.Contains(value, StringComparer.Ordinal));

    /// <summary>The headline of an item's own indicator, as its page shows it; null where it has none or withholds it.</summary>
    private (int K, int N, int? Population)? Total((string Instrument, string? Meeting, string Item, string? Area) key, Period year)
    {
        if (Sole(key) is not { } indicator || !readings(indicator.Id).TryGetValue(year, out var reading) || reading.Value is null)
            return null;
        if (key.Area is { } area)
            return reading.Breakdown.FirstOrDefault(c => c.By == "focus_area" && c.Key == area) is { Numerator: { } satisfied, N: { } of }
                ? ((int)satisfied, of, reading.Population) : null;
        return reading.Beside(SurveyFigures.Satisfied) is { } k && reading.Beside(SurveyFigures.Responding) is { } n
            ? ((int)k, (int)n, reading.Population) : null;
    }

    private static ItemGroup? Group(SurveyPublication? table, string region) =>
        table?.Table?.Groups.FirstOrDefault(g => g.Regions.Contains(region, StringComparer.Ordinal)) is { } group
            ? new ItemGroup(group.Regions, group.Satisfied.N, group.Satisfied.LowerShare, group.Satisfied.UpperShare) : null;

    private bool SameBasis(IReadOnlyList<SurveyRow> before, IReadOnlyList<SurveyRow> rows, SurveyScale scale) =>
        SurveyScale.Of(plan.Policy, before) is { } then && Survey.Basis(before, then) == Survey.Basis(rows, scale);

    /// <summary>From the two totals and the pairs as they were published; null where the year before has no total, or either is too small
    /// to be compared.</summary>
    private ItemChange? Change((string Instrument, string? Meeting, string Item, string? Area) key, (int K, int N) now,
        SurveyPublication? table, Period year, double level)
    {
        var (before, part) = published.Item(key.Instrument, key.Meeting, key.Item, key.Area, year.Previous);
        (int K, int N)? then = Total(key, year.Previous) is var (k, n, _) ? (k, n)
            : part is { Satisfied: { } satisfied } ? (satisfied, part.N) : null;
        if (then is not { } earlier || Math.Min(earlier.N, now.N) < plan.Policy["n_min"]) return null;
        var counts = new OverlappingCounts(0, 0, 0, 0, earlier.K, earlier.N - earlier.K, now.K, now.N - now.K);
        if (Sole(key) is { } indicator && readings(indicator.Id).TryGetValue(year.Previous, out var first)
            && readings(indicator.Id).TryGetValue(year, out var second)) counts = new Waves(key.Area, first, second).Counts;
        var change = PanelChange.Of(counts, level);
        return new ItemChange(year.Previous, change.Points, change.Interval,
            change.Pairs == 0 ? null : new ItemPanel(change.Pairs, change.Better, change.Worse, change.PanelP),
            Composition(before, table), change.P);
    }

    private static double? Composition(SurveyPublication? before, SurveyPublication? now)
    {
        if (before?.Table is not { Groups.Count: > 0 } then || now?.Table is not { Groups.Count: > 0 } today) return null;
        var pairs = then.Groups.Select(g =>
            (Then: g.Satisfied,
                Now: today.Groups.FirstOrDefault(t => t.Regions.SequenceEqual(g.Regions, StringComparer.Ordinal))?.Satisfied)).ToList();
        if (pairs.Exists(p => p.Now is not { IsExact: true, N: > 0 } || !p.Then.IsExact)) return null;
        return pairs.Sum(p => (double)p.Then.N / then.N * p.Now!.LowerShare) - today.Total.LowerShare;
    }
}
