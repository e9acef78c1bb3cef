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
            T(StepsWords.MeasuresSqlPicksRows(explanation.Measure.Name,
                filter.Length == 0 ? LocalizedText.Empty : StepsWords.ThemThose(filter))),
        };
        lines.AddRange(SourceSteps.Query(explanation.Measure.Sql));
        lines.Add(T(StepsWords.EstimatorFormula(indicator.Estimator, indicator.Sheet.Formula.In(language))));
        lines.Add(reading.Value is { } value
            ? T(StepsWords.ValueUnrounded(AssessmentText.Value(assessment, language), Numbers.Exact(value), Shown(reading.Numerator),
                Shown(reading.Denominator)))
            : $"{T(StepsWords.NoValue)} {AssessmentText.Value(assessment, language)}. {reading.AbsenceReason?.In(language)}".TrimEnd());
        if (reading.N is not null)
        {
            var response = reading.ResponseRate is { } rate ? Format.Plain(language).Percent(rate) : T(StepsWords.NotKnown);
            lines.Add(T(StepsWords.RespondentsOf(Shown(reading.N), Shown(reading.Population), response)));
        }
        if (reading.Interval is { } interval)
        {
            lines.Add($"{T(StepsWords.Interval)} {AssessmentText.Interval(assessment, language)}, "
                + $"{T(StepsWords.Method)} {Names.Method(interval.Method).In(language)}");
        }
        lines.AddRange(reading.Supporting.Select(s =>
            $"{T(StepsWords.Beside)} {s.Key}{T(StepsWords.Sign)} "
                + (s.Value is { } beside ? Numbers.Exact(beside) : T(StepsWords.NoneNone))));
        lines.Add(reading.SecondComputation is { Agrees: false } ? T(StepsWords.WrittenIndependentlyQueryDoesNot)
            : reading.Absence == Absence.NotApplicable ? T(StepsWords.ThereNoValueCheckPeriod)
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
            : T(StepsWords.None2);
        var lines = new List<string>
        {
            $"{T(StepsWords.Target)} {AssessmentText.Target(assessment, language)}, "
                + $"{T(StepsWords.Due)} {Numbers.Day(assessment.Due)} ({target.Decision.In(language)})",
            $"{T(StepsWords.Baseline)} {baseline}",
            $"{T(StepsWords.Fact)} {Terms.Of(assessment.Fact).In(language)}",
            $"{T(StepsWords.Status)} {AssessmentText.Status(assessment, language)}, "
                + $"{T(StepsWords.Rule)} {assessment.Rule}. {assessment.Reason.In(language)}",
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
                        + $"{(r.Members is { } of ? $" {T(StepsWords.Of)} {Numbers.Count(of)}" : "")} {T(StepsWords.Answered)}"));
        }
        if (assessment.SinceBaseline is { } sinceBaseline)
            lines.Add($"{T(StepsWords.SinceBaseline)} {sinceBaseline.Sentence.In(language)}");
        if (assessment.SinceYearBefore is { } sinceYearBefore)
            lines.Add($"{T(StepsWords.SinceYearBefore)} {sinceYearBefore.Sentence.In(language)}");
        lines.Add($"{T(StepsWords.Trend)} {Terms.Of(assessment.Trend).In(language)}. {assessment.TrendNote.In(language)}");
        lines.AddRange(
        [
            $"{T(StepsWords.Source)} {Terms.Of(assessment.SourceRating).In(language)}",
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
            $"{scorecard.Plan.Title.In(language)}, {scorecard.Period}{T(StepsWords.IndicatorIndicator)} {Numbers.Count(place)} "
                + $"{T(StepsWords.Of)} {Numbers.Count(scorecard.Assessments.Count)}, {T(StepsWords.Layer)} {layer}, "
                + $"{T(StepsWords.Objective)} {indicator.Objective}{(objective is null ? "" : $" ({objective})")}",
            $"{indicator.Id} {indicator.Title.In(language)}{T(StepsWords.Sign)} {AssessmentText.Value(explanation.Assessment, language)}; "
                + $"{AssessmentText.Status(explanation.Assessment, language)}; source "
                    + $"{Terms.Of(explanation.Assessment.SourceRating).In(language)}",
            $"{T(StepsWords.Whole)} {telling.Command($"score --period {scorecard.Period}")}; {T(StepsWords.Engine)} {scorecard.Engine}",
        ]);
    }

    private static LocalizedText Agreement(Explanation explanation) => explanation.Assessment.Reading.Value is null ? LocalizedText.Empty
        : explanation.CheckAgrees ? StepsWords.Above
        : StepsWords.NotValueAboveTellPeople;

    private static object Shown(double? value) => value is null ? StepsWords.NoFigure : Numbers.Exact(value);
}
