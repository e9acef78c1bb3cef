using CustomsItGuide.Warehouse;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Readings;

/// <summary>
/// Computes a reading a second time and lets it stand only when both results are one figure. Where they differ, or one of the two queries
/// fails, one of them is wrong and nobody knows which: no value is given, whatever it was.
/// </summary>
internal static class Confirming
{
    public const string Code = "recomputation_differs";

    /// <summary>The reading as it may be shown.</summary>
    /// <param name="query">Runs a query on the warehouse that the reading was estimated from.</param>
    public static Reading Settle(Reading reading, Plan plan, Indicator indicator, Func<string, RowTable> query)
    {
        if (reading.Value is null && !SaysThatNothingIsThere(reading, indicator)) return reading;
        var measure = plan.Measure(indicator.Measure);
        var answer = CheckQuery.Ask(query, measure, indicator, reading.Period);
        return (reading.Value, answer) switch
        {
            ({ } value, { Value: { } check }) when SecondComputation.AreOne(value, check) =>
                reading with { SecondComputation = new(measure.Name, null) },
            // A count over nothing is 0; the reading says better that there is nothing.
            (null, { Fault: null, Value: null or 0 }) => reading,
            _ => Withheld(reading, indicator, measure, Differ(plan, indicator, measure, reading, answer)),
        };
    }

    /// <summary>The reading of a measure that cannot be run on the data at all.</summary>
    public static Reading Failed(Plan plan, Indicator indicator, Measure measure, Period period, string fault) =>
        Withheld(new Reading { Indicator = indicator.Id, Period = period }, indicator, measure, Sentence(
            ReadingsWords.MeasureCannotRun(measure.Name, Because(plan, measure, fault))));

    /// <summary>
    /// True for an absence that is itself a statement about the rows. What was withheld or could not be judged was decided on rows that are
    /// there, and what counts other indicators counts what is due on a day that the check query does not know.
    /// </summary>
    private static bool SaysThatNothingIsThere(Reading reading, Indicator indicator) =>
        reading.Absence is Absence.NotReported or Absence.NotApplicable && indicator.Kind.Rows != RowSubject.Indicators;

    private static Reading Withheld(Reading reading, Indicator indicator, Measure measure, LocalizedText reason)
    {
        var todo = Sentence(
            ReadingsWords.CorrectMeasureOrData(indicator.Id, reading.Period));
        return new Reading
        {
            Indicator = reading.Indicator,
            Period = reading.Period,
            Absence = Absence.NotAssessable,
            AbsenceReason = reason,
            SecondComputation = new(measure.Name, reason),
            Findings = [new(Code, Severity.Error, ReadingsWords.ReasonAndRemedy(reason, todo))],
            Deliveries = reading.Deliveries,
        };
    }

    private static LocalizedText Differ(Plan plan, Indicator indicator, Measure measure, Reading reading, CheckQuery answer)
    {
        var (rows, check) = ($"measures/{measure.Name}.sql", $"measures/{measure.Name}.check.sql");
        if (answer.Fault is { } fault)
        {
            return Sentence(
                ReadingsWords.CheckGivesNoAnswer(check, Because(plan, measure, fault)));
        }

        if (IsFew(plan, measure, reading))
        {
            return Sentence(
                ReadingsWords.ResultsDiffer(rows, check));
        }

        return Sentence(ReadingsWords.ValuesDiffer(
            rows, Shown(indicator, reading.Value, answer.Value), check, Shown(indicator, answer.Value, reading.Value)));
    }

    /// <summary>True when the two numbers could tell what a Member answered: of a survey with fewer respondents than a verdict needs or
    /// with an unknown number, and where late answers are held back, which the check query counts.</summary>
    private static bool IsFew(Plan plan, Measure measure, Reading reading) =>
        plan.ReadsAnswers(measure) && (plan.Disclosure.LateAnswers == LateAnswers.Batch || !(reading.N >= plan.Policy["n_min"]));

    /// <summary>The engine's words, which may quote a cell; of what Members said they are kept back.</summary>
    private static string Because(Plan plan, Measure measure, string fault) => plan.ReadsAnswers(measure) ? "" : $" ({fault.TrimEnd('.')})";

    /// <summary>With as many decimals as it takes to tell the two apart.</summary>
    private static LocalizedText Shown(Indicator indicator, double? value, double? other) => value is not { } known ? ReadingsWords.NoValue
        : LocalizedText.Of(language => Format.Plain(language).Value(known, indicator.Unit, Format.Decimals(known, indicator.Unit, other)));

    private static LocalizedText Sentence(LocalizedText text) => text.AsSentence();
}
