using CustomsItGuide.Cli.Output;
using CustomsItGuide.Cli.Score;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Cli.Explain;

/// <summary>Steps 5 to 7: how the value is computed, how it is judged, and where it stands.</summary>
internal static class VerdictSteps
{
    public static Step Reading(Explanation explanation, string language)
    {
        string T(string english, string french) => language == "fr" ? french : english;
        var assessment = explanation.Assessment;
        var (indicator, reading) = (assessment.Indicator, assessment.Reading);
        var filter = string.Join(" and ", indicator.Where.Select(w => $"{w.Key} in ({string.Join(", ", w.Value)})"));
        var lines = new List<string>
        {
            T($"measures/{explanation.Measure.Name}.sql picks the rows{(filter.Length == 0 ? "" : $", of them those with {filter}")}:",
                $"measures/{explanation.Measure.Name}.sql retient les lignes{(filter.Length == 0 ? "" : $", parmi elles celles où {filter}")} :"),
        };
        lines.AddRange(SourceSteps.Query(explanation.Measure.Sql));
        lines.Add(T($"Estimator {indicator.Estimator}. Formula: {indicator.Sheet.Formula.In(language)}", $"Estimateur {indicator.Estimator}. Formule : {indicator.Sheet.Formula.In(language)}"));
        lines.Add(reading.Value is { } value
            ? T($"Value {AssessmentText.Value(assessment, language)} (unrounded {Numbers.Exact(value)}), numerator {Shown(reading.Numerator)}, denominator {Shown(reading.Denominator)}",
                $"Valeur {AssessmentText.Value(assessment, language)} (non arrondie {Numbers.Exact(value)}), numérateur {Shown(reading.Numerator, "aucun")}, dénominateur {Shown(reading.Denominator, "aucun")}")
            : $"{T("No value:", "Pas de valeur :")} {AssessmentText.Value(assessment, language)}. {reading.AbsenceReason?.In(language)}".TrimEnd());
        if (reading.N is not null)
        {
            var response = reading.ResponseRate is { } rate ? Format.Plain(language).Percent(rate) : T("not known", "inconnu");
            lines.Add(T($"Respondents {Shown(reading.N)} of {Shown(reading.Population)}, response {response}", $"Répondants {Shown(reading.N, "aucun")} sur {Shown(reading.Population, "aucun")}, taux de réponse {response}"));
        }
        if (reading.Interval is { } interval)
            lines.Add($"{T("Interval", "Intervalle")} {AssessmentText.Interval(assessment, language)}, {T("method", "méthode")} {interval.Method}");
        lines.AddRange(reading.Supporting.Select(s => $"{T("Beside it,", "À côté,")} {s.Key}{T(":", " :")} {Shown(s.Value, T("none", "aucun"))}"));
        lines.Add(reading.SecondComputation is { Agrees: false } ? T("Written independently, this query does not confirm it:", "Écrite indépendamment, cette requête ne la confirme pas :")
            : reading.Absence == Absence.NotApplicable ? T("There is no value to check in this period. Written independently, this query alone gives that of a fiscal year:",
                "Il n'y a pas de valeur à vérifier pour cette période. Écrite indépendamment, cette requête donne à elle seule celle d'un exercice :")
            : T($"Written independently, this query alone gives {Shown(explanation.CheckValue)}{Agreement(explanation).English}:",
                $"Écrite indépendamment, cette requête donne à elle seule {Shown(explanation.CheckValue, "aucune valeur")}{Agreement(explanation).French} :"));
        lines.AddRange(SourceSteps.Query(explanation.CheckSql));
        return new(5, "reading", lines);
    }

