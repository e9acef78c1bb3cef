using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CustomsItGuide.Verification;

/// <summary>Reads a file of reference cases: a JSON list, or an object with the list under <c>cases</c>.</summary>
internal static partial class ReferenceCaseFile
{
    static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>One entry for each element of the list. What is wrong with one does not hide the others.</summary>
    /// <param name="file">Name for messages.</param>
    /// <exception cref="RefusedException">The text is no JSON, or holds no list, or an empty one.</exception>
    public static IReadOnlyList<ReadCase> Read(string text, string file)
    {
        JsonElement root;
        try
        {
            using var document =
                JsonDocument.Parse(NonFinite().Replace(text, m => m.Value[0] == '"' ? m.Value : $"\"{m.Value}\""), Options);
            root = document.RootElement.Clone();
        }
        catch (JsonException e)
        {
            throw new RefusedException(new Issue(
                Severity.Error, file, e.LineNumber + 1, "json",
                VerificationWords.CasesNotJson(e.Message)));
        }

        if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("cases", out var inner))
            root = inner;
        if (root.ValueKind != JsonValueKind.Array)
        {
            throw new RefusedException(new Issue(
                Severity.Error, file, null, "json",
                VerificationWords.CasesNotList(Kind(root))));
        }

        if (root.GetArrayLength() == 0)
            throw new RefusedException(
                new Issue(Severity.Error, file, null, "json",
                    VerificationWords.NoCases));

        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. root.EnumerateArray().Select((element, i) => ReadOne(element, i, seen))];
    }

    static ReadCase ReadOne(JsonElement element, int index, HashSet<string> seen)
    {
        var id = $"case {(index + 1).ToString(CultureInfo.InvariantCulture)}";
        if (element.ValueKind != JsonValueKind.Object)
            return new ReadCase(id, null, VerificationWords.FoundWhereCase(Kind(element)));
        if (!IsReadable(element))
            return new ReadCase(id, null, VerificationWords.HalfOfCharacter);
        if (!Text(element, "id", out var given))
            return new ReadCase(id, null, VerificationWords.FieldMissing("id"));
        if (!seen.Add(given))
            return new ReadCase($"{given} ({id})", null, VerificationWords.IdTwice);
        id = given;
        if (!Text(element, "method", out var method))
            return new ReadCase(id, null, VerificationWords.FieldMissing("method"));
        foreach (var name in new[] { "inputs", "expected" })
        {
            if (!element.TryGetProperty(name, out var part) || part.ValueKind != JsonValueKind.Object)
                return new ReadCase(id, null, VerificationWords.FieldNotObject(name));
        }

        var tolerance = 0.0;
        if (element.TryGetProperty("tolerance", out var given2)
            && (given2.ValueKind != JsonValueKind.Number || !given2.TryGetDouble(out tolerance) || tolerance < 0))
        {
            return new ReadCase(id, null, VerificationWords.FieldToleranceNoNumber);
        }

        var type = Text(element, "tolerance_type", out var typeText) ? typeText : "abs";
        if (type is not ("abs" or "rel"))
            return new ReadCase(id, null, VerificationWords.FieldToleranceType(type));
        return new ReadCase(id, new ReferenceCase(
            id, method, element.GetProperty("inputs"), element.GetProperty("expected"), tolerance, type == "rel",
            Text(element, "source", out var source) ? source : ""), null);
    }

    /// <summary>Whether every name and text can be read. JSON may escape half of a surrogate pair, which is not a character.</summary>
    static bool IsReadable(JsonElement element)
    {
        try
        {
            return element.ValueKind switch
            {
                JsonValueKind.String => element.GetString() is not null,
                JsonValueKind.Array => element.EnumerateArray().All(IsReadable),
                JsonValueKind.Object => element.EnumerateObject().All(p => p.Name.Length >= 0 && IsReadable(p.Value)),
                _ => true,
            };
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    static bool Text(JsonElement element, string name, out string text)
    {
        text = element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() ?? "" : "";
        return text.Length > 0;
    }

    internal static LocalizedText Kind(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => VerificationWords.KindList,
        JsonValueKind.Object => VerificationWords.KindObject,
        JsonValueKind.String => VerificationWords.KindText(element.GetString()),
        JsonValueKind.Null or JsonValueKind.Undefined => VerificationWords.KindNothing,
        _ => LocalizedText.Verbatim(element.GetRawText()),
    };

    /// <summary>Texts, which stay as they are, and the bare words that R and Python write for numbers that JSON does not have.</summary>
    [GeneratedRegex("""
        "(?:\\.|[^"\\])*"|-?\b(?:Infinity|Inf|NaN)\b
        """, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex NonFinite();
}
