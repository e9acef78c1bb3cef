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
        output.WriteLine(new LocalizedText(
            $"From {before} to {after}, on everything delivered up to position {position}:",
            $"De {before} à {after}, sur tout ce qui a été livré jusqu'à la position {position} :").In(call.Language));
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
        CsvText.Write(output, "indicator", "period", "value_before", "absence_before", "status_before", "observed_vs_target_before", "source_rating_before",
            "value_after", "absence_after", "status_after", "observed_vs_target_after", "source_rating_after");
        foreach (var change in comparison.Readings) CsvText.Write(output, [change.Indicator, change.Period.ToString(), .. Codes(change.Before), .. Codes(change.After)]);
    }

    private static string[] Codes(Assessment? of) => of is null ? ["", "", "", "", ""] :
        [Numbers.Exact(of.Reading.Value), of.Reading.Absence is { } absence ? Terms.Code(absence) : "", Terms.Code(of.Status), Terms.Code(of.Fact), Terms.Code(of.SourceRating)];

    private static void Definitions(PlanComparison comparison, Call call)
    {
        string T(string english, string french) => call.Language == "fr" ? french : english;
        string N(long number) => Numbers.Count(number, call.Language);
        var output = call.Output;
        if (comparison.Definitions.Count == 0)
        {
            output.WriteLine(T("Definitions: no file differs.", "Définitions : aucun fichier ne diffère."));
            return;
        }
        var files = comparison.Definitions.Count;
        output.WriteLine(T($"Definitions: {(files == 1 ? "1 file differs" : $"{N(files)} files differ")}.",
            $"Définitions : {N(files)} {Grammar.Forme(files, "fichier diffère", "fichiers diffèrent")}."));
        foreach (var change in comparison.Definitions)
        {
            output.WriteLine($"  {Plain.Text(change.File)}{T(":", " :")} {Terms.Of(change.Kind).In(call.Language)}");
            foreach (var detail in change.Details.Take(DetailsShown))
            {
                var place = Plain.Text(detail.Place) + T(":", " :");
                output.WriteLine($"    {place} {Shown(detail.Before, call)} -> {Shown(detail.After, call)}");
            }
            var more = change.Details.Count - DetailsShown;
            if (more > 0) output.WriteLine(T($"    and {N(more)} more", $"    et {N(more)} {Grammar.Forme(more, "autre", "autres")}"));
            if (change is { Kind: ChangeKind.Changed, Details.Count: 0 })
                output.WriteLine(T("    comments, blanks or order only", "    commentaires, blancs ou ordre seulement"));
        }
    }

    private static string Shown(string? text, Call call) => text is null ? new LocalizedText("(none)", "(rien)").In(call.Language)
        : text.Length == 0 ? new LocalizedText("(empty)", "(vide)").In(call.Language) : Plain.Text(text, TextShown);

    private static void Readings(PlanComparison comparison, Call call)
    {
        string T(string english, string french) => call.Language == "fr" ? french : english;
        string N(long number) => Numbers.Count(number, call.Language);
        var (same, changed) = (comparison.Unchanged, comparison.Readings.Count);
        var unchanged = T($"{N(same)} {(same == 1 ? "reading comes" : "readings come")} out the same",
            $"{N(same)} {Grammar.Forme(same, "relevé reste identique", "relevés restent identiques")}");
        if (changed == 0)
        {
            call.Output.WriteLine(T($"Readings: none differs; {unchanged}.", $"Relevés : aucun ne diffère ; {unchanged}."));
            return;
        }
        call.Output.WriteLine(T($"Readings: {N(changed)} {(changed == 1 ? "differs" : "differ")}; {unchanged}.",
            $"Relevés : {N(changed)} {Grammar.Forme(changed, "diffère", "diffèrent")} ; {unchanged}."));
        Table(comparison.Readings, call);
    }

    /// <summary>What moves from what to what, one reading a line.</summary>
    public static void Table(IReadOnlyList<ReadingChange> changes, Call call)
    {
        string T(string english, string french) => call.Language == "fr" ? french : english;
        var table = call.Table(T("Indicator", "Indicateur"), T("Period", "Période"),
            new Head(T("Value before", "Valeur avant"), Right: true), new Head(T("Value after", "Valeur après"), Right: true),
            new Head(T("Status before", "Statut avant"), Wraps: true), new Head(T("Status after", "Statut après"), Wraps: true),
            new Head(T("Source before", "Source avant"), Wraps: true, Dispensable: 1),
            new Head(T("Source after", "Source après"), Wraps: true, Dispensable: 1));
        foreach (var change in changes)
        {
            table.Row(change.Indicator, change.Period.ToString(), Value(change.Before, call), Value(change.After, call),
                Status(change.Before, call), Status(change.After, call), Source(change.Before, call), Source(change.After, call));
        }
        table.WriteTo(call.Output);
    }

    private static string Value(Assessment? of, Call call) => of is null ? "-" : AssessmentText.Value(of, call.Language);

    private static string Status(Assessment? of, Call call) => of is null
        ? new LocalizedText("not in the plan", "absent du plan").In(call.Language) : AssessmentText.Status(of, call.Language);

    private static string Source(Assessment? of, Call call) => of is null ? "" : Terms.Of(of.SourceRating).In(call.Language);

    private static void Rejections(PlanComparison comparison, Call call)
    {
        string T(string english, string french) => call.Language == "fr" ? french : english;
        string N(long number) => Numbers.Count(number, call.Language);
        if (comparison.Rejections.Count == 0)
        {
            call.Output.WriteLine(T("Rows: the same rows count and are refused.", "Lignes : les mêmes lignes comptent et sont refusées."));
            return;
        }
        call.Output.WriteLine(T("Rows that are refused otherwise:", "Lignes dont le refus change :"));
        var table = call.Table(T("Data set", "Jeu de données"), new Head(T("Newly refused", "Nouvellement refusées"), Right: true),
            new Head(T("Newly accepted", "Nouvellement admises"), Right: true),
            new Head(T("The first refused", "La première refusée"), Wraps: true));
        foreach (var change in comparison.Rejections)
            table.Row(change.DataSet, N(change.Refused), N(change.Accepted), First(change.First));
        table.WriteTo(call.Output);
    }

    private static string First(Rejection? first) => first is null ? ""
        : Plain.Text($"{first.File}{(first.Sheet is null ? "" : $", {first.Sheet}")}({first.Row.ToString(System.Globalization.CultureInfo.InvariantCulture)}) {first.Column}: {first.Rule}");
}
