namespace CustomsItGuide.Definitions.Keys;

/// <summary>
/// A mapping of a file that nobody has written: it has every key that a reader may ask for, gives empty values, and keeps what was asked
/// for. So what a reader accepts is found out from the reader itself.
/// </summary>
internal sealed class RecordingSection(KeyProbe probe, IReadOnlyList<string> path)
    : Section("", new YamlMap([], 1), LocalizedText.Empty, [])
{
    private const string AnyName = "*";

    /// <summary>One, under a name that the plan chooses.</summary>
    public override IReadOnlyList<YamlEntry> Entries
    {
        get
        {
            Record(AnyName, null, false);
            return [new YamlEntry(AnyName, 1, new YamlScalar("", 1))];
        }
    }

    /// <summary>A key inside itself (a note's note) is left out at the second step: it would go on without end.</summary>
    public override bool Has(string key) => !probe.Lacks(Joined(key)) && !path.Contains(key);

    public override string Text(string key) => Keep(key, KeyForm.Text, true, "");

    public override string AnyText(string key) => Keep(key, KeyForm.Text, true, "");

    public override string? OptionalText(string key) => Keep(key, KeyForm.Text, false, Has(key) ? "" : null);

    public override LocalizedText Localized(string key) => Keep(key, KeyForm.TextByLanguage, true, LocalizedText.Empty);

    public override bool Flag(string key)
    {
        Record(key, KeyForm.Choice, false, ["false", "true"]);
        return false;
    }

    public override double? OptionalNumber(string key) => Keep(key, KeyForm.Number, false, (double?)null);

    public override double? Number(string key) => Keep(key, KeyForm.Number, true, (double?)null);

    /// <summary>Readers that ask again where it is absent are told that it is there.</summary>
    public override int? OptionalInteger(string key) => Keep(key, KeyForm.Integer, false, Has(key) ? 0 : (int?)null);

    public override DateOnly? Date(string key) => Keep(key, KeyForm.Date, true, (DateOnly?)null);

    public override Period? OptionalPeriod(string key, Calendar? calendar) => Keep(key, KeyForm.Period, false, Has(key) ? Period.FiscalYear(2000) : null);

    public override IReadOnlyList<(Period Period, string Text, long Line)> Periods(string key, Calendar? calendar) =>
        Keep<IReadOnlyList<(Period, string, long)>>(key, KeyForm.Periods, true, []);

    public override T OneOf<T>(string key, IReadOnlyDictionary<string, T> values)
    {
        Record(key, KeyForm.Choice, true, [.. values.Keys]);
        return values.Values.First();
    }

    public override IReadOnlyList<string> Texts(string key) => Keep<IReadOnlyList<string>>(key, KeyForm.Texts, true, []);

    public override IReadOnlyList<string> OptionalTexts(string key) => Keep<IReadOnlyList<string>>(key, KeyForm.Texts, false, []);

    public override IReadOnlyList<(string Text, long Line)> Lines(string key) =>
        Keep<IReadOnlyList<(string, long)>>(key, KeyForm.Texts, true, []);

    public override YamlPart? Optional(string key) =>
        Keep(key, null, false, Has(key) && probe.AsMapping ? new YamlMap([], 1) : (YamlPart?)null);

    public override Section Inner(string key, LocalizedText meaning)
    {
        Record(key, KeyForm.Mapping, true);
        return new RecordingSection(probe, [.. path, key]);
    }

    public override Section OptionalInner(string key, LocalizedText meaning)
    {
        Record(key, KeyForm.Mapping, false);
        return new RecordingSection(probe, [.. path, key]);
    }

    public override IReadOnlyList<(string Key, Section Section)> Each(LocalizedText meaning)
    {
        Record(AnyName, KeyForm.Mapping, false);
        return [(AnyName, new RecordingSection(probe, [.. path, AnyName]))];
    }

    /// <summary>Whatever was asked for is there, and nothing else.</summary>
    public override void Close() { }

    private string Joined(string key) => string.Join('.', [.. path, key]);

    private T Keep<T>(string key, KeyForm? form, bool compulsory, T value)
    {
        Record(key, form, compulsory);
        return value;
    }

    private void Record(string key, KeyForm? form, bool compulsory, params IReadOnlyList<string> values) =>
        probe.Asks.Add(new Asked([.. path, key], form, compulsory, values));
}
