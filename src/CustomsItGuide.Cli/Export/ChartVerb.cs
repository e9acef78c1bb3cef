using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text;
using CustomsItGuide.Charts;
using CustomsItGuide.Cli.Output;
using CustomsItGuide.Cli.Score;
using CustomsItGuide.Files;
using CustomsItGuide.Json;
using CustomsItGuide.Pages.Charts;
using CustomsItGuide.Pictures;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Cli.Export;

/// <summary><c>export chart</c>: a chart of the pages as a picture for an office file.</summary>
internal sealed class ChartVerb : Verb
{
    private readonly Argument<string?> chart = new("NAME")
    {
        Help = CliWords.HelpChartName,
        Arity = ArgumentArity.ZeroOrOne,
    };
    private readonly Argument<string?> target = new("FILE")
    {
        Help = CliWords.HelpChartFile,
        Arity = ArgumentArity.ZeroOrOne,
    };
    private readonly Option<string?> period = CommonOptions.Period();
    private readonly Option<string?> asOf = CommonOptions.AsOf();
    private readonly Option<int?> width = new("--width")
    {
        HelpName = "PIXELS",
        CustomParser = Pixels,
        Help = CliWords.HelpChartWidth(ChartPicture.LeastWidth, ChartPicture.MostWidth, ChartPicture.UsualWidth),
    };

    public ChartVerb() : base("chart", CliWords.HelpChart)
    {
        Add(chart);
        Add(target);
        Add(period);
        Add(asOf);
        Add(width);
    }

    public override IReadOnlyList<(string Command, LocalizedText Remark)> Examples =>
    [
        ("scorecard export chart", CliWords.HelpChartExampleList),
        ("scorecard export chart history/SO1-1 so1-1.png --period 2023/24", CliWords.HelpChartExample),
        ("scorecard export chart map carte.svg --lang fr", CliWords.HelpChartExampleDrawing),
    ];

    public override int Execute(Call call)
    {
        using var workspace = call.OpenWorkspace();
        var at = call.At(workspace, call.Value(asOf));
        var view = new ChartView(at, call.Period(at, period), Wording.Format.For(call.Language));
        if (call.Value(chart) is not { } asked) return ChartList.Write(view, call);

        var name = ChartName.Parse(asked);
        var drawn = ChartCatalogue.Find(view, name, ChartWidth.Wide) ?? throw ChartList.Unknown(view, name);
        var file = call.Value(target) ?? $"{name.Kind}-{name.Subject}-{view.Period.ToString().Replace('/', '-')}.png";
        var size = Write(drawn, file, call, $"{at.Plan.Title.In(call.Language)}, {Origin(view, at.Deliveries, call.Language)}");
        if (call.Format == "json")
        {
            JsonText.Write(call.Output, json => ChartsJson.WritePicture(json, file,
                (name.ToString(), drawn.Title, drawn.Description), size, view.Period, at.AsOf));
        }
        else if (!call.Quiet)
        {
            var shown = Plain.Text(file);
            call.Output.WriteLine(CliWords.PictureWritten(shown, name, size.Width, size.Height, view.Period, at.Position)
                .In(call.Language));
            call.Output.WriteLine(CliWords.PictureDescribed(drawn.Description).In(call.Language));
        }
        // On the error output, and whatever --quiet says: a picture goes where nobody sees the page's banner.
        var deliveries = at.Deliveries;
        if (SyntheticNotice.Of([], deliveries) is { } notice) call.Error.WriteLine(notice.In(call.Language));
        return ExitCode.Done;
    }

    private static int? Pixels(ArgumentResult given)
    {
        if (int.TryParse(given.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var pixels)
            && pixels is >= ChartPicture.LeastWidth and <= ChartPicture.MostWidth)
            return pixels;
        given.Refuse(CliWords.UsageNotAWidth(given.Tokens[0].Value, ChartPicture.LeastWidth, ChartPicture.MostWidth));
        return null;
    }

    private (int Width, int Height) Write(Chart drawn, string file, Call call, string source)
    {
        var path = call.Surroundings.Resolve(file);
        switch (Path.GetExtension(file).ToLowerInvariant())
        {
            case ".png":
                var pixels = call.Value(width) ?? ChartPicture.UsualWidth;
                return (pixels, NewFile.Write(path, stream => ChartPicture.Write(drawn, pixels, source, stream)));
            case ".svg" when call.Value(width) is null:
                return NewFile.Write(path, stream =>
                {
                    stream.Write(Encoding.UTF8.GetBytes(drawn.ToStandalone()));
                    return (drawn.Width, drawn.Height);
                });
            case ".svg":
                throw Refused(file, "width", CliWords.WidthOfDrawing);
            default:
                throw Refused(file, "ending", CliWords.PictureEnding(file));
        }
    }

    private static string Origin(ChartView view, IReadOnlyList<Delivery> deliveries, string language)
    {
        var synthetic = deliveries.Any(d => d.IsSynthetic);
        return CliWords.PictureOrigin(view.Period, view.AsOf.Position, view.AsOf.Head, synthetic).In(language);
    }

    internal static RefusedException Refused(string where, string rule, LocalizedText message) =>
        new(new Issue(Severity.Error, where, null, rule, message));
}
