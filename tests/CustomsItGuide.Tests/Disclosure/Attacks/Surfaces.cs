using System.Text.Json;
using CustomsItGuide.Disclosure;
using CustomsItGuide.Json;
using CustomsItGuide.Json.Scores;
using CustomsItGuide.Readings;
using CustomsItGuide.Registers;

namespace CustomsItGuide.Tests.Disclosure.Attacks;

/// <summary>
/// All that a reader sees of the surveys as of one position: the scorecard of each year as JSON, the receipts, the register of surveys with
/// every filter.
/// </summary>
internal sealed class Surfaces(Snapshot at)
{
    /// <summary>What of an indicator's JSON depends on answers.</summary>
    private static readonly string[] Reported =
        ["id", "reading", "breakdown", "absence_reason", "since_baseline", "since_year_before", "receipt"];

    private readonly Plan plan = at.Plan;
    private readonly Dictionary<Period, (Scorecard Itself, JsonElement Json)> scorecards = [];

    public IEnumerable<Period> Years => plan.Years.Prepend(plan.Years[0].Previous);

    /// <summary>By table; tables of which nothing is shown are left out.</summary>
    /// <param name="isNew">
    /// Told what the scorecard says of an indicator in a year, as text: false where it was seen before, so that neither its receipt nor the
    /// register of a year in which nothing is new is read again.
    /// </param>
    public IReadOnlyDictionary<PublicationKey, ShownTable> All(Func<Period, string, bool> isNew)
    {
        var all = new Dictionary<PublicationKey, ShownTable>();
        foreach (var year in Years)
        {
            var news = Indicators(year).Where(i => isNew(year, Said(i.Json))).Select(i => i.Indicator.Id).ToHashSet();
            foreach (var (key, total) in Totals(year)) all[key] = new ShownTable([], total);
            var below = Scorecard(year);
            if (news.Count > 0) below = below.Concat(Receipts(year, news.Contains)).Concat(Pairs(year)).Concat(Register(year));
            foreach (var (key, figure) in below)
            {
                if (!all.TryGetValue(key, out var shown)) all[key] = shown = new ShownTable([], null);
                shown.Figures.Add(figure);
            }
        }
        return all;

        static string Said(JsonElement json) => string.Concat(Reported.Select(n => json.GetProperty(n).GetRawText()));
    }

    /// <summary>Headlines, of an indicator judged by focus area one for each.</summary>
    public IEnumerable<(PublicationKey Key, PublishedCount Total)> Totals(Period year)
    {
        foreach (var (indicator, json) in Indicators(year))
        {
            var reading = json.GetProperty("reading");
            if (Number(reading, "value") is null) continue;
            if (indicator.Estimator == "satisfaction") yield return (new(indicator.Id, null, year), Exact(reading, "denominator"));
            foreach (var area in Cells(json, "focus_area"))
                yield return (new(indicator.Id, area.GetProperty("key").GetString(), year), Exact(area, "n"));
        }

        static PublishedCount Exact(JsonElement of, string n) => PublishedCount.Exact((int)Number(of, n)!, (int)Number(of, "numerator")!);
    }

    /// <summary>Below the totals, on the scorecard.</summary>
    public IEnumerable<(PublicationKey Key, Figure Figure)> Scorecard(Period year)
    {
        foreach (var (indicator, json) in Indicators(year))
        {
            var key = TableOf(indicator, year, json);
            foreach (var kind in new[] { "region", "survey", "item" })
            {
                foreach (var cell in Cells(json, kind).Where(c => !c.GetProperty("suppressed").GetBoolean()))
                {
                    var name = kind == "region" ? string.Join('|', cell.GetProperty("regions").EnumerateArray().Select(r => r.GetString()))
                        : cell.GetProperty("key").GetString()!;
                    var (k, lower, upper) = (Number(cell, "numerator"), Number(cell, "lower"), Number(cell, "upper"));
                    yield return (key, Counted(kind, name, (int)Number(cell, "n")!, k, lower, upper));
                }
            }
            foreach (var beside in json.GetProperty("reading").GetProperty("supporting").EnumerateObject())
            {
                if (beside.Value.ValueKind != JsonValueKind.Number) continue;
                var value = beside.Value.GetDouble();
                if (beside.Name == "mean") yield return (key, Mean(value));
                else if (ScoresOf(beside.Name) is { } scores) yield return (key, new("score", scores, (int)value, value, value));
            }
        }
    }

    /// <summary>Below the totals, on the receipts.</summary>
    /// <param name="of">Of which indicators.</param>
    public IEnumerable<(PublicationKey Key, Figure Figure)> Receipts(Period year, Func<string, bool> of)
    {
        foreach (var (indicator, json) in Indicators(year).Where(i => of(i.Indicator.Id)))
        {
            var receipt = at.Explain(indicator.Id, year);
            Assert.True(receipt.RowsAreCounts);
            foreach (var row in receipt.Rows.Rows)
            {
                var (part, name) = ((string)row[0]!, ((string)row[1]!).Replace(BreakdownCell.Together, "|", StringComparison.Ordinal));
                if (part is "total" or "focus_area" or PublishedReadings.Response) continue;
                var n = (int)(long)row[2]!;
                yield return (TableOf(indicator, year, json), part == "score" ? new("score", name, n, n, n)
                    : Counted(part, name, n, (double?)row[3], (double?)row[5], (double?)row[6]));
            }
        }
    }

