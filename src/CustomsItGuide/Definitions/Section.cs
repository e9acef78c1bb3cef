using System.Globalization;
using CustomsItGuide.Languages;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Definitions;

/// <summary>
/// A mapping of a definition file, read member by member. Whatever is missing, of the wrong type or left over is an issue with its line,
/// and reading goes on with an empty value, so that every mistake of a file is told at once. An empty value is never checked further.
/// </summary>
internal class Section
{
    private static readonly Dictionary<string, bool> Flags = new() { ["false"] = false, ["true"] = true };
    private readonly List<Issue> _issues;
    private readonly YamlMap _map;
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <param name="meaning">What the mapping is, for the issue when something else stands there.</param>
    public Section(string file, YamlPart part, LocalizedText meaning, List<Issue> issues)
    {
        File = file;
        _issues = issues;
        IsMapping = part is YamlMap;
        _map = part as YamlMap ?? new YamlMap([], part.Line);
        if (!IsMapping)
            Report(part.Line, "wrong_type",
                DefinitionsWords.MappingExpected(Found(part), meaning));
    }

    /// <summary>Stands for a mapping that is absent, which has been reported; asks for nothing more.</summary>
    private Section(Section parent)
    {
        File = parent.File;
        _issues = parent._issues;
        _map = new YamlMap([], parent.Line);
    }

    public string File { get; }

    public long Line => _map.Line;

    /// <summary>False when something else stood where the mapping was expected; that has been reported.</summary>
    public bool IsMapping { get; }

    public virtual IReadOnlyList<YamlEntry> Entries => _map.Entries;

    public virtual bool Has(string key) => Entry(key) is not null;

    /// <summary>The line of a member, else of the mapping: where an issue about the member is shown.</summary>
    public long LineOf(string key) => Entry(key)?.Line ?? Line;

    /// <summary>An issue about a member, for the checks that look at several definitions.</summary>
    public Issue Issue(string key, string rule, LocalizedText message, Severity severity = Severity.Error) =>
        new(severity, File, LineOf(key), rule, message);

    /// <summary>A text that is not empty; the empty text after an issue.</summary>
    public virtual string Text(string key)
    {
        if (Required(key) is not { } part) return "";
        if (part is not YamlScalar scalar)
        {
            Wrong(key, part, DefinitionsWords.Text);
            return "";
        }
        var text = scalar.Text.Trim();
        if (text.Length == 0) Report(LineOf(key), "empty_text", DefinitionsWords.EmptyText(key));
        return text;
    }

    /// <summary>
    /// A text that may be empty where that says something: then it is written <c>""</c>, since nothing at all may be forgotten.
    /// </summary>
    public virtual string AnyText(string key)
    {
        if (Required(key) is not { } part) return "";
        if (part is not YamlScalar scalar)
        {
            Wrong(key, part, DefinitionsWords.Text);
            return "";
        }
        var text = scalar.Text.Trim();
        if (text.Length == 0 && scalar.IsPlain)
            Report(LineOf(key), "empty_text", DefinitionsWords.EmptyTextOrNone(key));
        return text;
    }

    public virtual string? OptionalText(string key) => Has(key) ? Text(key) : Missing<string>(key);

    /// <summary>A text by the codes of the languages that it is written in, any of them and one at least: a plan may be translated in
    /// part.</summary>
    public virtual LocalizedText Localized(string key)
    {
        if (Required(key) is not { } part) return LocalizedText.Empty;
        var texts = new Section(File, part, DefinitionsWords.TextInBothLanguages(key), _issues);
        var written = new Dictionary<string, string>(StringComparer.Ordinal);
        // English first, whose place in the file says nothing; of the others the first is said where a reader's own is missing.
        foreach (var entry in texts.Entries.OrderBy(e => e.Key != Language.English.Code))
        {
            if (IsLanguage(entry.Key)) written[entry.Key] = texts.Text(entry.Key);
            else Report(entry.Line, "unknown_key", DefinitionsWords.UnknownLanguage(entry.Key));
        }
        if (texts is { IsMapping: true, Entries.Count: 0 }) texts.Required(Language.English.Code);
        return written.Count == 0 ? LocalizedText.Empty : new(written);
    }

