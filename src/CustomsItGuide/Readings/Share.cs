using CustomsItGuide.Statistics;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Readings;

/// <summary>
/// A share of a complete register, in percent: the sum of the measure's column <c>part</c> over the sum of its column <c>whole</c>
/// (for activities each is 0 or 1; for money, euro). Never a mean of shares. A half-year takes the activities that ended in it.
/// Provisional for a half-year, and while the measure marks a row so (accounts not closed).
/// </summary>
internal static class Share
{
    public static readonly IReadOnlyList<MeasureColumn> Columns =
    [
        new("part", CellKind.Number), new("whole", CellKind.Number),
        new("ends_on", CellKind.Date, Need.MidYear),
        new("provisional", CellKind.Flag, Need.Never),
        new("activity", CellKind.Text, Need.Never),
        new("expert_days", CellKind.Number, Need.Beside) { Beside = ["delivery_days"] },
        new("delivery_days", CellKind.Number, Need.Beside) { Beside = ["expert_days"] },
        new("topic", CellKind.Text, Need.Beside) { Beside = ["review_topic"] },
        new("tagged_by", CellKind.Text, Need.Beside) { Beside = ["reviewed_by", "review_topic"] },
        new("reviewed_by", CellKind.Text, Need.Beside) { Beside = ["tagged_by", "review_topic"] },
        new("review_topic", CellKind.Text, Need.Beside) { Beside = ["tagged_by", "reviewed_by"] },
    ];

    public static Reading Estimate(EstimatorInput input)
    {
        var all = input.Records;
        var halfYear = input.Period.Kind != PeriodKind.FiscalYear;
        if (halfYear && !input.Rows.Columns.Contains("ends_on", StringComparer.OrdinalIgnoreCase)) return Absent.HalfYear(input);
        var rows = halfYear ? [.. all.Where(row => row.Date("ends_on") is { } day && input.Period.Contains(day))] : all;
        if (rows.Count == 0) return Absent.NotReported(input);

        var (part, whole) = Sums(rows);
        if (whole == 0)
        {
            return Absent.NotApplicable(input,
                $"There is nothing to take a share of in {input.Period}: the total is 0.",
                $"Il n'y a rien dont calculer la part en {input.Period} : le total est 0.");
        }

        var open = rows.Count(row => row.Is("provisional"));
        return new Reading
        {
            Indicator = input.Indicator.Id,
            Period = input.Period,
            Value = Percent.Of(part, whole),
            Numerator = (double)part,
            Denominator = (double)whole,
            Provisional = halfYear || open > 0,
            Supporting = Supporting(rows, input.Rows.Columns.Contains("reviewed_by", StringComparer.OrdinalIgnoreCase)),
            Breakdown = Breakdowns.Of(input.Indicator, rows, (by, key, cell) =>
            {
                var (some, of) = Sums(cell);
                return new(by, key, Percent.Of(some, of), (double)some, (double)of, cell.Count);
            }),
            Series = Months(rows),
            Findings = Findings(rows, open),
            Deliveries = Sources.Of(rows),
            Rows = rows.Count,
        };
    }

    /// <summary>By the month in which an activity ended; none for a register without days.</summary>
    private static List<SeriesPoint> Months(IReadOnlyList<MeasureRow> rows) =>
        [.. rows.Where(row => row.Date("ends_on") is not null).GroupBy(row => Period.Of(row.Date("ends_on")!.Value, PeriodKind.Month)).OrderBy(month => month.Key)
            .Select(month => (Month: month.Key, Sums: Sums(month))).Where(month => month.Sums.Whole != 0)
            .Select(month => new SeriesPoint(month.Month.ToString(), month.Month.Last, Percent.Of(month.Sums.Part, month.Sums.Whole) ?? 0, (double)month.Sums.Part, (double)month.Sums.Whole))];

    private static (decimal Part, decimal Whole) Sums(IEnumerable<MeasureRow> rows) =>
        rows.Aggregate((Part: 0m, Whole: 0m), (sum, row) => (sum.Part + (row.Number("part") ?? 0), sum.Whole + (row.Number("whole") ?? 0)));

