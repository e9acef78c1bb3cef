using System.Globalization;
using System.Text.Json;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Json;

/// <summary>Members that occur in many objects, written the same in each.</summary>
internal static class Fields
{
    public static void Number(this Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }

    /// <summary>What the product says: English under the name, French under the name with <c>_fr</c>, and behind both, under the name
    /// with <c>_details</c>, its code and arguments (<see cref="LocalizedText.WriteDetails"/>).</summary>
    public static void Said(this Utf8JsonWriter json, string name, LocalizedText? text)
    {
        json.Written(name, text);
        json.Details(name, text);
    }

    /// <summary>What people wrote into a plan: English under the name, French under the name with <c>_fr</c>.</summary>
    public static void Written(this Utf8JsonWriter json, string name, LocalizedText? text)
    {
        json.WriteString(name, text?.English);
        json.WriteString($"{name}_fr", text?.French);
    }

    /// <summary>What the product says in the one language that was asked for, and behind it its code and arguments.</summary>
    public static void SaidIn(this Utf8JsonWriter json, string name, LocalizedText? text, string language)
    {
        json.WriteString(name, text?.In(language));
        json.Details(name, text);
    }

    private static void Details(this Utf8JsonWriter json, string name, LocalizedText? text)
    {
        json.WritePropertyName($"{name}_details");
        if (text is null) json.WriteNullValue();
        else text.WriteDetails(json);
    }

    public static void Strings(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    /// <summary>An array of objects, of which <paramref name="write"/> writes the members.</summary>
    public static void Objects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    public static void Time(this Utf8JsonWriter json, string name, DateTimeOffset time) => json.WriteString(name, Numbers.Time(time));

    public static void AsOf(this Utf8JsonWriter json, string name, AsOf at)
    {
        json.WriteStartObject(name);
        json.WriteNumber("position", at.Position);
        json.WriteString("head", at.Head);
        json.Time("time", at.Time);
        json.WriteEndObject();
    }

    /// <summary>How kept files were looked at.</summary>
    public static void FilesCheck(this Utf8JsonWriter json, string name, FilesCheck check)
    {
        json.WriteStartObject(name);
        json.WriteBoolean("full", check.IsFull);
        json.WriteNumber("files", check.Files);
        json.WriteNumber("hashed", check.Hashed);
        json.Time("last_full", check.LastFull);
        json.WriteEndObject();
    }

    /// <summary>Issues, each with its message in the language asked for.</summary>
    public static void Issues(this Utf8JsonWriter json, string name, IEnumerable<Issue> issues, string language)
    {
        json.Objects(name, issues, issue =>
        {
            json.WriteString("severity", Terms.Code(issue.Severity));
            json.WriteString("file", issue.File);
            json.Number("line", issue.Line);
            json.WriteString("rule", issue.Rule);
            json.SaidIn("message", issue.Text, language);
        });
    }

    public static void Files(this Utf8JsonWriter json, string name, IEnumerable<DeliveredFile> files)
    {
        json.Objects(name, files, file =>
        {
            json.WriteString("name", file.Name);
            json.WriteString("sha256", file.Sha256);
            json.WriteNumber("bytes", file.Bytes);
            json.Strings("sheets", file.Sheets);
        });
    }

    /// <summary>A value as a query gave it: numbers stay numbers, days are ISO texts, lists arrays, null null.</summary>
    public static void Value(this Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case bool truth: json.WriteBooleanValue(truth); break;
            case int number: json.WriteNumberValue(number); break;
            case long number: json.WriteNumberValue(number); break;
            case decimal number: json.WriteNumberValue(number); break;
            case double number: json.WriteNumberValue(number); break;
            case DateOnly day: json.WriteStringValue(Numbers.Day(day)); break;
            case IEnumerable<string?> list:
                json.WriteStartArray();
                foreach (var item in list) json.WriteStringValue(item);
                json.WriteEndArray();
                break;
            default: json.WriteStringValue(Convert.ToString(value, CultureInfo.InvariantCulture)); break;
        }
    }

    /// <summary>Readings that have no value because a second computation does not confirm it.</summary>
    public static void Unconfirmed(this Utf8JsonWriter json, string name, IEnumerable<Reading> readings)
    {
        json.Objects(name, readings, reading =>
        {
            json.WriteString("indicator", reading.Indicator);
            json.WriteString("period", reading.Period.ToString());
            json.Said("reason", reading.SecondComputation!.Reason);
        });
    }
}
