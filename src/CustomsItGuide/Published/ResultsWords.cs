using CustomsItGuide.Wording;

namespace CustomsItGuide.Published;

/// <summary>The words of verdicts, types, periods, directions and statuses that are understood without being described.</summary>
internal static class ResultsWords
{
    /// <summary>What a verdict can mean.</summary>
    public const string Met = "met", NotMet = "not_met", NotDue = "not_due", NotAvailable = "not_available",
        NotApplicable = "not_applicable", None = "none";

    /// <summary>What a type can mean: a text, no number at all, a percentage, any other number.</summary>
    public const string TypeText = "text", TypeNone = "none", TypePercent = "percent", TypeNumber = "number";

    /// <summary>The one period that says something of a verdict: the target's day has not come.</summary>
    public const string Future = "future";

    /// <summary>Meanings by word, by column; a word is found without regard to case.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Default { get; } =
        new Dictionary<string, IReadOnlyDictionary<string, string>>(StringComparer.Ordinal)
        {
            [ResultsColumn.Verdict] = Words((Met, ["success"]), (NotMet, ["failure", "not met"]),
                (NotDue, ["future", "in_progress", "in-progress", "in progress", "ongoing", "tbd"]),
                (NotAvailable, ["not_avail", "not available", "n/a"]), (NotApplicable, ["not_appl", "not applicable"]), (None, [""])),
            [ResultsColumn.ValueType] = Types,
            [ResultsColumn.TargetType] = Types,
            [ResultsColumn.Direction] = Words(("1", ["1.0", "+1", "positive", "up"]), ("-1", ["-1.0", "negative", "down"])),
            [ResultsColumn.Status] = Words([.. Enum.GetValues<ProgressStatus>().Select(s => (Terms.Code(s), s switch
            {
                ProgressStatus.LimitedProgress => new[] { "negligible_progress" },
                ProgressStatus.NotAvailable => ["", "not_available_manual"],
                _ => [],
            }))]),
        };

    /// <summary>What the words of a column can mean.</summary>
    public static IReadOnlyList<string> Meanings(string column) => [.. Default[column].Values.Distinct(StringComparer.Ordinal)];

    private static Dictionary<string, string> Types => Words((TypeText, []), (TypeNone, ["tbd", "not_available", "not available"]),
        (TypePercent, ["percent_range", "percentage"]),
        (TypeNumber, ["num", "num_range", "dollar", "dollar_range", "rating", "rating_range"]));

    private static Dictionary<string, string> Words(params (string Meaning, string[] Others)[] words) =>
        words.SelectMany(w => w.Others.Prepend(w.Meaning).Select(o => (Word: o, w.Meaning)))
            .ToDictionary(w => w.Word, w => w.Meaning, StringComparer.OrdinalIgnoreCase);
}
