using CustomsItGuide.Wording;

namespace CustomsItGuide.Steps;

/// <summary>Steps 5 to 7: how the value is computed, how it is judged, and where it stands.</summary>
internal static class VerdictSteps
{
    public static Step Reading(Explanation explanation, string language)
    {
        string T(LocalizedText text) => text.In(language);
        var assessment = explanation.Assessment;
        var (indicator, reading) = (assessment.Indicator, assessment.Reading);
        var filter = string.Join(" and ", indicator.Where.Select(w => $"{w.Key} in ({string.Join(", ", w.Value)})"));
        var lines = new List<string>
        {
            T(StepsWords.MeasurePicksRows(explanation.Measure.Name,
                filter.Length == 0 ? LocalizedText.Empty : StepsWords.OfThemWithFilter(filter))),
        };
        lines.AddRange(SourceSteps.Query(explanation.Measure.Sql));
        lines.Add(T(StepsWords.EstimatorFormula(indicator.Estimator, indicator.Sheet.Formula.In(language))));
        lines.Add(reading.Value is { } value
            ? T(StepsWords.ValueUnrounded(AssessmentText.Value(assessment, language), Numbers.Exact(value), Shown(reading.Numerator),
                Shown(reading.Denominator)))
            : $"{T(StepsWords.NoValue)} {AssessmentText.Value(assessment, language)}. {reading.AbsenceReason?.In(language)}".TrimEnd());
        if (reading.N is not null)
        {
            var response = reading.ResponseRate is { } rate ? Format.Plain(language).Percent(rate) : T(StepsWords.ResponseNotKnown);
            lines.Add(T(StepsWords.RespondentsOf(Shown(reading.N), Shown(reading.Population), response)));
        }
        if (reading.Interval is { } interval)
        {
            lines.Add($"{T(StepsWords.IntervalLabel)} {AssessmentText.Interval(assessment, language)}, "
                + $"{T(StepsWords.MethodWord)} {Names.Method(interval.Method).In(language)}");
        }
        lines.AddRange(reading.Supporting.Select(s =>
            $"{T(StepsWords.Beside)} {s.Key}{T(StepsWords.Sign)} "
                + (s.Value is { } beside ? Numbers.Exact(beside) : T(StepsWords.NoBeside))));
        lines.Add(reading.SecondComputation is { Agrees: false } ? T(StepsWords.CheckDoesNotConfirm)
            : reading.Absence == Absence.NotApplicable ? T(StepsWords.NoValueToCheck)
            : T(StepsWords.CheckGives(explanation.CheckValue is { } check ? Numbers.Exact(check) : StepsWords.NoCheckValue,
                Agreement(explanation))));
        lines.AddRange(SourceSteps.Query(explanation.CheckSql));
        return new(5, "reading", lines);
    }

