using System.Collections;
using System.Globalization;
using System.Text.Json;

namespace CustomsItGuide.Verification;

/// <summary>
/// Compares what a case expects with what was computed: numbers within the tolerance, texts without regard to case, lists element by
/// element, a lone value as a list of one. A number that does not exist (null, NaN, infinite) matches null, and the word for it.
/// </summary>
internal static class CaseComparison
{
    /// <summary>What differs, one sentence for each place; empty when all expected fields match.</summary>
    public static IReadOnlyList<LocalizedText> Differences(ReferenceCase reference, IReadOnlyDictionary<string, object?> found)
    {
        var differences = new List<LocalizedText>();
        foreach (var field in reference.Expected.EnumerateObject().Where(f => f.Name != "note"))
        {
            if (found.TryGetValue(field.Name, out var value))
                Compare(reference, field.Name, field.Value, value, differences);
            else if (field.Value.ValueKind != JsonValueKind.Null)
                differences.Add(VerificationWords.FieldNotComputed(field.Name, string.Join(", ", found.Keys.Take(12))));
        }

        return differences;
    }

    static void Compare(ReferenceCase reference, string place, JsonElement expected, object? found, List<LocalizedText> differences)
    {
        if (expected.ValueKind == JsonValueKind.Array && found is IEnumerable list and not string)
        {
            var elements = list.Cast<object?>().ToArray();
            if (elements.Length != expected.GetArrayLength())
            {
                differences.Add(VerificationWords.DiffersInLength(place, expected.GetArrayLength(), ComputedJson.Text(found)));
                return;
            }

            foreach (var (element, i) in expected.EnumerateArray().Select((e, i) => (e, i)))
                Compare(reference, $"{place}[{i.ToString(CultureInfo.InvariantCulture)}]", element, elements[i], differences);
            return;
        }

        // R writes a vector of length 1 as a lone value.
        if (expected.ValueKind == JsonValueKind.Array && expected.GetArrayLength() == 1)
            expected = expected[0];
        else if (found is IEnumerable several and not string && several.Cast<object?>().ToArray() is [var one])
            found = one;
        if (!Matches(reference, expected, found))
        {
            differences.Add(VerificationWords.Differs(place, expected.GetRawText(), ComputedJson.Text(found), reference.Relative,
                reference.Tolerance.ToString(CultureInfo.InvariantCulture)));
        }
    }

    static bool Matches(ReferenceCase reference, JsonElement expected, object? found) => expected.ValueKind switch
    {
        JsonValueKind.Null => found is null || (Number(found) is { } number && !double.IsFinite(number)),
        JsonValueKind.True => found is true,
        JsonValueKind.False => found is false,
        JsonValueKind.Number => (Number(found) ?? Label(found)) is { } number && Near(expected.GetDouble(), number, reference),
        JsonValueKind.String => found is string text
            ? text.Equals(expected.GetString(), StringComparison.OrdinalIgnoreCase)
            : NonFinite(expected.GetString()) is { } word && (found is null ? double.IsNaN(word) : Number(found)?.Equals(word) == true),
        _ => false,
    };

    static bool Near(double expected, double found, ReferenceCase reference) =>
        Math.Abs(found - expected) <= reference.Tolerance * (reference.Relative && expected != 0 ? Math.Abs(expected) : 1);

    static double? Number(object? value) => value switch
    {
        double d => d,
        int i => i,
        _ => null,
    };

    /// <summary>A label that is a number, such as a class named 1.</summary>
    static double? Label(object? value) =>
        value is string text && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    static double? NonFinite(string? word) => word switch
    {
        "NaN" or "NA" => double.NaN,
        "Inf" or "Infinity" or "inf" => double.PositiveInfinity,
        "-Inf" or "-Infinity" or "-inf" => double.NegativeInfinity,
        _ => null,
    };
}
