using System.Globalization;
using CustomsItGuide.Cli.Output;
using CustomsItGuide.Files;
using CustomsItGuide.Published;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Cli.Compare;

/// <summary>Published results beside our own, for people and for spreadsheets.</summary>
internal static class ResultsList
{
    /// <summary>Characters of a row's name on its line.</summary>
    private const int MostOfName = 100;

    /// <summary>Each disagreement, what else is to be known of a row, and what was not compared and why; with --quiet the disagreements
    /// alone. The last line is <c>N of M agree</c>.</summary>
    public static void WriteText(ResultsComparison found, Call call)
    {
        foreach (var row in found.Rows)
        {
            if (row.Agrees is false) Line(CliWords.ResultDiffers(row.Line, Called(row), Shown(row.Reason!)));
            if (call.Quiet) continue;
            foreach (var remark in row.Remarks) Line(CliWords.ResultRemark(row.Line, Called(row), Shown(remark)));
        }
        if (!call.Quiet)
        {
            var rest = found.Rows.Count - found.Compared;
            Line(CliWords.ResultsCompared(found.Rows.Count, found.Form, found.Compared, rest));
            var width = found.NotCompared.Select(n => Number(n.Rows).Length).DefaultIfEmpty(0).Max();
            foreach (var (_, said, rows) in found.NotCompared) Line(CliWords.ResultsNotCompared(Number(rows).PadLeft(width), said));
        }
        Line(CliWords.ResultsAgree(found.Agreed, found.Compared));

        void Line(LocalizedText text) => call.Output.WriteLine(text.In(call.Language));

        LocalizedText Shown(LocalizedText text) => LocalizedText.Verbatim(Plain.Text(text.In(call.Language)));
    }

    /// <summary>A row a line, compared or not, with the figures that its form has.</summary>
    public static void WriteCsv(ResultsComparison found, string language, TextWriter output)
    {
        var figures = found.Rows.SelectMany(r => r.Figures).Select(f => f.Name).Distinct(StringComparer.Ordinal).ToList();
        CsvText.Write(output, ["line", "id", "name", "rule", "value",
            .. figures.SelectMany(f => new[] { $"published_{f}", $"own_{f}" }), "agrees", "not_compared", "reason", "remarks"]);
        foreach (var row in found.Rows)
        {
            CsvText.Write(output, [Number(row.Line), row.Id, row.Name, row.Rule?.In(language) ?? "", row.Value,
                .. figures.Select(f => row.Figures.FirstOrDefault(c => c.Name == f))
                    .SelectMany(c => new[] { c?.Published ?? "", c?.Own ?? "" }),
                row.Agrees switch { true => "true", false => "false", null => "" },
                row.NotCompared is { } why ? Terms.Code(why) : "", row.Reason?.In(language) ?? "",
                string.Join(' ', row.Remarks.Select(r => r.In(language)))]);
        }
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Called(ComparedResult row) =>
        Plain.Text(row.Name.Length == 0 ? row.Id : $"{row.Id} ({Plain.Text(row.Name, MostOfName)})");
}
