using System.Globalization;
using System.Text.RegularExpressions;

namespace CustomsItGuide.Definitions;

/// <summary>Reads the section calendar of plan.yaml. Without it a year runs from 1 July to 30 June and is written 2016/17.</summary>
internal static partial class CalendarReader
{
    private static readonly Dictionary<string, YearWriting> Writings = new(StringComparer.Ordinal)
    {
        ["split"] = YearWriting.Split,
        ["start"] = YearWriting.Start,
        ["end"] = YearWriting.End,
    };

    /// <returns>Null where it is not known how years are written: what rests on that cannot be read then. A session with a mistake is left
    /// out.</returns>
    public static Calendar? Read(Section plan)
    {
        var source = plan.OptionalInner("calendar", DefinitionsWords.CalendarOfYears);
        if (!plan.Has("calendar")) return Calendar.Default;
        var start = source.OptionalText("year_starts") is { } text ? Start(source, text) : (7, 1);
        YearWriting? written = source.Has("year_written") ? source.OneOf("year_written", Writings) : null;
        source.Optional("year_written");
        var sessions = source.OptionalInner("sessions", DefinitionsWords.SessionsByKey).Each(DefinitionsWords.Session)
            .Select(s => (Session: Session(s.Key, s.Section), Source: s.Section)).ToList();
        source.Close();
        if (!source.IsMapping || start is not var (month, day)) return null;
        if (written == YearWriting.Split && (month, day) == (1, 1))
        {
            source.Report(source.LineOf("year_written"), "calendar", DefinitionsWords.CalendarYearSplit);
            return null;
        }
        return new Calendar(month, day, written, Sound(new Calendar(month, day, written), sessions));
    }

    private static (int Month, int Day)? Start(Section source, string text)
    {
        if (text.Length == 0) return null;
        var match = MonthAndDay().Match(text);
        var (month, day) = match.Success ? (Number(match, "month"), Number(match, "day")) : (0, 0);
        if (Calendar.IsStart(month, day)) return (month, day);
        source.Report(source.LineOf("year_starts"), "calendar",
            (month, day) == (2, 29) ? DefinitionsWords.YearStartsOnLeapDay : DefinitionsWords.YearStartForm(text));
        return null;
    }

    private static Session? Session(string key, Section source)
    {
        var (title, from, to) = (source.Localized("title"), source.Date("from"), source.Date("to"));
        source.Close();
        return from is { } first && to is { } last ? new Session(key, title, first, last) : null;
    }

    /// <summary>Those without a mistake; the others are reported.</summary>
    private static List<Session> Sound(Calendar years, List<(Session? Session, Section Source)> read)
    {
        var sound = new List<Session>();
        foreach (var (session, source) in read)
        {
            if (session is null) continue;
            if (!Calendar.IsSessionKey(session.Key))
                source.Report(source.Line, "name", DefinitionsWords.SessionKeyForm(session.Key));
            else if (years.TryParse(session.Key, out _) || OneYear().IsMatch(session.Key))
                source.Report(source.Line, "name", DefinitionsWords.SessionKeyIsPeriod(session.Key));
            else if (session.From > session.To)
                source.Report(source.LineOf("to"), "calendar", DefinitionsWords.SessionEndsFirst(session.Key, session.From, session.To));
            else if (session.From < years.FirstDay || session.To > years.LastDay)
                source.Report(source.LineOf(session.From < years.FirstDay ? "from" : "to"), "calendar",
                    DefinitionsWords.SessionOutOfRange(session.Key, years.FirstDay, years.LastDay));
            else if (sound.Find(s => s.From <= session.To && session.From <= s.To) is { } other)
                source.Report(source.LineOf("from"), "calendar",
                    DefinitionsWords.SessionsOverlap(session.Key, session.From, session.To, other.Key, other.From, other.To));
            else sound.Add(session);
        }
        return sound;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<month>\d{2})-(?<day>\d{2})$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex MonthAndDay();

    /// <summary>What stands for a year in some calendar, if not in this one.</summary>
    [GeneratedRegex(@"^(fy)?\d{4}(-[0-9hq]+)*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OneYear();
}
