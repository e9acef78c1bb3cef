using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Findings;

/// <summary>The changes of the definitions from one version to the next, as far as they concern an indicator.</summary>
internal static class Versions
{
    /// <summary>Each version but the first, with the one before it, oldest first; only those in which the indicator stands in
    /// both.</summary>
    public static IEnumerable<(Indicator Before, Indicator After, PlanAdoption Adoption)> Changes(Judged judged) =>
        judged.Case.Versions.Zip(judged.Case.Versions.Skip(1))
            .Select(pair => (Before: Find(pair.First.Plan, judged), After: Find(pair.Second.Plan, judged), Adoption: pair.Second))
            .Where(c => c.Before is not null && c.After is not null).Select(c => (c.Before!, c.After!, c.Adoption));

    /// <summary>Who changed the definitions, when, by which decision.</summary>
    public static LocalizedText By(PlanAdoption adoption)
    {
        var day = DateOnly.FromDateTime(adoption.Received.UtcDateTime);
        if (adoption.Unreadable.Count == 0)
        {
            return JudgementWords.AdoptedBy(adoption.By, day, adoption.Decision, adoption.Position);
        }
        var entries = string.Join(", ",
            adoption.Unreadable.Select(u => u.Position.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        return JudgementWords.AdoptedByOrBefore(adoption.By, day, adoption.Decision, adoption.Position, entries);
    }

    /// <summary>True when data of the period had been delivered before the version was adopted.</summary>
    public static bool CameAfterData(Reading reading, IEnumerable<ReportedReading> reported, PlanAdoption adoption) =>
        reading.Value is not null
            && (reading.Deliveries.Any(d => d < adoption.Position)
                || reported.Any(r => r.Value is not null && r.Position < adoption.Position));

    private static Indicator? Find(Plan plan, Judged judged) => plan.Indicators.FirstOrDefault(i => i.Id == judged.Indicator.Id);
}
