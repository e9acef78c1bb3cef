using CustomsItGuide.Disclosure;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Readings;

/// <summary>The headline of a survey where late answers enter in batches (rules 2 and 6): the total last let in, or none where it is a
/// range.</summary>
internal static class BatchedReadings
{
    /// <param name="reading">As estimated from all answers.</param>
    /// <param name="letIn">Totals by table; one that is missing has not been closed.</param>
    public static Reading Of(EstimatorInput input, Reading reading, IReadOnlyDictionary<PublicationKey, LateTotal> letIn)
    {
        var tables = input.Tables;
        if (reading.Value is null || tables.Count == 0) return reading;
        var totals = tables.Select(t => (Now: t, Total: letIn.GetValueOrDefault(PublicationKey.Of(t)))).ToList();
        if (totals.Exists(t => t.Total?.Total.Shown is null)) return NotClosed(input);
        if (totals.Find(t => !t.Total!.Total.Shown!.IsExact) is { Total: { } open } bounded)
            return Absent.Bounded(input, open.Total.Shown!, bounded.Now.Area);
        var shown = totals.Select(t =>
            (t.Now.Area, t.Total!.LetIn, Value: Value(input.Indicator, t.Total.LetIn), Held: t.Total.Held(t.Now.Members))).ToList();
        var lowest = shown.MinBy(s => s.Value);
        var satisfied = lowest.LetIn.Count(m => m.Satisfied);
        return reading with
        {
            Value = lowest.Value,
            Numerator = input.Indicator.Headline == Headline.Mean ? lowest.LetIn.Sum(m => m.Score) : satisfied,
            Denominator = lowest.LetIn.Count,
            N = lowest.LetIn.Count,
            Members = [.. shown.SelectMany(s => s.LetIn)],
            Breakdown = [.. reading.Breakdown.Select(c => shown.Find(s => s.Area == c.Key) is { LetIn: { } area } s
                ? new BreakdownCell(c.By, c.Key, s.Value, area.Count(m => m.Satisfied), area.Count, area.Count) : c)],
            Supporting = new Dictionary<string, double?>(reading.Supporting)
            {
                [SurveyFigures.SatisfiedShare.Name] = Percent.Of(satisfied, lowest.LetIn.Count),
                [SurveyFigures.Responding.Name] = lowest.LetIn.Count,
                [SurveyFigures.Satisfied.Name] = satisfied,
            },
            Findings = [.. reading.Findings, .. Held(shown.Max(s => s.Held))],
        };
    }

    private static double Value(Indicator indicator, IReadOnlyList<MemberScore> members) =>
        indicator.Headline == Headline.Mean ? members.Average(m => m.Score)
            : Percent.Of(members.Count(m => m.Satisfied), members.Count) ?? 0;

    private static Reading NotClosed(EstimatorInput input)
    {
        var days = input.Plan.Disclosure.ClosureDays;
        var why = ReadingsWords.PublishedAtClosure(days, input.Plan.Disclosure.Group);
        return Absent.Suppressed(input, why);
    }

    private static IEnumerable<Finding> Held(int members)
    {
        if (members == 0) yield break;
        yield return Remark.Hint("answers_held", ReadingsWords.AnswersHeld(members));
    }
}
