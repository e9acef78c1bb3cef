using CustomsItGuide.Cli.Output;
using CustomsItGuide.Wording;
using Spectre.Console;

namespace CustomsItGuide.Cli.Score;

/// <summary>The scorecard for people: the table in the plan's order, the counts, and what has to be said about it.</summary>
internal static class ScoreText
{
    public static void Write(Scorecard scorecard, IReadOnlyList<Delivery> deliveries, Call call)
    {
        var (output, language) = (call.Output, call.Language);
        var french = language == "fr";
        var at = scorecard.AsOf;
        output.WriteLine($"{Plain.Text(scorecard.Plan.Title.In(language))}, {scorecard.Period}");
        output.WriteLine(french
            ? $"Selon la position {Numbers.Count(at.Position, language)} du journal, {Numbers.Moment(at.Time)}, tête {at.Head}, moteur {scorecard.Engine}"
            : $"As of journal position {Numbers.Count(at.Position)}, {Numbers.Moment(at.Time)}, head {at.Head}, engine {scorecard.Engine}");
        output.WriteLine();
        Table(scorecard, call).WriteTo(output);
        output.WriteLine();

        var counts = scorecard.Counts;
        output.WriteLine($"{(french ? "Statut :" : "Status:")} {Listed(counts.ByStatus, language)}");
        output.WriteLine($"{(french ? "Constat :" : "Fact:")} {Listed(counts.ByFact, language)}");
        output.WriteLine($"{(french ? "Source :" : "Source:")} {Listed(counts.BySource, language)}");
        if (counts.ByFinding.Count > 0)
        {
            output.WriteLine(french
                ? $"Remarques : {Listed(counts.ByFinding, language)} ; '{call.Next("explain ID")}' les montre."
                : $"Remarks: {Listed(counts.ByFinding, language)}; '{call.Next("explain ID")}' shows an indicator's.");
        }
        if (SyntheticNotice.Of(scorecard.RestingOnSynthetic(deliveries), deliveries) is { } notice)
        {
            output.WriteLine();
            output.WriteLine(notice.In(language));
        }
    }

    private static TextTable Table(Scorecard scorecard, Call call)
    {
        var language = call.Language;
        string[] titles = language == "fr"
            ? ["Indicateur", "Valeur", "Intervalle", "Cible", "Constat", "Statut", "Évolution", "n (réponse)"]
            : ["Indicator", "Value", "Interval", "Target", "Fact", "Status", "Change", "n (response)"];
        var table = call.Table(
            "Id", new Head(titles[0], Wraps: true), new Head(titles[1], Right: true, Wraps: true), new Head(titles[2], Wraps: true, Dispensable: 4),
            new Head(titles[3], Wraps: true, Dispensable: 1), new Head(titles[4], Wraps: true, Dispensable: 3), new Head(titles[5], Wraps: true),
            new Head(titles[6], Wraps: true, Dispensable: 2), new Head(titles[7], Right: true, Wraps: true, Dispensable: 5), new Head("Source", Wraps: true));
        foreach (var layer in scorecard.Plan.Layers)
        {
            var assessments = scorecard.Assessments.Where(a => a.Indicator.Layer == layer.Id).ToList();
            if (assessments.Count == 0) continue;
            table.Row("", Cell.Bold(layer.Title.In(language)));
            foreach (var a in assessments)
            {
                table.Row(
                    a.Indicator.Id, a.Indicator.Title.In(language), AssessmentText.Value(a, language), AssessmentText.Interval(a, language),
                    AssessmentText.Target(a, language), Terms.Of(a.Fact).In(language), new Cell(AssessmentText.Status(a, language), Colour(MarkRule.Of(a.Status, a.Evidence))),
                    a.SinceYearBefore is { } moved ? Terms.Of(moved.Course).In(language) : "–", AssessmentText.Size(a, language), Terms.Of(a.SourceRating).In(language));
            }
        }
        return table;
    }

    /// <summary>Colour repeats the word.</summary>
    private static Style? Colour(Mark mark) => mark switch
    {
        Mark.Met or Mark.OnTrack => new Style(Color.Green),
        Mark.AtRisk => new Style(Color.Yellow),
        Mark.OffTarget => new Style(Color.Red),
        _ => (Style?)null,
    };

    private static string Listed<T>(IEnumerable<Count<T>> counts, string language) where T : struct, Enum =>
        string.Join(", ", counts.Select(c => $"{Numbers.Count(c.Number, language)} {Terms.Of(c.Kind).In(language)}"));
}
