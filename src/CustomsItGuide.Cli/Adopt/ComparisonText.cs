using CustomsItGuide.Cli.Output;
using CustomsItGuide.Cli.Score;
using CustomsItGuide.Files;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Cli.Adopt;

/// <summary>What another version of the definitions changes, for people and for spreadsheets.</summary>
internal static class ComparisonText
{
    private const int DetailsShown = 8;
    private const int TextShown = 60;

    public static void Write(PlanComparison comparison, Call call)
    {
        var (output, position) = (call.Output, Numbers.Count(comparison.At.Position, call.Language));
        var (before, after) = (Plain.Text(comparison.Before), Plain.Text(comparison.After));
        output.WriteLine(CliWords.ComparisonHeading(before, after, position).In(call.Language));
        output.WriteLine();
        Definitions(comparison, call);
        output.WriteLine();
        Readings(comparison, call);
        output.WriteLine();
        Rejections(comparison, call);
    }

    /// <summary>One changed reading a line, codes and unrounded numbers as in the JSON.</summary>
    public static void WriteCsv(PlanComparison comparison, TextWriter output)
    {
        CsvText.Write(output, "indicator", "period", "value_before", "absence_before", "status_before", "observed_vs_target_before",
            "source_rating_before",
            "value_after", "absence_after", "status_after", "observed_vs_target_after", "source_rating_after");
        foreach (var change in comparison.Readings)
            CsvText.Write(output, [change.Indicator, change.Period.ToString(), .. Codes(change.Before), .. Codes(change.After)]);
    }

    private static string[] Codes(Assessment? of) => of is null ? ["", "", "", "", ""] :
        [Numbers.Exact(of.Reading.Value), of.Reading.Absence is { } absence ? Terms.Code(absence) : "", Terms.Code(of.Status),
            Terms.Code(of.Fact), Terms.Code(of.SourceRating)];

    private static void Definitions(PlanComparison comparison, Call call)
    {
        string T(LocalizedText text) => text.In(call.Language);
        var output = call.Output;
        if (comparison.Definitions.Count == 0)
        {
            output.WriteLine(T(CliWords.DefinitionsSame));
            return;
        }
        var files = comparison.Definitions.Count;
        output.WriteLine(T(CliWords.DefinitionsDiffer(files)));
        foreach (var change in comparison.Definitions)
        {
            output.WriteLine($"  {Plain.Text(change.File)}{T(CliWords.Colon)} {Terms.Of(change.Kind).In(call.Language)}");
            foreach (var detail in change.Details.Take(DetailsShown))
            {
                var place = (detail.Line is { } line ? T(CliWords.LineOfQuery(line)) : Plain.Text(detail.Place)) + T(CliWords.Colon);
                output.WriteLine($"    {place} {Shown(detail.Before, call)} -> {Shown(detail.After, call)}");
            }
            var more = change.Details.Count - DetailsShown;
            if (more > 0) output.WriteLine("    " + T(CliWords.DetailsAndMore(more)));
            if (change is { Kind: ChangeKind.Changed, Details.Count: 0 })
                output.WriteLine(T(CliWords.FormattingOnly));
        }
    }

    private static string Shown(string? text, Call call) => text is null ? CliWords.TextNone.In(call.Language)
        : text.Length == 0 ? CliWords.EmptyText.In(call.Language) : Plain.Text(text, TextShown);

    private static void Readings(PlanComparison comparison, Call call)
    {
        string T(LocalizedText text) => text.In(call.Language);
        string N(long number) => Numbers.Count(number, call.Language);
        var (same, changed) = (comparison.Unchanged, comparison.Readings.Count);
        var unchanged = T(CliWords.ReadingsUnchanged(N(same), same));
        if (changed == 0)
        {
            call.Output.WriteLine(T(CliWords.ReadingsSame(unchanged)));
            return;
        }
        call.Output.WriteLine(T(CliWords.ReadingsDiffer(N(changed), changed, unchanged)));
        Table(comparison.Readings, call);
    }

    /// <summary>What moves from what to what, one reading a line.</summary>
    public static void Table(IReadOnlyList<ReadingChange> changes, Call call)
    {
        string T(LocalizedText text) => text.In(call.Language);
        var table = call.Table(T(CliWords.IndicatorColumn), T(CliWords.PeriodColumn),
            new Head(T(CliWords.ValueBefore), Right: true), new Head(T(CliWords.ValueAfter), Right: true),
            new Head(T(CliWords.StatusBefore), Wraps: true), new Head(T(CliWords.StatusAfter), Wraps: true),
            new Head(T(CliWords.SourceBefore), Wraps: true, Dispensable: 1),
            new Head(T(CliWords.SourceAfter), Wraps: true, Dispensable: 1));
        foreach (var change in changes)
        {
            table.Row(change.Indicator, change.Period.ToString(), Value(change.Before, call), Value(change.After, call),
                Status(change.Before, call), Status(change.After, call), Source(change.Before, call), Source(change.After, call));
        }
        table.WriteTo(call.Output);
    }

    private static string Value(Assessment? of, Call call) => of is null ? "-" : AssessmentText.Value(of, call.Language);

    private static string Status(Assessment? of, Call call) => of is null
        ? CliWords.NotInPlan.In(call.Language) : AssessmentText.Status(of, call.Language);

    private static string Source(Assessment? of, Call call) => of is null ? "" : Terms.Of(of.SourceRating).In(call.Language);

    private static void Rejections(PlanComparison comparison, Call call)
    {
        string T(LocalizedText text) => text.In(call.Language);
        string N(long number) => Numbers.Count(number, call.Language);
        if (comparison.Rejections.Count == 0)
        {
            call.Output.WriteLine(T(CliWords.RowsSame));
            return;
        }
        call.Output.WriteLine(T(CliWords.RowsRefusedOtherwise));
        var table = call.Table(T(CliWords.DataSetColumn), new Head(T(CliWords.NewlyRefused), Right: true),
            new Head(T(CliWords.NewlyAccepted), Right: true),
            new Head(T(CliWords.FirstRefusedColumn), Wraps: true));
        foreach (var change in comparison.Rejections)
            table.Row(change.DataSet, N(change.Refused), N(change.Accepted), First(change.First));
        table.WriteTo(call.Output);
    }

    private static string First(Rejection? first) => first is null ? ""
        : Plain.Text($"{first.File}{(first.Sheet is null ? "" : $", {first.Sheet}")}({first.Row.ToString(System.Globalization.CultureInfo.InvariantCulture)}) {first.Column}: {first.Rule}");
}