    /// <summary>Those that answered twice: intervals, tests and the register's changes are computed from these four counts.</summary>
    private IEnumerable<(PublicationKey Key, Figure Figure)> Pairs(Period year) =>
        from assessment in Of(year).Itself.Assessments
        from pairs in assessment.Reading.Panels
        from cell in new[]
        {
            (Which: "satisfied twice", Members: pairs.StayedSatisfied), (Which: "worse", Members: pairs.Worse),
            (Which: "better", Members: pairs.Better), (Which: "never satisfied", Members: pairs.StayedUnsatisfied),
        }
        let figure = new Figure("pairs", $"{pairs.Against} {cell.Which}", 0, cell.Members, cell.Members)
        select (new PublicationKey(assessment.Indicator.Id, pairs.Area, year), figure);

    /// <summary>Below the totals, on the page on surveys, with no filter and with each.</summary>
    public IEnumerable<(PublicationKey Key, Figure Figure)> Register(Period year)
    {
        var register = at.Registers;
        var all = register.Surveys(year);
        foreach (var item in all.Items)
        {
            if (Asks(item) is not { } indicator) continue;
            var key = new PublicationKey(indicator.Id, indicator.Estimator == "satisfaction" ? null : item.FocusArea, year);
            var isSole = indicator.Where["item"].Count == 1;
            if (!isSole && item.Share is { } share)
                yield return (key, Counted("item", item.Item, item.N, Math.Round(share * item.N / 100), null, null));
            if (isSole && item.Mean is { } mean) yield return (key, Mean(mean));
            foreach (var bin in isSole ? item.Distribution ?? [] : [])
            {
                var scores = bin.From == bin.To ? $"{bin.From}" : $"{bin.From} to {bin.To}";
                yield return (key, new("score", scores, (int)bin.Members, bin.Members, bin.Members));
            }
        }
        foreach (var region in all.Regions)
        {
            foreach (var item in register.Surveys(year, region).Items)
            {
                Assert.True(item is { Share: null, Mean: null, Distribution: null, Change: null }, $"{item.Item} {year}, {region}");
                if (item.Group is not { } group || Asks(item) is not { } indicator) continue;
                Assert.Contains(region, group.Regions);
                var figure = Counted("region", string.Join('|', group.Regions), group.N, null, group.Lower, group.Upper);
                yield return (new(indicator.Id, null, year), figure);
            }
        }
    }

    /// <summary>What it writes as JSON of the indicators that read what Members thought.</summary>
    private IEnumerable<(Indicator Indicator, JsonElement Json)> Indicators(Period year) =>
        plan.Indicators.Zip(Of(year).Json.GetProperty("indicators").EnumerateArray()).Where(i => i.First.Kind.Rows == RowSubject.Opinions);

    private (Scorecard Itself, JsonElement Json) Of(Period year)
    {
        if (scorecards.TryGetValue(year, out var scorecard)) return scorecard;
        var (itself, written) = (at.Score(year), new StringWriter());
        JsonText.Write(written, score => ScorecardJson.Write(score, itself, at.Deliveries, null));
        using var json = JsonDocument.Parse(written.ToString());
        return scorecards[year] = (itself, json.RootElement.Clone());
    }

    /// <summary>The indicator of which an item is the only one, else one of which it is a part.</summary>
    private Indicator? Asks(SurveyItem item) => plan.Indicators
        .Where(i => i.Kind.Rows == RowSubject.Opinions)
        .Where(i => Picks(i, "instrument", item.Instrument) && Picks(i, "meeting", item.Meeting) && Picks(i, "item", item.Item))
        .MinBy(i => i.Where["item"].Count);

    private static bool Picks(Indicator indicator, string column, string? value) =>
        !indicator.Where.TryGetValue(column, out var values) || (value is not null && values.Contains(value));

    /// <summary>Of focus areas the lowest one's: its figures stand beside the value.</summary>
    private static PublicationKey TableOf(Indicator indicator, Period year, JsonElement json)
    {
        var areas = Cells(json, "focus_area").Where(c => Number(c, "value") is not null).OrderBy(c => Number(c, "value"));
        return new(indicator.Id, areas.Select(c => c.GetProperty("key").GetString()).FirstOrDefault(), year);
    }

    private static IEnumerable<JsonElement> Cells(JsonElement indicator, string by) =>
        indicator.GetProperty("breakdown").EnumerateArray().Where(c => c.GetProperty("by").GetString() == by);

    /// <param name="exact">Members; null: a range.</param>
    /// <param name="lower">Lower end of the range, percent.</param>
    private static Figure Counted(string kind, string of, int n, double? exact, double? lower, double? upper) => exact is { } k
        ? new(kind, of, n, k, k) : new(kind, of, n, Math.Round(lower!.Value * n / 100), Math.Round(upper!.Value * n / 100));

    private static Figure Mean(double value) => new("mean", "", 0, value, value);

    private static string? ScoresOf(string name) => name.Split('_') switch
    {
        ["score", var score] => score,
        ["scores", var from, "to", var to] => $"{from} to {to}",
        _ => null,
    };

    private static double? Number(JsonElement of, string name) =>
        of.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : null;
}
