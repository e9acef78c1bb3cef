using CustomsItGuide.Cli.Output;
using CustomsItGuide.Cli.Score;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Cli.Explain;

/// <summary>One number explained, for people: what it is, then the seven steps.</summary>
internal static class ExplainText
{
    public static IReadOnlyList<Step> Steps(Explanation explanation, Scorecard scorecard, Call call) =>
    [
        SourceSteps.Delivery(explanation, call.Language),
        SourceSteps.Journal(explanation, call.Language),
        SourceSteps.Rows(explanation, call),
        SourceSteps.Warehouse(explanation, call.Language),
        VerdictSteps.Reading(explanation, call.Language),
        VerdictSteps.Judgement(explanation, call.Language),
        VerdictSteps.Place(explanation, scorecard, call),
    ];

    public static void Write(Explanation explanation, Scorecard scorecard, Call call)
    {
        var (output, language, assessment) = (call.Output, call.Language, explanation.Assessment);
        output.WriteLine(
            Plain.Text($"{assessment.Indicator.Id} {assessment.Indicator.Title.In(language)}, "
                + $"{assessment.Reading.Period}: {AssessmentText.Value(assessment, language)}"));
        var format = Format.Plain(language);
        output.WriteLine(
            Plain.Text($"{format.Capital(LocalizedText.Verbatim(AssessmentText.Status(assessment, language)))}. "
                + $"{assessment.Reason.In(language)}"));
        foreach (var flip in new[] { assessment.Receipt.Better, assessment.Receipt.Worse }.OfType<Flip>())
            output.WriteLine(Plain.Text($"{FlipSentence.Of(flip, format)}."));
        output.WriteLine(Plain.Text($"{assessment.Indicator.Sheet.Definition.In(language)}"));
        foreach (var step in Steps(explanation, scorecard, call))
        {
            output.WriteLine();
            output.WriteLine(CliWords.StepOf(step.Number, Named(step.Name)).In(language));
            foreach (var line in step.Lines) output.WriteLine($"  {(step.Name == "rows" ? line : Plain.Text(line))}");
        }
        if (SyntheticNotice.Of([], [.. explanation.Deliveries.Select(d => d.Delivery)]) is { } notice)
        {
            output.WriteLine();
            output.WriteLine(notice.In(language));
        }
    }

    private static LocalizedText Named(string step) => step switch
    {
        "delivery" => CliWords.StepDelivery,
        "journal" => CliWords.StepJournal,
        "rows" => CliWords.StepRows,
        "warehouse" => CliWords.StepWarehouse,
        "reading" => CliWords.StepReading,
        "assessment" => CliWords.StepAssessment,
        _ => CliWords.StepScorecard,
    };
}
