namespace CustomsItGuide.Steps;

/// <summary>The straight line from file to flag in seven steps, told for one number in the reader's words.</summary>
public static class ExplanationSteps
{
    /// <param name="scorecard">Of the same period and position as the explanation.</param>
    public static IReadOnlyList<Step> Of(Explanation explanation, Scorecard scorecard, StepTelling telling)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        ArgumentNullException.ThrowIfNull(scorecard);
        ArgumentNullException.ThrowIfNull(telling);
        return
        [
            SourceSteps.Delivery(explanation, telling.Language),
            SourceSteps.Journal(explanation, telling.Language),
            SourceSteps.Rows(explanation, telling),
            SourceSteps.Warehouse(explanation, telling.Language),
            VerdictSteps.Reading(explanation, telling.Language),
            VerdictSteps.Judgement(explanation, telling.Language),
            VerdictSteps.Place(explanation, scorecard, telling),
        ];
    }
}

/// <summary>To whom the steps are told, and by which program.</summary>
/// <param name="Language">Two-letter code of the reader's language.</param>
/// <param name="Command">What the reader types to go on, from a verb with its arguments: <c>score --period 2023/24</c>.</param>
/// <param name="Draw">A table as lines of text, as the program draws tables.</param>
public sealed record StepTelling(string Language, Func<string, string> Command, Func<RowTable, IEnumerable<string>> Draw);