    public static Step Judgement(Explanation explanation, string language)
    {
        string T(string english, string french) => language == "fr" ? french : english;
        var assessment = explanation.Assessment;
        var target = assessment.Indicator.Target;
        var baseline = Targets.BaselineText(assessment, Format.Plain(language)) is { } value
            ? $"{value}, {assessment.Baseline.Period}{(assessment.Baseline.Source is { } source ? $", {source}" : "")}"
            : T("none", "aucune");
        var lines = new List<string>
        {
            $"{T("Target:", "Cible :")} {AssessmentText.Target(assessment, language)}, {T("due", "échéance")} {Numbers.Day(assessment.Due)} ({target.Decision.In(language)})",
            $"{T("Baseline:", "Référence :")} {baseline}",
            $"{T("Fact:", "Constat :")} {Terms.Of(assessment.Fact).In(language)}",
            $"{T("Status:", "Statut :")} {AssessmentText.Status(assessment, language)}, {T("by rule", "selon la règle")} {assessment.Rule}. {assessment.Reason.In(language)}",
        };
        var format = Format.Plain(language);
        lines.AddRange(ReceiptLines.Sentences(assessment, format).Select(sentence => $"  {sentence}."));
        lines.AddRange(ReceiptLines.Figures(assessment.Receipt, format).Select(figure => $"  {figure.Label}{T(":", " :")} {figure.Value}"));
        if (assessment.Nonresponse is { } silent)
        {
            lines.Add(T("Non-response:", "Non-réponse :"));
            lines.AddRange(NonresponseLines.Sentences(silent, format).Select(sentence => $"  {sentence}."));
            lines.AddRange(silent.Regions.Select(r => $"  {r.Region}{T(":", " :")} {Numbers.Count(r.Responding)}{(r.Members is { } of ? $" {T("of", "sur")} {Numbers.Count(of)}" : "")} {T("answered", "ont répondu")}"));
        }
        if (assessment.SinceBaseline is { } sinceBaseline) lines.Add($"{T("Since the baseline:", "Depuis la référence :")} {sinceBaseline.Sentence.In(language)}");
        if (assessment.SinceYearBefore is { } sinceYearBefore) lines.Add($"{T("Since the year before:", "Depuis l'année précédente :")} {sinceYearBefore.Sentence.In(language)}");
        lines.Add($"{T("Trend:", "Tendance :")} {Terms.Of(assessment.Trend).In(language)}. {assessment.TrendNote.In(language)}");
        lines.AddRange(
        [
            $"{T("Source:", "Source :")} {Terms.Of(assessment.SourceRating).In(language)}",
        ]);
        lines.AddRange(assessment.SourceChecks.Select(c => $"  {c.Check}{T(":", " :")} {Terms.Of(c.Result).In(language)}. {c.Detail.In(language)}"));
        lines.AddRange(assessment.AllFindings.Select(f => $"{Terms.Of(f.Severity).In(language)} {f.Code}{T(":", " :")} {f.Message.In(language)}"));
        return new(6, "assessment", lines);
    }

    public static Step Place(Explanation explanation, Scorecard scorecard, Call call)
    {
        var language = call.Language;
        string T(string english, string french) => language == "fr" ? french : english;
        var indicator = explanation.Assessment.Indicator;
        var place = scorecard.Assessments.TakeWhile(a => a.Indicator.Id != indicator.Id).Count() + 1;
        var layer = scorecard.Plan.Layers.FirstOrDefault(l => l.Id == indicator.Layer)?.Title.In(language) ?? indicator.Layer;
        var objective = scorecard.Plan.Objectives.FirstOrDefault(o => o.Id == indicator.Objective)?.Title.In(language);
        return new(7, "scorecard",
        [
            $"{scorecard.Plan.Title.In(language)}, {scorecard.Period}{T(": indicator", " : indicateur")} {Numbers.Count(place)} {T("of", "sur")} {Numbers.Count(scorecard.Assessments.Count)}, "
                + $"{T("layer", "niveau")} {layer}, {T("objective", "objectif")} {indicator.Objective}{(objective is null ? "" : $" ({objective})")}",
            $"{indicator.Id} {indicator.Title.In(language)}{T(":", " :")} {AssessmentText.Value(explanation.Assessment, language)}; "
                + $"{AssessmentText.Status(explanation.Assessment, language)}; source {Terms.Of(explanation.Assessment.SourceRating).In(language)}",
            $"{T("The whole:", "L'ensemble :")} {call.Next($"score --period {scorecard.Period}")}; {T("engine", "moteur")} {scorecard.Engine}",
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

    private static LocalizedText Agreement(Explanation explanation) => explanation.Assessment.Reading.Value is null ? new("", "")
        : Agrees(explanation) ? new(", as above", ", comme ci-dessus")
        : new(", which is NOT the value above: tell the people who maintain this program", ", ce qui N'EST PAS la valeur ci-dessus : dites-le à ceux qui entretiennent ce programme");

    private static string Shown(double? value, string none = "none") => value is null ? none : Numbers.Exact(value);
}
