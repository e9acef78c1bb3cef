using CustomsItGuide.Wording;

namespace CustomsItGuide.Readings;

/// <summary>Readings without a value, each with the sentence that says why.</summary>
internal static class Absent
{
    /// <summary>Nothing was delivered for the period. Whether it was due yet is the judgement's to say.</summary>
    public static Reading NotReported(EstimatorInput input, LocalizedText? why = null) =>
        Of(input, Absence.NotReported, why ?? ReadingsWords.NothingDelivered(input.Period.Year));

    public static Reading NotApplicable(EstimatorInput input, LocalizedText why) => Of(input, Absence.NotApplicable, why);

    /// <summary>For an indicator asked for a part of a year that it does not report.</summary>
    public static Reading Part(EstimatorInput input) => NotApplicable(input, input.Indicator.Parts.Count == 0
        ? ReadingsWords.WholeYearsOnly : ReadingsWords.PartNotReported(input.Period));

    /// <param name="code">Of the finding that says the same as the reason; null for none.</param>
    public static Reading NotAssessable(EstimatorInput input, LocalizedText why, string? code = null) =>
        Of(input, Absence.NotAssessable, why) with
        {
            Findings = code is null ? [] : [new(code, Severity.Warning, why)],
        };

    /// <summary>Fewer respondents than may be published: no value, no counts, no Members.</summary>
    public static Reading Suppressed(EstimatorInput input, string? area = null)
    {
        var fewest = input.Policy["n_suppress"];
        var why = area is null
            ? ReadingsWords.TooFewAnswered(fewest)
            : ReadingsWords.TooFewAnsweredArea(fewest, area);
        return Suppressed(input, why);
    }

    public static Reading Suppressed(EstimatorInput input, LocalizedText why) => Of(input, Absence.Suppressed, why);

    /// <summary>So few answered, and all the same, that their number would name what each said: a bound in its place, and no
    /// value.</summary>
    public static Reading Bounded(EstimatorInput input, PublishedCount bound, string? area = null)
    {
        var about = area is null ? LocalizedText.Empty : ReadingsWords.AboutArea(area);
        return Of(input, Absence.Suppressed, bound.Lower == 0 ? ReadingsWords.AtMostSatisfied(bound.N, about, bound.Upper)
            : ReadingsWords.AtLeastSatisfied(bound.N, about, bound.Lower));
    }

    /// <summary>The deliveries that were looked at are named, so that "nothing came" and "what came gives no value" stay apart.</summary>
    private static Reading Of(EstimatorInput input, Absence absence, LocalizedText why) => new()
    {
        Indicator = input.Indicator.Id,
        Period = input.Period,
        Absence = absence,
        AbsenceReason = why,
        Deliveries = input.Deliveries,
    };
}
