using CustomsItGuide.Cli.Output;
using CustomsItGuide.Cli.Score;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Cli.Explain;

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
            T(CliWords.MeasuresSqlPicksRows(explanation.Measure.Name,
                filter.Length == 0 ? LocalizedText.Empty : CliWords.ThemThose(filter))),
        };
        lines.AddRange(SourceSteps.Query(explanation.Measure.Sql));
        lines.Add(T(CliWords.EstimatorFormula(indicator.Estimator, indicator.Sheet.Formula.In(language))));
        lines.Add(reading.Value is { } value
            ? T(CliWords.ValueUnrounded(AssessmentText.Value(assessment, language), Numbers.Exact(value), Shown(reading.Numerator),
                Shown(reading.Denominator)))
            : $"{T(CliWords.NoValue)} {AssessmentText.Value(assessment, language)}. {reading.AbsenceReason?.In(language)}".TrimEnd());
        if (reading.N is not null)
        {
            var response = reading.ResponseRate is { } rate ? Format.Plain(language).Percent(rate) : T(CliWords.NotKnown);
            lines.Add(T(CliWords.RespondentsOf(Shown(reading.N), Shown(reading.Population), response)));
        }
        if (reading.Interval is { } interval)
            lines.Add($"{T(CliWords.Interval)} {AssessmentText.Interval(assessment, language)}, {T(CliWords.Method)} {Names.Method(interval.Method).In(language)}");
        lines.AddRange(reading.Supporting.Select(s =>
            $"{T(CliWords.Beside)} {s.Key}{T(CliWords.Sign)} {(s.Value is { } beside ? Numbers.Exact(beside) : T(CliWords.NoneNone))}"));
        lines.Add(reading.SecondComputation is { Agrees: false } ? T(CliWords.WrittenIndependentlyQueryDoesNot)
            : reading.Absence == Absence.NotApplicable ? T(CliWords.ThereNoValueCheckPeriod)
            : T(CliWords.CheckGives(explanation.CheckValue is { } check ? Numbers.Exact(check) : CliWords.NoCheckValue,
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
            : T(CliWords.None2);
        var lines = new List<string>
        {
            $"{T(CliWords.Target)} {AssessmentText.Target(assessment, language)}, {T(CliWords.Due)} {Numbers.Day(assessment.Due)} ({target.Decision.In(language)})",
            $"{T(CliWords.Baseline)} {baseline}",
            $"{T(CliWords.Fact)} {Terms.Of(assessment.Fact).In(language)}",
            $"{T(CliWords.Status)} {AssessmentText.Status(assessment, language)}, {T(CliWords.Rule)} {assessment.Rule}. {assessment.Reason.In(language)}",
        };
        var format = Format.Plain(language);
        lines.AddRange(ReceiptLines.Sentences(assessment, format).Select(sentence => $"  {sentence}."));
        lines.AddRange(ReceiptLines.Figures(assessment.Receipt, format)
            .Select(figure => $"  {figure.Label}{T(CliWords.Sign)} {figure.Value}"));
        if (assessment.Nonresponse is { } silent)
        {
            lines.Add(T(CliWords.NonResponse));
            lines.AddRange(NonresponseLines.Sentences(silent, format).Select(sentence => $"  {sentence}."));
            lines.AddRange(
                silent.Regions.Select(r =>
                    $"  {r.Region}{T(CliWords.Sign)} {Numbers.Count(r.Responding)}{(r.Members is { } of ? $" {T(CliWords.Of)} {Numbers.Count(of)}" : "")} {T(CliWords.Answered)}"));
        }
        if (assessment.SinceBaseline is { } sinceBaseline) lines.Add($"{T(CliWords.SinceBaseline)} {sinceBaseline.Sentence.In(language)}");
        if (assessment.SinceYearBefore is { } sinceYearBefore)
            lines.Add($"{T(CliWords.SinceYearBefore)} {sinceYearBefore.Sentence.In(language)}");
        lines.Add($"{T(CliWords.Trend)} {Terms.Of(assessment.Trend).In(language)}. {assessment.TrendNote.In(language)}");
        lines.AddRange(
        [
            $"{T(CliWords.Source)} {Terms.Of(assessment.SourceRating).In(language)}",
        ]);
        lines.AddRange(assessment.SourceChecks.Select(c =>
            $"  {Names.Check(c.Check).InSentence().In(language)}{T(CliWords.Sign)} {Terms.Of(c.Result).In(language)}. {c.Detail.In(language)}"));
        lines.AddRange(assessment.AllFindings.Select(f =>
            $"{Terms.Of(f.Severity).In(language)} {f.Code}{T(CliWords.Sign)} {f.Message.In(language)}"));
        return new(6, "assessment", lines);
    }

    public static Step Place(Explanation explanation, Scorecard scorecard, Call call)
    {
        var language = call.Language;
        string T(LocalizedText text) => text.In(language);
        var indicator = explanation.Assessment.Indicator;
        var place = scorecard.Assessments.TakeWhile(a => a.Indicator.Id != indicator.Id).Count() + 1;
        var layer = scorecard.Plan.Layers.FirstOrDefault(l => l.Id == indicator.Layer)?.Title.In(language) ?? indicator.Layer;
        var objective = scorecard.Plan.Objectives.FirstOrDefault(o => o.Id == indicator.Objective)?.Title.In(language);
        return new(7, "scorecard",
        [
            $"{scorecard.Plan.Title.In(language)}, {scorecard.Period}{T(CliWords.IndicatorIndicator)} {Numbers.Count(place)} {T(CliWords.Of)} {Numbers.Count(scorecard.Assessments.Count)}, "
                + $"{T(CliWords.Layer)} {layer}, {T(CliWords.Objective)} {indicator.Objective}{(objective is null ? "" : $" ({objective})")}",
            $"{indicator.Id} {indicator.Title.In(language)}{T(CliWords.Sign)} {AssessmentText.Value(explanation.Assessment, language)}; "
                + $"{AssessmentText.Status(explanation.Assessment, language)}; source "
                    + $"{Terms.Of(explanation.Assessment.SourceRating).In(language)}",
            $"{T(CliWords.Whole)} {call.Next($"score --period {scorecard.Period}")}; {T(CliWords.Engine)} {scorecard.Engine}",
        ]);
    }

    /// <summary>Whether the check query agrees with the value, within what doubles can differ by when they are added in another
    /// order.</summary>
    public static bool Agrees(Explanation explanation) => (explanation.Assessment.Reading.Value, explanation.CheckValue) switch
    {
        (null, _) => true,
        // Of a survey whose late answers are held back, the query would tell them: it was not run.
        (_, null) when explanation.RowsAreCounts => true,
        (_, null) => false,
        ({ } value, { } check) => SecondComputation.AreOne(value, check),
    };

    private static LocalizedText Agreement(Explanation explanation) => explanation.Assessment.Reading.Value is null ? LocalizedText.Empty
        : Agrees(explanation) ? CliWords.Above
        : CliWords.NotValueAboveTellPeople;

    private static object Shown(double? value) => value is null ? CliWords.NoFigure : Numbers.Exact(value);
}