    public static Step Judgement(Explanation explanation, string language)
    {
        string T(LocalizedText text) => text.In(language);
        var assessment = explanation.Assessment;
        var target = assessment.Indicator.Target;
        var baseline = Targets.BaselineText(assessment, Format.Plain(language)) is { } value
            ? $"{value}, {assessment.Baseline.Period}{(assessment.Baseline.Source is { } source ? $", {source}" : "")}"
            : T(StepsWords.BaselineNone);
        var lines = new List<string>
        {
            $"{T(StepsWords.TargetLabel)} {AssessmentText.Target(assessment, language)}, "
                + $"{T(StepsWords.DueWord)} {Numbers.Day(assessment.Due)} ({target.Decision.In(language)})",
            $"{T(StepsWords.BaselineLabel)} {baseline}",
            $"{T(StepsWords.FactLabel)} {Terms.Of(assessment.Fact).In(language)}",
            $"{T(StepsWords.StatusLabel)} {AssessmentText.Status(assessment, language)}, "
                + $"{T(StepsWords.RuleLabel)} {assessment.Rule}. {assessment.Reason.In(language)}",
        };
        var format = Format.Plain(language);
        lines.AddRange(ReceiptLines.Sentences(assessment, format).Select(sentence => $"  {sentence}."));
        lines.AddRange(ReceiptLines.Figures(assessment.Receipt, format)
            .Select(figure => $"  {figure.Label}{T(StepsWords.Sign)} {figure.Value}"));
        if (assessment.Nonresponse is { } silent)
        {
            lines.Add(T(StepsWords.NonResponse));
            lines.AddRange(NonresponseLines.Sentences(silent, format).Select(sentence => $"  {sentence}."));
            lines.AddRange(
                silent.Regions.Select(r =>
                    $"  {r.Region}{T(StepsWords.Sign)} {Numbers.Count(r.Responding)}"
                        + $"{(r.Members is { } of ? $" {T(StepsWords.OfWord)} {Numbers.Count(of)}" : "")} {T(StepsWords.AnsweredWord)}"));
        }
        if (assessment.SinceBaseline is { } sinceBaseline)
            lines.Add($"{T(StepsWords.SinceBaseline)} {sinceBaseline.Sentence.In(language)}");
        if (assessment.SinceYearBefore is { } sinceYearBefore)
            lines.Add($"{T(StepsWords.SinceYearBefore)} {sinceYearBefore.Sentence.In(language)}");
        lines.Add($"{T(StepsWords.TrendLabel)} {Terms.Of(assessment.Trend).In(language)}. {assessment.TrendNote.In(language)}");
        lines.AddRange(
        [
            $"{T(StepsWords.SourceLabel)} {Terms.Of(assessment.SourceRating).In(language)}",
        ]);
        lines.AddRange(assessment.SourceChecks.Select(c =>
            $"  {Names.Check(c.Check).InSentence().In(language)}{T(StepsWords.Sign)} "
                + $"{Terms.Of(c.Result).In(language)}. {c.Detail.In(language)}"));
        lines.AddRange(assessment.AllFindings.Select(f =>
            $"{Terms.Of(f.Severity).In(language)} {f.Code}{T(StepsWords.Sign)} {f.Message.In(language)}"));
        return new(6, "assessment", lines);
    }

    public static Step Place(Explanation explanation, Scorecard scorecard, StepTelling telling)
    {
        var language = telling.Language;
        string T(LocalizedText text) => text.In(language);
        var indicator = explanation.Assessment.Indicator;
        var place = scorecard.Assessments.TakeWhile(a => a.Indicator.Id != indicator.Id).Count() + 1;
        var layer = scorecard.Plan.Layers.FirstOrDefault(l => l.Id == indicator.Layer)?.Title.In(language) ?? indicator.Layer;
        var objective = scorecard.Plan.Objectives.FirstOrDefault(o => o.Id == indicator.Objective)?.Title.In(language);
        return new(7, "scorecard",
        [
            $"{scorecard.Plan.Title.In(language)}, {scorecard.Period}{T(StepsWords.IndicatorNumber)} {Numbers.Count(place)} "
                + $"{T(StepsWords.OfWord)} {Numbers.Count(scorecard.Assessments.Count)}, {T(StepsWords.LayerWord)} {layer}, "
                + $"{T(StepsWords.ObjectiveWord)} {indicator.Objective}{(objective is null ? "" : $" ({objective})")}",
            $"{indicator.Id} {indicator.Title.In(language)}{T(StepsWords.Sign)} {AssessmentText.Value(explanation.Assessment, language)}; "
                + $"{AssessmentText.Status(explanation.Assessment, language)}; "
                    + $"{T(StepsWords.SourceRated(Terms.Of(explanation.Assessment.SourceRating)))}",
            $"{T(StepsWords.WholeScorecard)} {telling.Command($"score --period {scorecard.Period}")}; "
                + $"{T(StepsWords.EngineWord)} {scorecard.Engine}",
        ]);
    }

    private static LocalizedText Agreement(Explanation explanation) => explanation.Assessment.Reading.Value is null ? LocalizedText.Empty
        : explanation.CheckAgrees ? StepsWords.ValueAsAbove
        : StepsWords.ValueNotAbove;

    private static object Shown(double? value) => value is null ? StepsWords.NoFigure : Numbers.Exact(value);
}
