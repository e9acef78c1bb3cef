using System.Globalization;
using System.Text.Json;

namespace CustomsItGuide.Verification;

/// <summary>A case cannot be computed: an input is missing or of another kind.</summary>
/// <param name="told">Which input, what was found, what was expected.</param>
internal sealed class CaseException(LocalizedText told) : Exception(told.English)
{
    public LocalizedText Told => told;
}

/// <summary>The inputs of a case by name. Every accessor names the input in its error.</summary>
internal sealed class CaseInputs(JsonElement inputs)
{
    public JsonElement Root => inputs;

    /// <summary>True when the input is there and not null.</summary>
    public bool Has(string name) => inputs.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null;

    public double Number(string name) => AsNumber(Value(name), name);

    public double? NumberOrNull(string name) => Has(name) ? Number(name) : null;

    /// <summary>The two-sided confidence level; 0.95 when a case leaves it out.</summary>
    public double Confidence() => NumberOrNull("conf") ?? 0.95;

    public int Integer(string name) => AsInteger(Value(name), name);

    public int Integer(string name, int absent) => Has(name) ? Integer(name) : absent;

    public string Text(string name) => AsText(Value(name), name);

    public string Text(string name, string absent) => Has(name) ? Text(name) : absent;

    public bool Flag(string name, bool absent) => !Has(name) ? absent : Value(name).ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Expected(name, VerificationWords.ExpectedFlag, Value(name)),
    };

    public double[] Numbers(string name) => [.. List(name).Select(e => AsNumber(e, name))];

    public double?[] NumbersOrNull(string name) =>
        [.. List(name).Select(e => e.ValueKind == JsonValueKind.Null ? (double?)null : AsNumber(e, name))];

    public int[] Integers(string name) => [.. List(name).Select(e => AsInteger(e, name))];

    public string[] Texts(string name) => [.. List(name).Select(e => AsText(e, name))];

    /// <summary>Rows of numbers; a plain list of numbers is read as rows of one.</summary>
    public double[][] Rows(string name) =>
        [.. List(name).Select(row => row.ValueKind == JsonValueKind.Number
            ? [AsNumber(row, name)]
            : Elements(row, name).Select(e => AsNumber(e, name)).ToArray())];

    public int[][] IntegerRows(string name) => [.. List(name).Select(row => Elements(row, name).Select(e => AsInteger(e, name)).ToArray())];

    /// <summary>The objects of a list.</summary>
    public CaseInputs[] Objects(string name) => [.. List(name).Select(e => AsObject(e, name))];

    public CaseInputs Object(string name) => AsObject(Value(name), name);

    /// <summary>A day, written 2026-06-30; a time of day behind it is passed over.</summary>
    public DateOnly Day(string name)
    {
        var text = Text(name);
        return DateOnly.TryParseExact(text.Length > 10 ? text[..10] : text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None,
            out var day)
            ? day
            : throw Expected(name, VerificationWords.ExpectedDay, Value(name));
    }

    public JsonElement Value(string name) =>
        Has(name) ? inputs.GetProperty(name) : throw new CaseException(VerificationWords.InputMissing(name));

    /// <summary>A lone number, text or truth value is a list of one: so R writes vectors of length 1.</summary>
    JsonElement[] List(string name) => Value(name) is { ValueKind: not (JsonValueKind.Array or JsonValueKind.Object) } one
        ? [one]
        : [.. Elements(Value(name), name)];

    static JsonElement.ArrayEnumerator Elements(JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : throw Expected(name, VerificationWords.ExpectedList, value);

    static CaseInputs AsObject(JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Object ? new CaseInputs(value) : throw Expected(name, VerificationWords.ExpectedObject, value);

    static double AsNumber(JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) ? number
            : throw Expected(name, VerificationWords.ExpectedNumber, value);

    static int AsInteger(JsonElement value, string name)
    {
        var number = AsNumber(value, name);
        if (Math.Abs(number) > int.MaxValue)
            throw Expected(name, VerificationWords.ExpectedWholeNumberUpTo(int.MaxValue), value);
        return number == Math.Floor(number) ? (int)number : throw Expected(name, VerificationWords.ExpectedWholeNumber, value);
    }

    static string AsText(JsonElement value, string name) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString() ?? "",
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
        _ => throw Expected(name, VerificationWords.ExpectedText, value),
    };

    static CaseException Expected(string name, LocalizedText expected, JsonElement found) =>
        new(VerificationWords.InputIs(name, ReferenceCaseFile.Kind(found), expected));
}
