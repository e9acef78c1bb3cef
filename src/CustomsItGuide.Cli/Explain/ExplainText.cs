using System.Globalization;
using CustomsItGuide.Cli.Output;
using CustomsItGuide.Steps;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Cli.Explain;

/// <summary>One number explained, for people: what it is, then the seven steps.</summary>
internal static class ExplainText
{
    private const int CellShown = 40;

    public static IReadOnlyList<Step> Steps(Explanation explanation, Scorecard scorecard, Call call) =>
        ExplanationSteps.Of(explanation, scorecard, new(call.Language, call.Next, rows => Drawn(rows, call)));

    public static void Write(Explanation explanation, Scorecard scorecard, Call call)
    {
        var (output, language, assessment) = (call.Output, call.Language, explanation.Assessment);
        output.WriteLine(
            Plain.Text($"{assessment.Indicator.Id} {assessment.Indicator.Title.In(language)}, "
                + $"{assessment.Reading.Period}: {AssessmentText.Value(assessment, language)}"));
        var format = Format.Plain(language);
        output.WriteLine(
            Plain.Text($"{format.Capital(LocalizedText.Verbatim(AssessmentText.Status(assessment, language)))}. "
                + $"{assessment.Reason.In(language)}"));
        foreach (var point in new[] { assessment.Receipt.Better, assessment.Receipt.Worse }.OfType<TippingPoint>())
            output.WriteLine(Plain.Text($"{TippingPointSentence.Of(point, format)}."));
        output.WriteLine(Plain.Text($"{assessment.Indicator.Sheet.Definition.In(language)}"));
        foreach (var step in Steps(explanation, scorecard, call))
        {
            output.WriteLine();
            output.WriteLine(CliWords.StepOf(step.Number, Named(step.Name)).In(language));
            foreach (var line in step.Lines) output.WriteLine($"  {(step.Name == "rows" ? line : Plain.Text(line))}");
        }
        if (SyntheticNotice.Of([], [.. explanation.Deliveries.Select(d => d.Delivery)]) is { } notice)
        {
            output.WriteLine();
            output.WriteLine(notice.In(language));
        }
    }

    private static LocalizedText Named(string step) => step switch
    {
        "delivery" => CliWords.StepDelivery,
        "journal" => CliWords.StepJournal,
        "rows" => CliWords.StepRows,
        "warehouse" => CliWords.StepWarehouse,
        "reading" => CliWords.StepReading,
        "assessment" => CliWords.StepAssessment,
        _ => CliWords.StepScorecard,
    };

    private static string[] Drawn(RowTable rows, Call call)
    {
        var table = call.Table([.. rows.Columns.Select((name, i) => new Head(name, Wraps: true, Dispensable: i))]);
        foreach (var row in rows.Rows) table.Row(row.Select(v => new ConsoleCell(Plain.Text(Shown(v), CellShown))));
        var drawn = new StringWriter { NewLine = "\n" };
        table.WriteTo(drawn);
        return drawn.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static string Shown(object? value) => value switch
    {
        null => "",
        bool truth => truth ? "true" : "false",
        DateOnly day => Numbers.Day(day),
        double number => Numbers.Exact(number),
        decimal number => number.ToString("0.####", CultureInfo.InvariantCulture),
        IEnumerable<string?> list => string.Join("; ", list),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
