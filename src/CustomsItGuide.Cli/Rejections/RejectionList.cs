using System.Globalization;
using System.Text.Json;
using CustomsItGuide.Cli.Output;
using CustomsItGuide.Files;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Cli.Rejections;

/// <summary>Rejected rows, for people, for spreadsheets and for programs.</summary>
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
        foreach (var delivery in groups.GroupBy(g => (g.First.Delivery, g.First.DataSet)).OrderBy(d => d.Key.Delivery))
        {
            var (position, dataSet) = (Text(delivery.Key.Delivery), delivery.Key.DataSet);
            call.Output.WriteLine(CliWords.DeliveryDelivery(position, dataSet).In(call.Language));
            RejectionGroups.WriteLines([.. delivery], int.MaxValue, call);
            call.Output.WriteLine();
        }
        if (call.Quiet) return;
        var rows = rejections.Select(r => (r.Delivery, r.File, r.Sheet, r.Row)).Distinct().Count();
        call.Output.WriteLine(CliWords.ReasonRemarkRejectedRow(groups.Count, rejections.Count, rows).In(call.Language));
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

    /// <param name="withdrawn">The entry that withdrew the delivery that was asked for; null: none did.</param>
    public static void WriteJson(IReadOnlyList<Rejection> rejections, TextWriter output, Withdrawal? withdrawn = null) =>
        Json.Write(output, json =>
    {
        json.WriteStartObject();
        if (withdrawn is not null)
        {
            json.WriteStartObject("withdrawn");
            json.WriteNumber("position", withdrawn.Position);
            json.WriteString("by", withdrawn.By);
            json.Time("received", withdrawn.Received);
            json.WriteString("reason", withdrawn.Reason);
            json.WriteBoolean("erased", withdrawn.Erased);
            json.WriteEndObject();
        }
        WriteJson(json, "rejections", rejections);
        RejectionGroups.WriteJson(json, "groups", RejectionGroup.Of(rejections));
        json.WriteEndObject();
    });

    public static void WriteJson(Utf8JsonWriter json, string name, IReadOnlyList<Rejection> rejections)
    {
        json.Objects(name, rejections, r =>
        {
            json.WriteNumber("delivery", r.Delivery);
            json.WriteString("dataset", r.DataSet);
            json.WriteString("file", r.File);
            json.WriteString("sheet", r.Sheet);
            json.WriteNumber("row", r.Row);
            json.WriteString("column", r.Column);
            json.WriteString("value", r.Value);
            json.WriteString("rule", r.Rule);
            json.Text("expected", r.Expected);
            json.WriteString("nearest", r.Nearest);
            json.Text("advice", r.Advice);
        });
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
