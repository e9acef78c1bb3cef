using CustomsItGuide.Cli.Output;
using CustomsItGuide.Cli.Score;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Cli.Adopt;

/// <summary>What another version of the definitions changes, for people and for spreadsheets.</summary>
internal static class ComparisonText
{
    private const int DetailsShown = 8;
    private const int TextShown = 60;

    public static void Write(PlanComparison comparison, Call call)
    {
        var output = call.Output;
        output.WriteLine($"From {Plain.Text(comparison.Before)} to {Plain.Text(comparison.After)}, on everything delivered up to position {Numbers.Count(comparison.At.Position)}:");
        output.WriteLine();
        Definitions(comparison, output);
        output.WriteLine();
        Readings(comparison, call);
        output.WriteLine();
        Rejections(comparison, call);
    }

    /// <summary>One changed reading a line, codes and unrounded numbers as in the JSON.</summary>
    public static void WriteCsv(PlanComparison comparison, TextWriter output)
    {
        Csv.Line(output, "indicator", "period", "value_before", "absence_before", "status_before", "observed_vs_target_before", "source_rating_before",
            "value_after", "absence_after", "status_after", "observed_vs_target_after", "source_rating_after");
        foreach (var change in comparison.Readings) Csv.Line(output, [change.Indicator, change.Period.ToString(), .. Codes(change.Before), .. Codes(change.After)]);
    }

    private static string[] Codes(Assessment? of) => of is null ? ["", "", "", "", ""] :
        [Numbers.Exact(of.Reading.Value), of.Reading.Absence is { } absence ? Terms.Code(absence) : "", Terms.Code(of.Status), Terms.Code(of.Fact), Terms.Code(of.SourceRating)];

    private static void Definitions(PlanComparison comparison, TextWriter output)
    {
        if (comparison.Definitions.Count == 0)
        {
            output.WriteLine("Definitions: no file differs.");
            return;
        }
        output.WriteLine($"Definitions: {Files(comparison.Definitions.Count)}.");
        foreach (var change in comparison.Definitions)
        {
            output.WriteLine($"  {Plain.Text(change.File)}: {Terms.Of(change.Kind).English}");
            foreach (var detail in change.Details.Take(DetailsShown))
                output.WriteLine($"    {Plain.Text(detail.Place)}: {Shown(detail.Before)} -> {Shown(detail.After)}");
            if (change.Details.Count > DetailsShown) output.WriteLine($"    and {Numbers.Count(change.Details.Count - DetailsShown)} more");
            if (change is { Kind: ChangeKind.Changed, Details.Count: 0 }) output.WriteLine("    comments, blanks or order only");
        }
    }

    private static string Files(int count) => count == 1 ? "1 file differs" : $"{Numbers.Count(count)} files differ";

    private static string Shown(string? text) => text is null ? "(none)" : text.Length == 0 ? "(empty)" : Plain.Text(text, TextShown);

    private static void Readings(PlanComparison comparison, Call call)
    {
        var unchanged = $"{Numbers.Count(comparison.Unchanged)} {(comparison.Unchanged == 1 ? "reading comes" : "readings come")} out the same";
        if (comparison.Readings.Count == 0)
        {
            call.Output.WriteLine($"Readings: none differs; {unchanged}.");
            return;
        }
        call.Output.WriteLine($"Readings: {Numbers.Count(comparison.Readings.Count)} {(comparison.Readings.Count == 1 ? "differs" : "differ")}; {unchanged}.");
        Table(comparison.Readings, call);
    }

    /// <summary>What moves from what to what, one reading a line.</summary>
    public static void Table(IReadOnlyList<ReadingChange> changes, Call call)
    {
        var table = call.Table("Indicator", "Period", new Head("Value before", Right: true), new Head("Value after", Right: true),
            new Head("Status before", Wraps: true), new Head("Status after", Wraps: true), new Head("Source before", Wraps: true, Dispensable: 1), new Head("Source after", Wraps: true, Dispensable: 1));
        foreach (var change in changes)
        {
            table.Row(change.Indicator, change.Period.ToString(), Value(change.Before, call), Value(change.After, call),
                Status(change.Before, call), Status(change.After, call), Source(change.Before, call), Source(change.After, call));
        }
        table.WriteTo(call.Output);
    }

    private static string Value(Assessment? of, Call call) => of is null ? "-" : AssessmentText.Value(of, call.Language);

    private static string Status(Assessment? of, Call call) => of is null ? "not in the plan" : AssessmentText.Status(of, call.Language);

    private static string Source(Assessment? of, Call call) => of is null ? "" : Terms.Of(of.SourceRating).In(call.Language);

    private static void Rejections(PlanComparison comparison, Call call)
    {
        if (comparison.Rejections.Count == 0)
        {
            call.Output.WriteLine("Rows: the same rows count and are refused.");
            return;
        }
        call.Output.WriteLine("Rows that are refused otherwise:");
        var table = call.Table("Data set", new Head("Newly refused", Right: true), new Head("Newly accepted", Right: true), new Head("The first refused", Wraps: true));
        foreach (var change in comparison.Rejections)
            table.Row(change.DataSet, Numbers.Count(change.Refused), Numbers.Count(change.Accepted), First(change.First));
        table.WriteTo(call.Output);
    }

    private static string First(Rejection? first) => first is null ? ""
        : Plain.Text($"{first.File}{(first.Sheet is null ? "" : $", {first.Sheet}")}({first.Row.ToString(System.Globalization.CultureInfo.InvariantCulture)}) {first.Column}: {first.Rule}");
}
