using System.Text;
using CustomsItGuide.Charts;
using CustomsItGuide.Pages;
using CustomsItGuide.Pages.Charts;

namespace CustomsItGuide.Web.Http;

/// <summary>A chart as a file: its picture, or its figures.</summary>
public static class ChartFiles
{
    private static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true);

    public static IResult Write(PageState state, string name, string file)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(file);
        var (subject, ending) = (Path.GetFileNameWithoutExtension(file), Path.GetExtension(file));
        var chart = state.Refusal is null && ending is ".svg" or ".csv"
            ? ChartCatalogue.Find(state, new ChartName(name, subject), ChartWidth.Wide) : null;
        if (chart is null)
        {
            state.Missing = true;
            return Results.Text($"There is no chart {name}/{file}.\n", "text/plain; charset=utf-8",
                statusCode: StatusCodes.Status404NotFound);
        }
        var download = $"{name}-{subject}-{state.Period.ToString().Replace('/', '-')}{ending}";
        // Spreadsheets take a text file for one in the machine's own characters unless it begins with a mark.
        return ending == ".svg" ? Results.File(Encoding.UTF8.GetBytes(chart.ToStandalone()), "image/svg+xml", download)
            : Results.File([.. WithMark.GetPreamble(), .. WithMark.GetBytes(chart.Table.ToCsv())], "text/csv; charset=utf-8", download);
    }
}
