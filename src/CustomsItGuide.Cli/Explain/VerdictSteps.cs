using CustomsItGuide.Cli.Output;
using CustomsItGuide.Cli.Score;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Cli.Explain;

/// <summary>Steps 5 to 7: how the value is computed, how it is judged, and where it stands.</summary>
internal static class VerdictSteps
{
    public static Step Reading(Explanation explanation, string language)
    {
        var assessment = explanation.Assessment;
        var (indicator, reading) = (assessment.Indicator, assessment.Reading);
        var filter = string.Join(" and ", indicator.Where.Select(w => $"{w.Key} in ({string.Join(", ", w.Value)})"));
        var lines = new List<string>
        {
            $"measures/{explanation.Measure.Name}.sql picks the rows{(filter.Length == 0 ? "" : $", of them those with {filter}")}:",
        };
        lines.AddRange(SourceSteps.Query(explanation.Measure.Sql));
        lines.Add($"Estimator {indicator.Estimator}. Formula: {indicator.Sheet.Formula.In(language)}");
        lines.Add(reading.Value is { } value
            ? $"Value {AssessmentText.Value(assessment, language)} (unrounded {Numbers.Exact(value)}), numerator {Shown(reading.Numerator)}, denominator {Shown(reading.Denominator)}"
            : $"No value: {AssessmentText.Value(assessment, language)}. {reading.AbsenceReason?.In(language)}".TrimEnd());
        if (reading.N is not null)
            lines.Add($"Respondents {Shown(reading.N)} of {Shown(reading.Population)}, response {(reading.ResponseRate is { } rate ? Format.Plain(language).Percent(rate) : "not known")}");
        if (reading.Interval is { } interval)
            lines.Add($"Interval {AssessmentText.Interval(assessment, language)}, method {interval.Method}");
        lines.AddRange(reading.Supporting.Select(s => $"Beside it, {s.Key}: {Shown(s.Value)}"));
        lines.Add(reading.SecondComputation is { Agrees: false } ? "Written independently, this query does not confirm it:"
            : reading.Absence == Absence.NotApplicable ? "There is no value to check in this period. Written independently, this query alone gives that of a fiscal year:"
            : $"Written independently, this query alone gives {Shown(explanation.CheckValue)}{Agreement(explanation)}:");
        lines.AddRange(SourceSteps.Query(explanation.CheckSql));
        return new(5, "reading", lines);
    }

    public static Step Judgement(Explanation explanation, string language)
    {
        var assessment = explanation.Assessment;
        var target = assessment.Indicator.Target;
        var baseline = Targets.BaselineText(assessment, Format.Plain(language)) is { } value
            ? $"{value}, {assessment.Baseline.Period}{(assessment.Baseline.Source is { } source ? $", {source}" : "")}"
            : "none";
        var lines = new List<string>
        {
            $"Target: {AssessmentText.Target(assessment, language)}, due {Numbers.Day(assessment.Due)} ({target.Decision.In(language)})",
            $"Baseline: {baseline}",
            $"Fact: {Terms.Of(assessment.Fact).In(language)}",
            $"Status: {AssessmentText.Status(assessment, language)}, by rule {assessment.Rule}. {assessment.Reason.In(language)}",
        };
        var format = Format.Plain(language);
        lines.AddRange(ReceiptLines.Sentences(assessment, format).Select(sentence => $"  {sentence}."));
        lines.AddRange(ReceiptLines.Figures(assessment.Receipt, format).Select(figure => $"  {figure.Label}: {figure.Value}"));
        if (assessment.Nonresponse is { } silent)
        {
            lines.Add("Non-response:");
            lines.AddRange(NonresponseLines.Sentences(silent, format).Select(sentence => $"  {sentence}."));
            lines.AddRange(silent.Regions.Select(r => $"  {r.Region}: {Numbers.Count(r.Responding)}{(r.Members is { } of ? $" of {Numbers.Count(of)}" : "")} answered"));
        }
        if (assessment.SinceBaseline is { } sinceBaseline) lines.Add($"Since the baseline: {sinceBaseline.Sentence.In(language)}");
        if (assessment.SinceYearBefore is { } sinceYearBefore) lines.Add($"Since the year before: {sinceYearBefore.Sentence.In(language)}");
        lines.Add($"Trend: {Terms.Of(assessment.Trend).In(language)}. {assessment.TrendNote.In(language)}");
        lines.AddRange(
        [
            $"Source: {Terms.Of(assessment.SourceRating).In(language)}",
        ]);
        lines.AddRange(assessment.SourceChecks.Select(c => $"  {c.Check}: {Terms.Of(c.Result).In(language)}. {c.Detail.In(language)}"));
        lines.AddRange(assessment.AllFindings.Select(f => $"{Terms.Of(f.Severity).In(language)} {f.Code}: {f.Message.In(language)}"));
        return new(6, "assessment", lines);
    }

    public static Step Place(Explanation explanation, Scorecard scorecard, Call call)
    {
        var language = call.Language;
        var indicator = explanation.Assessment.Indicator;
        var place = scorecard.Assessments.TakeWhile(a => a.Indicator.Id != indicator.Id).Count() + 1;
        var layer = scorecard.Plan.Layers.FirstOrDefault(l => l.Id == indicator.Layer)?.Title.In(language) ?? indicator.Layer;
        var objective = scorecard.Plan.Objectives.FirstOrDefault(o => o.Id == indicator.Objective)?.Title.In(language);
        return new(7, "scorecard",
        [
            $"{scorecard.Plan.Title.In(language)}, {scorecard.Period}: indicator {Numbers.Count(place)} of {Numbers.Count(scorecard.Assessments.Count)}, "
                + $"layer {layer}, objective {indicator.Objective}{(objective is null ? "" : $" ({objective})")}",
            $"{indicator.Id} {indicator.Title.In(language)}: {AssessmentText.Value(explanation.Assessment, language)}; "
                + $"{AssessmentText.Status(explanation.Assessment, language)}; source {Terms.Of(explanation.Assessment.SourceRating).In(language)}",
            $"The whole: {call.Next($"score --period {scorecard.Period}")}; engine {scorecard.Engine}",
        ]);
    }

    /// <summary>Whether the check query agrees with the value, within what doubles can differ by when they are added in another order.</summary>
    public static bool Agrees(Explanation explanation) => (explanation.Assessment.Reading.Value, explanation.CheckValue) switch
    {
        (null, _) => true,
        // Of a survey whose late answers are held back, the query would tell them: it was not run.
        (_, null) when explanation.RowsAreCounts => true,
        (_, null) => false,
        ({ } value, { } check) => SecondComputation.AreOne(value, check),
    };

    private static string Agreement(Explanation explanation) =>
        explanation.Assessment.Reading.Value is null ? "" : Agrees(explanation) ? ", as above" : ", which is NOT the value above: tell the people who maintain this program";

    private static string Shown(double? value) => value is null ? "none" : Numbers.Exact(value);
}
