using CustomsItGuide.Cli.Output;
using CustomsItGuide.Cli.Score;

namespace CustomsItGuide.Cli.Explain;

/// <summary>One number explained, for people: what it is, then the seven steps.</summary>
internal static class ExplainText
{
    public static IReadOnlyList<Step> Steps(Explanation explanation, Scorecard scorecard, Call call) =>
    [
        SourceSteps.Delivery(explanation),
        SourceSteps.Journal(explanation),
        SourceSteps.Rows(explanation, call),
        SourceSteps.Warehouse(explanation),
        VerdictSteps.Reading(explanation, call.Language),
        VerdictSteps.Judgement(explanation, call.Language),
        VerdictSteps.Place(explanation, scorecard, call),
    ];

    public static void Write(Explanation explanation, Scorecard scorecard, Call call)
    {
        var (output, language, assessment) = (call.Output, call.Language, explanation.Assessment);
        output.WriteLine(Plain.Text($"{assessment.Indicator.Id} {assessment.Indicator.Title.In(language)}, {assessment.Reading.Period}: {AssessmentText.Value(assessment, language)}"));
        output.WriteLine(Plain.Text($"{assessment.Indicator.Sheet.Definition.In(language)}"));
        foreach (var step in Steps(explanation, scorecard, call))
        {
            output.WriteLine();
            output.WriteLine($"{Numbers.Count(step.Number)} {step.Name}");
            foreach (var line in step.Lines) output.WriteLine($"  {(step.Name == "rows" ? line : Plain.Text(line))}");
        }
        if (SyntheticNotice.Of([], [.. explanation.Deliveries.Select(d => d.Delivery)]) is { } notice)
        {
            output.WriteLine();
            output.WriteLine(notice.In(language));
        }
    }
}
