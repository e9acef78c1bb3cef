using CustomsItGuide.Wording;

namespace CustomsItGuide.Cli.Score;

/// <summary>The one figure for the whole, where somebody asked for it.</summary>
internal static class IndexText
{
    public static void Write(RollUpIndex index, Scorecard scorecard, Call call)
    {
        var format = Format.Plain(call.Language);
        call.Output.WriteLine();
        call.Output.WriteLine(index.Geometric is { } geometric
            ? format.Text(
                CliWords.IndexFigure(format.Number(geometric, 1), format.Number(index.Arithmetic!.Value, 1),
                    format.Number(index.Lowest!.Value, 1), format.Number(index.Highest!.Value, 1), index.Indicators.Count,
                    scorecard.Assessments.Count))
            : format.Text(CliWords.IndexWithheld(index.Indicators.Count, scorecard.Assessments.Count, format.Percent(index.Coverage))));
    }
}
