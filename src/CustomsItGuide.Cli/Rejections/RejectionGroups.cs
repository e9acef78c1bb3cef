using System.Text.Json;
using CustomsItGuide.Cli.Output;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Cli.Rejections;

/// <summary>Rejected rows by their reason, for people and for programs: what is the same for many rows is said once.</summary>
internal static class RejectionGroups
{
    /// <summary>
    /// For each reason what is expected and what to do, and below it a line for each value with its count and first places.
    /// </summary>
    /// <param name="most">Reasons, and values of each, that are shown; of the others it is said how many there are.</param>
    public static void WriteLines(IReadOnlyList<RejectionGroup> groups, int most, Call call)
    {
        string T(LocalizedText text) => Plain.Text(text.In(call.Language));
        var reasons = groups.GroupBy(g => (g.First.Rule, g.First.Column, RejectionWords.Expected(g.First).English, g.First.Advice.English))
            .ToList();
        foreach (var values in reasons.Take(most))
        {
            var (first, all) = (values.First().First, values.ToList());
            call.Output.WriteLine("  "
                + T(CliWords.LabelAndText(RejectionWords.Rows(all.Sum(g => g.Count)), RejectionWords.Reason(first))));
            foreach (var group in all.Take(most))
            {
                var meant = RejectionWords.Meant(group.First) is { } word ? " " + T(word) : "";
                call.Output.WriteLine(
                    $"      {T(CliWords.LabelAndText(RejectionWords.Found(group), RejectionWords.Rows(group.Count)))} "
                        + $"({T(RejectionWords.Places(group))}).{meant}");
            }
            WriteMore("      ", [.. all.Skip(most)], CliWords.MoreValues, call);
        }
        WriteMore("  ", [.. reasons.Skip(most).SelectMany(g => g)], CliWords.MoreReasons, call, reasons.Count - most);
    }

    private static void WriteMore(string indent, IReadOnlyList<RejectionGroup> groups, Func<object?, object?, LocalizedText> said,
        Call call, int? counted = null)
    {
        if (groups.Count == 0) return;
        var (count, rows) = (counted ?? groups.Count, groups.Sum(g => g.Count));
        call.Output.WriteLine(indent + said(count, RejectionWords.Rows(rows)).In(call.Language));
    }

    public static void WriteJson(Utf8JsonWriter json, string name, IReadOnlyList<RejectionGroup> groups)
    {
        json.WriteStartArray(name);
        foreach (var group in groups)
        {
            var first = group.First;
            json.WriteStartObject();
            json.WriteNumber("delivery", first.Delivery);
            json.WriteString("dataset", first.DataSet);
            json.WriteNumber("rejections", group.Count);
            json.WriteNumber("rows", group.Rows);
            json.WriteString("column", first.Column);
            json.WriteString("value", first.Value);
            json.WriteNumber("values", group.Values);
            json.WriteString("rule", first.Rule);
            json.Text("expected", RejectionWords.Expected(first));
            json.WriteString("nearest", first.Nearest);
            json.Text("advice", RejectionWords.Sentence(first.Advice));
            json.Objects("places", group.Places, place =>
            {
                json.WriteString("file", place.File);
                json.WriteString("sheet", place.Sheet);
                json.WriteNumber("row", place.Row);
            });
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