    /// <summary>Null when absent.</summary>
    public LocalizedText? OptionalLocalized(string key) => Has(key) ? Localized(key) : Missing<LocalizedText>(key);

    /// <summary>The codes of the languages that a text of this mapping is written in; none where it is no text.</summary>
    public IEnumerable<string> LanguagesOf(string key) => Inside(key)?.Entries.Select(e => e.Key).Where(IsLanguage) ?? [];

    /// <summary>False when absent.</summary>
    public virtual bool Flag(string key) => Has(key) ? OneOf(key, Flags) : Missing<bool>(key);

    /// <summary>A finite number with a decimal point; null when absent, or after an issue.</summary>
    public virtual double? OptionalNumber(string key)
    {
        if (!Has(key)) return Missing<double?>(key);
        if (Text(key) is not { Length: > 0 } text) return null;
        if (double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture,
            out var number)) return number;
        Report(LineOf(key), "wrong_type",
            DefinitionsWords.NotNumber(key, text));
        return null;
    }

    public virtual double? Number(string key) => Required(key) is null ? null : OptionalNumber(key);

    public virtual int? OptionalInteger(string key)
    {
        if (!Has(key)) return Missing<int?>(key);
        if (Text(key) is not { Length: > 0 } text) return null;
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return number;
        Report(LineOf(key), "wrong_type", DefinitionsWords.NotWholeNumber(key, text));
        return null;
    }

    public virtual DateOnly? Date(string key)
    {
        if (Text(key) is not { Length: > 0 } text) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        Report(LineOf(key), "wrong_type", DefinitionsWords.NotDay(key, text));
        return null;
    }

    /// <param name="calendar">Null: it has a mistake, and no period can be read.</param>
    public virtual Period? OptionalPeriod(string key, Calendar? calendar)
    {
        if (!Has(key)) return Missing<Period>(key);
        return Text(key) is { Length: > 0 } text ? Period(text, LineOf(key), key, calendar) : null;
    }

    /// <summary>Fiscal years or parts of them, each as it is written and with its line.</summary>
    /// <param name="calendar">Null: it has a mistake, and no period can be read.</param>
    public virtual IReadOnlyList<(Period Period, string Text, long Line)> Periods(string key, Calendar? calendar) =>
        [.. Lines(key).Select(t => (Period: Period(t.Text, t.Line, key, calendar), t.Text, t.Line)).Where(p => p.Period is not null)
            .Select(p => (p.Period!, p.Text, p.Line))];

    /// <summary>One of the values named; the first of them after an issue.</summary>
    public virtual T OneOf<T>(string key, IReadOnlyDictionary<string, T> values)
    {
        if (Text(key) is not { Length: > 0 } text) return values.Values.First();
        if (values.TryGetValue(text, out var value)) return value;
        Report(LineOf(key), "unknown_value",
            DefinitionsWords.UnknownValue(key, text, string.Join(", ", values.Keys), Suggestion.For(text, values.Keys)));
        return values.Values.First();
    }

    /// <summary>A list of texts, which may be empty when the member is optional; a single text counts as a list of one.</summary>
    public virtual IReadOnlyList<string> Texts(string key) => [.. Lines(key).Select(t => t.Text)];

    public virtual IReadOnlyList<string> OptionalTexts(string key) => Has(key) ? Texts(key) : Missing<IReadOnlyList<string>>(key) ?? [];

    /// <summary>A list of texts, each with its line.</summary>
    public virtual IReadOnlyList<(string Text, long Line)> Lines(string key) => Required(key) switch
    {
        null => [],
        YamlList list => [.. Scalars(key, list.Items)],
        var single => [.. Scalars(key, [single])],
    };

    /// <summary>What stands under a key, whatever it is; null when it is absent.</summary>
    public virtual YamlPart? Optional(string key)
    {
        _known.Add(key);
        return Entry(key)?.Value;
    }

    /// <summary>A mapping that must be there; an empty one after an issue.</summary>
    public virtual Section Inner(string key, LocalizedText meaning) =>
        Required(key) is { } part ? new Section(File, part, meaning, _issues) : new Section(this);

    /// <summary>A mapping that stands under a key, to find places in it; null when something else or nothing stands there. Reports
    /// nothing.</summary>
    public Section? Inside(string key) =>
        Entry(key)?.Value is YamlMap map ? new Section(File, map, LocalizedText.Verbatim(key), _issues) : null;

    /// <summary>A mapping that may be absent.</summary>
    public virtual Section OptionalInner(string key, LocalizedText meaning) => Has(key) ? Inner(key, meaning) : Absent(key);

    /// <summary>Each member as a mapping of its own, by its key (layers by id, columns by name).</summary>
    public virtual IReadOnlyList<(string Key, Section Section)> Each(LocalizedText meaning) =>
        [.. Entries.Select(e => (Known(e.Key), new Section(File, e.Value, meaning, _issues)))];

    /// <summary>Reports every member that nobody asked for. To be called when all members have been read.</summary>
    public virtual void Close()
    {
        foreach (var entry in Entries.Where(e => !_known.Contains(e.Key)))
            Report(entry.Line, "unknown_key",
                DefinitionsWords.UnknownKey(entry.Key, string.Join(", ", _known), Suggestion.For(entry.Key, _known)));
    }

    public void Report(long line, string rule, LocalizedText message) => _issues.Add(new Issue(Severity.Error, File, line, rule, message));

    private IEnumerable<(string Text, long Line)> Scalars(string key, IEnumerable<YamlPart> items)
    {
        foreach (var item in items)
        {
            if (item is YamlScalar scalar && scalar.Text.Trim() is { Length: > 0 } text) yield return (text, scalar.Line);
            else if (item is YamlScalar) Report(item.Line, "empty_text", DefinitionsWords.ListHoldsEmptyText(key));
            else Wrong(key, item, DefinitionsWords.ListOfTexts);
        }
    }

    private Period? Period(string text, long line, string key, Calendar? calendar)
    {
        if (calendar is null) return null;
        if (calendar.TryParse(text, out var period)) return period;
        Report(line, "wrong_type", DefinitionsWords.FiscalYearForm(key, text, calendar.FiscalYear(2022)));
        return null;
    }

    /// <summary>Whether it is written as the primary tag of BCP 47 is: two or three small letters.</summary>
    private static bool IsLanguage(string key) => key.Length is 2 or 3 && key.All(char.IsAsciiLetterLower);

    private YamlPart? Required(string key)
    {
        _known.Add(key);
        if (Entry(key) is { } entry) return entry.Value;
        if (IsMapping) Report(Line, "missing_key", DefinitionsWords.MissingKey(key));
        return null;
    }

    private void Wrong(string key, YamlPart part, LocalizedText expected) =>
        Report(part.Line, "wrong_type", DefinitionsWords.FoundAndExpected(key, Found(part), expected));

    private T? Missing<T>(string key)
    {
        _known.Add(key);
        return default;
    }

    private Section Absent(string key)
    {
        _known.Add(key);
        return new Section(this);
    }

    private string Known(string key)
    {
        _known.Add(key);
        return key;
    }

    private YamlEntry? Entry(string key) => _map.Entries.FirstOrDefault(e => e.Key == key);

    private static LocalizedText Found(YamlPart part) => part switch
    {
        YamlScalar { Text.Length: 0 } => DefinitionsWords.FoundNothing,
        YamlScalar scalar => DefinitionsWords.FoundText(scalar.Text),
        YamlList => DefinitionsWords.FoundList,
        _ => DefinitionsWords.FoundMapping,
    };
}