    /// <summary>
    /// rows: how many. Where the register has them: expert_days, the share of delivery days by accredited or recognized experts, in percent;
    /// reviewed, the share of activities whose topic a second person reviewed, and agreed, the share of those reviewed for which that person
    /// found the same topic, both in percent; kappa, Cohen's kappa of the two topics; low and high, the share if no activity whose topic was
    /// disputed counted, and if each did.
    /// </summary>
    private static Dictionary<string, double?> Supporting(IReadOnlyList<MeasureRow> rows, bool isReviewed)
    {
        var supporting = new Dictionary<string, double?> { ["rows"] = rows.Count };
        var days = rows.Sum(row => row.Number("delivery_days") ?? 0);
        if (days > 0) supporting["expert_days"] = Percent.Of(rows.Sum(row => row.Number("expert_days") ?? 0), days);
        if (isReviewed)
        {
            var reviewed = rows.Where(IsReviewed).ToList();
            var compared = reviewed.Where(row => row.Text("review_topic") is not null).ToList();
            supporting["reviewed"] = Percent.Of(reviewed.Count, rows.Count);
            supporting["agreed"] = Percent.Of(compared.Count(row => row.Text("review_topic") == row.Text("topic")), compared.Count);
            if (compared.Count > 0)
            {
                supporting["kappa"] = ClassifierMetrics.Of([.. compared.Select(row => row.Text("review_topic")!)], [.. compared.Select(row => row.Text("topic")!)]).Kappa;
            }
            (supporting["low"], supporting["high"]) = Bounds(rows);
        }

        return supporting;
    }

    /// <summary>The share if no activity whose topic a second person disputed counted, and if each of them did.</summary>
    private static (double? Low, double? High) Bounds(IReadOnlyList<MeasureRow> rows)
    {
        var (part, whole) = Sums(rows);
        var disputed = rows.Where(row => IsReviewed(row) && row.Text("review_topic") is { } topic && topic != row.Text("topic")).ToList();
        var (counted, of) = Sums(disputed);
        return (Percent.Of(part - counted, whole), Percent.Of(part - counted + of, whole));
    }

    /// <summary>A second person looked at the topic: the one who gave it does not count.</summary>
    private static bool IsReviewed(MeasureRow row) => row.Text("reviewed_by") is { } reviewer && reviewer != row.Text("tagged_by");

    private static List<Finding> Findings(IReadOnlyList<MeasureRow> rows, int open)
    {
        var findings = new List<Finding>();
        if (open > 0)
        {
            findings.Add(Remark.Warning("accounts_not_closed",
                $"The accounts of {open} of {rows.Count} line{Grammar.S(rows.Count)} are not closed; the share may still change.",
                $"Les comptes de {open} ligne{Grammar.Accord(open)} sur {rows.Count} ne sont pas clos ; la part peut encore changer."));
        }

        var selfReviewed = rows.Where(row => row.Text("reviewed_by") is { } reviewer && reviewer == row.Text("tagged_by")).ToList();
        if (selfReviewed.Count > 0)
        {
            findings.Add(Remark.Warning("reviewed_by_the_same_person",
                $"The topic of {selfReviewed.Count} {Grammar.Forme(selfReviewed.Count, "activity", "activities")} was reviewed by the person who gave it, which is no review: {Activities(selfReviewed)}.",
                $"Le thème de {selfReviewed.Count} activité{Grammar.Accord(selfReviewed.Count)} a été revu par la personne qui l'a attribué, ce qui n'est pas une revue : {Activities(selfReviewed)}."));
        }

        var disputed = rows.Where(row => IsReviewed(row) && row.Text("review_topic") is { } topic && topic != row.Text("topic")).ToList();
        if (disputed.Count > 0)
        {
            findings.Add(Remark.Hint("topic_disputed",
                $"The reviewer found another topic for {disputed.Count} {Grammar.Forme(disputed.Count, "activity", "activities")}, counted under the topic given: {Activities(disputed)}.",
                $"Le relecteur a retenu un autre thème pour {disputed.Count} activité{Grammar.Accord(disputed.Count)}, {Grammar.Forme(disputed.Count, "comptée", "comptées")} sous le thème attribué : {Activities(disputed)}."));
        }

        return findings;
    }

    private static string Activities(IEnumerable<MeasureRow> rows) => Remark.Names(rows.Select(row => row.Text("activity") ?? "?"));
}
