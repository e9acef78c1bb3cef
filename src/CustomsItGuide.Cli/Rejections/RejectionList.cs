using System.Globalization;
using System.Text.Json;
using CustomsItGuide.Cli.Output;

namespace CustomsItGuide.Cli.Rejections;

/// <summary>Rejected rows, for people, for spreadsheets and for programs.</summary>
internal static class RejectionList
{
    private const int ValueShown = 60;

    public static void WriteText(IReadOnlyList<Rejection> rejections, Call call)
    {
        if (rejections.Count == 0)
        {
            if (!call.Quiet) call.Output.WriteLine("No row is rejected.");
            return;
        }
        var table = call.Table(
            new Head("Delivery", Right: true, Dispensable: 2), new Head("File", Wraps: true), new Head("Sheet", Wraps: true), new Head("Row", Right: true), "Column",
            new Head("Found", Wraps: true), new Head("Rule", Dispensable: 1), new Head("Expected", Wraps: true), new Head("What to do", Wraps: true));
        foreach (var r in rejections)
        {
            table.Row(
                Text(r.Delivery), r.File, r.Sheet ?? "", Text(r.Row), r.Column ?? "", r.Value is { } value ? Plain.Text(value, ValueShown) : "",
                r.Rule, r.Expected.In(call.Language), r.Advice.In(call.Language));
        }
        table.WriteTo(call.Output);
        if (call.Quiet) return;
        var rows = rejections.Select(r => (r.Delivery, r.File, r.Sheet, r.Row)).Distinct().Count();
        call.Output.WriteLine();
        call.Output.WriteLine($"{Numbers.Count(rejections.Count)} {(rejections.Count == 1 ? "remark" : "remarks")} on {Numbers.Count(rows)} rejected {(rows == 1 ? "row" : "rows")}.");
    }

    public static void WriteCsv(IReadOnlyList<Rejection> rejections, string language, TextWriter output)
    {
        Csv.Line(output, "delivery", "dataset", "file", "sheet", "row", "column", "value", "rule", "expected", "advice");
        foreach (var r in rejections)
        {
            Csv.Line(output,
                Text(r.Delivery), r.DataSet, r.File, r.Sheet ?? "", Text(r.Row), r.Column ?? "", r.Value ?? "",
                r.Rule, r.Expected.In(language), r.Advice.In(language));
        }
    }

    /// <param name="withdrawn">The entry that withdrew the delivery that was asked for; null: none did.</param>
    public static void WriteJson(IReadOnlyList<Rejection> rejections, TextWriter output, Withdrawal? withdrawn = null) => Json.Write(output, json =>
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
        json.WriteEndObject();
    });

    public static void WriteJson(Utf8JsonWriter json, string name, IReadOnlyList<Rejection> rejections)
    {
        json.WriteStartArray(name);
        foreach (var r in rejections)
        {
            json.WriteStartObject();
            json.WriteNumber("delivery", r.Delivery);
            json.WriteString("dataset", r.DataSet);
            json.WriteString("file", r.File);
            json.WriteString("sheet", r.Sheet);
            json.WriteNumber("row", r.Row);
            json.WriteString("column", r.Column);
            json.WriteString("value", r.Value);
            json.WriteString("rule", r.Rule);
            json.Text("expected", r.Expected);
            json.Text("advice", r.Advice);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>One rejection in one line: place, what was found, what was expected, what to do.</summary>
    public static string Line(Rejection r, string language)
    {
        var place = r.Sheet is { } sheet ? $"{r.File}, sheet {sheet}, row {Text(r.Row)}" : $"{r.File}({Text(r.Row)})";
        var found = r.Column is null ? "" : r.Value is { } value ? $" {r.Column} is '{Plain.Text(value, ValueShown)}'." : $" {r.Column} is empty.";
        return Plain.Text($"{place}: {r.Rule}:{found} {r.Expected.In(language)} {r.Advice.In(language)}");
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
