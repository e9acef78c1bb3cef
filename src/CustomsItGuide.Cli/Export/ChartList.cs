using CustomsItGuide.Charts;
using CustomsItGuide.Cli.Output;
using CustomsItGuide.Json;
using CustomsItGuide.Pages.Charts;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Cli.Export;

/// <summary>Which charts there are, for those who name none or one that there is not.</summary>
internal static class ChartList
{
    public static int Write(IChartView view, Call call)
    {
        var charts = ChartCatalogue.Names(view).Select(n => (Name: n.ToString(), Chart: ChartCatalogue.Find(view, n, ChartWidth.Wide)))
            .Where(c => c.Chart is not null).ToList();
        if (call.Format == "json")
        {
            JsonText.Write(call.Output, json => ChartsJson.Write(json, view.Period, view.AsOf,
                charts.Select(c => (c.Name, c.Chart!.Title))));
            return ExitCode.Done;
        }
        var table = call.Table(CliWords.ChartColumn.In(call.Language), new Head(CliWords.TitleColumn.In(call.Language), Wraps: true));
        foreach (var (name, chart) in charts) table.Row(name, Plain.Text(chart!.Title));
        table.WriteTo(call.Output);
        return ExitCode.Done;
    }

    /// <summary>Says what was probably meant, and what there is: of a known kind its subjects, else the kinds.</summary>
    public static RefusedException Unknown(IChartView view, ChartName asked)
    {
        var names = ChartCatalogue.Names(view).Where(n => ChartCatalogue.Find(view, n, ChartWidth.Wide) is not null).ToList();
        var near = Suggestion.Nearest(asked.ToString(), names.Select(n => n.ToString()));
        var meant = near is null ? LocalizedText.Empty : CliWords.DidYouMean(near);
        var ofKind = names.Where(n => n.Kind == asked.Kind).ToList();
        var there = string.Join(", ",
            ofKind.Count > 0 ? ofKind.Select(n => n.ToString()) : names.Select(n => n.Kind).Distinct(StringComparer.Ordinal));
        return ChartVerb.Refused(asked.Kind.Length == 0 ? "NAME" : asked.ToString(), "unknown_chart", ofKind.Count > 0
            ? CliWords.UnknownChart(view.Period, meant, there)
            : CliWords.UnknownChartKind(meant, there));
    }
}
