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
        var at = scorecard.AsOf;
        output.WriteLine($"{Plain.Text(scorecard.Plan.Title.In(language))}, {scorecard.Period}");
        output.WriteLine(CliWords.ScoreAsOf(at.Position, Numbers.Moment(at.Time), at.Head, scorecard.Engine).In(language));
        output.WriteLine();
        Table(scorecard, call).WriteTo(output);
        output.WriteLine();

        var counts = scorecard.Counts;
        output.WriteLine(CliWords.CountsByStatus(Listed(counts.ByStatus, language)).In(language));
        output.WriteLine(CliWords.CountsByFact(Listed(counts.ByFact, language)).In(language));
        output.WriteLine(CliWords.CountsBySource(Listed(counts.BySource, language)).In(language));
        if (counts.ByFinding.Count > 0)
            output.WriteLine(CliWords.CountsByFinding(Listed(counts.ByFinding, language), call.Next("explain ID")).In(language));
        if (SyntheticNotice.Of(scorecard.RestingOnSynthetic(deliveries), deliveries) is { } notice)
        {
            output.WriteLine();
            output.WriteLine(notice.In(language));
        }
    }

    private static ConsoleTable Table(Scorecard scorecard, Call call)
    {
        var language = call.Language;
        string T(LocalizedText text) => text.In(language);
        var table = call.Table(
            "Id", new Head(T(CliWords.HeadIndicator), Wraps: true), new Head(T(CliWords.HeadValue), Right: true, Wraps: true),
            new Head(T(CliWords.HeadInterval), Wraps: true, Dispensable: 4), new Head(T(CliWords.HeadTarget), Wraps: true, Dispensable: 1),
            new Head(T(CliWords.HeadFact), Wraps: true, Dispensable: 3), new Head(T(CliWords.HeadStatus), Wraps: true),
            new Head(T(CliWords.HeadChange), Wraps: true, Dispensable: 2),
            new Head(T(CliWords.HeadResponse), Right: true, Wraps: true, Dispensable: 5),
            new Head(T(CliWords.HeadSource), Wraps: true));
        foreach (var layer in scorecard.Plan.Layers)
        {
            var assessments = scorecard.Assessments.Where(a => a.Indicator.Layer == layer.Id).ToList();
            if (assessments.Count == 0) continue;
            table.Row("", ConsoleCell.Bold(layer.Title.In(language)));
            foreach (var a in assessments)
            {
                table.Row(
                    a.Indicator.Id, a.Indicator.Title.In(language), AssessmentText.Value(a, language), AssessmentText.Interval(a, language),
                    AssessmentText.Target(a, language), Terms.Of(a.Fact).In(language),
                    new ConsoleCell(AssessmentText.Status(a, language), Colour(MarkRule.Of(a.Status, a.Evidence))),
                    a.SinceYearBefore is { } moved ? Terms.Of(moved.Course).In(language) : "–", AssessmentText.Size(a, language),
                    Terms.Of(a.SourceRating).In(language));
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
