using System.Globalization;
using CustomsItGuide.Cli.Output;
using CustomsItGuide.Files;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Cli.Rejections;

/// <summary>Rejected rows, for people and for spreadsheets.</summary>
internal static class RejectionList
{
    public static void WriteText(IReadOnlyList<Rejection> rejections, Call call)
    {
        if (rejections.Count == 0)
        {
            if (!call.Quiet) call.Output.WriteLine(CliWords.NoRowRejected.In(call.Language));
            return;
        }
        var groups = RejectionGroup.Of(rejections);
        var reasons = 0;
        foreach (var delivery in groups.GroupBy(g => (g.First.Delivery, g.First.DataSet)).OrderBy(d => d.Key.Delivery))
        {
            var (position, dataSet) = (Text(delivery.Key.Delivery), delivery.Key.DataSet);
            call.Output.WriteLine(CliWords.DeliveryHeading(position, dataSet).In(call.Language));
            RejectionGroups.WriteLines([.. delivery], int.MaxValue, call);
            reasons += RejectionGroups.Reasons(delivery).Count;
            call.Output.WriteLine();
        }
        if (call.Quiet) return;
        var rows = rejections.Select(r => (r.Delivery, r.File, r.Sheet, r.Row)).Distinct().Count();
        call.Output.WriteLine(CliWords.RejectionsCounted(reasons, rejections.Count, rows).In(call.Language));
    }

    public static void WriteCsv(IReadOnlyList<Rejection> rejections, string language, TextWriter output)
    {
        CsvText.Write(output, "delivery", "dataset", "file", "sheet", "row", "column", "value", "rule", "expected", "advice", "nearest");
        foreach (var r in rejections)
        {
            CsvText.Write(output,
                Text(r.Delivery), r.DataSet, r.File, r.Sheet ?? "", Text(r.Row), r.Column ?? "", r.Value ?? "",
                r.Rule, RejectionWords.Expected(r).In(language), RejectionWords.Sentence(r.Advice).In(language), r.Nearest ?? "");
        }
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
