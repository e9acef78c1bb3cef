using CustomsItGuide.Registers;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Pages.Words;

/// <summary>Codes of the plan in its words, and the few that are the product's own.</summary>
public static class Items
{
    private static readonly Dictionary<string, LocalizedText> Words = new(StringComparer.Ordinal)
    {
        ["unknown"] = PagesWords.Unknown,
        ["silent"] = PagesWords.NoAnswer,
        ["indicator"] = PagesWords.Indicator,
        ["action"] = PagesWords.Action,
        ["member"] = PagesWords.Member,
        ["other"] = PagesWords.Other,
        ["not_stated"] = PagesWords.NotStated,
    };

    /// <summary>A word of the product, by its code.</summary>
    public static LocalizedText Of(string code) => Words.TryGetValue(code, out var words) ? words : Names.Raw(code);

    /// <summary>A code in the plan's words; where it has none, in the product's, else as it is written, without its underscores.</summary>
    public static LocalizedText Of(Plan plan, string code)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return plan.Label(code) ?? Of(code);
    }

    public static LocalizedText Instrument(Plan plan, SurveyItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return Instrument(plan, item.Instrument, item.Meeting);
    }

    /// <summary>A questionnaire, with its meeting where it has one.</summary>
    public static LocalizedText Instrument(Plan plan, string instrument, string? of)
    {
        var words = plan.Label(instrument, "survey_questions.instrument") ?? Of(instrument);
        return of is { } meeting ? PagesWords.MeetingAndWords(meeting, words) : words;
    }

    /// <summary>An item, with its focus area where it has one.</summary>
    public static string Name(Plan plan, SurveyItem item, Format format)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(format);
        return item.FocusArea is { } area ? $"{area} · {format.Text(Of(plan, item.Item))}" : format.Text(Of(plan, item.Item));
    }
}
