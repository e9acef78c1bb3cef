using System.Text.Json.Nodes;

namespace CustomsItGuide.Verification;

/// <summary>Runs reference cases through the engine and compares.</summary>
public static class StatisticsVerification
{
    /// <summary>Names of the methods that cases may name, in ordinal order.</summary>
    public static IReadOnlyList<string> Methods => [.. Method.All.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Runs a file of cases. A case that is malformed or cannot be computed fails with its reason and does not stop the
    /// others.</summary>
    /// <exception cref="RefusedException">The file does not exist, cannot be read, is no JSON or holds no list of cases.</exception>
    public static ReferenceCasesReport RunFile(string path)
    {
        string text;
        try
        {
            text = File.ReadAllText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException(
                new Issue(Severity.Error, path, null, "file", VerificationWords.CasesCannotBeRead(e.Message)));
        }

        return Run(text, path);
    }

    /// <summary>Runs cases given as JSON text.</summary>
    /// <param name="file">Name for messages.</param>
    /// <exception cref="RefusedException">The text is no JSON or holds no list of cases.</exception>
    public static ReferenceCasesReport Run(string json, string file) => new([.. ReferenceCaseFile.Read(json, file).Select(RunOne)]);

    static ReferenceCaseResult RunOne(ReadCase read)
    {
        if (read.Case is not { } reference)
            return new ReferenceCaseResult(read.Id, null, null, null, null, None, [Told(read.Id, read.Problem!)]);
        if (!Method.All.TryGetValue(reference.Method, out var method))
            return Failed(reference, null, VerificationWords.MethodUnknown(reference.Method, string.Join(", ", Methods)));
        try
        {
            var found = new Dictionary<string, object?>(StringComparer.Ordinal);
            foreach (var (name, value) in method.Compute(new CaseInputs(reference.Inputs)))
                found.TryAdd(name, value);
            return new ReferenceCaseResult(
                reference.Id, reference.Method, ClassOf(method), reference.Source, reference.Expected,
                found.ToDictionary(f => f.Key, f => ComputedJson.Of(f.Value), StringComparer.Ordinal),
                CaseComparison.Differences(reference, found));
        }
        catch (CaseException e)
        {
            return Failed(reference, method, e.Told);
        }
        catch (Exception e) when (e is ArgumentException or ArithmeticException or FormatException)
        {
            return Failed(reference, method, LocalizedText.Verbatim(e.Message.ReplaceLineEndings(" ")));
        }
    }

    /// <summary>A case without an id is named by its number already.</summary>
    static LocalizedText Told(string id, LocalizedText problem) =>
        VerificationWords.CaseProblem(id.StartsWith("case ", StringComparison.Ordinal) ? id["case ".Length..] : id, problem);

    static ReferenceCaseResult Failed(ReferenceCase reference, Method? method, LocalizedText problem) => new(
        reference.Id, reference.Method, ClassOf(method), reference.Source, reference.Expected, None,
        [VerificationWords.CaseProblem(reference.Id, problem)]);

    /// <summary>The class with its folder: Statistics.WilsonScore.</summary>
    static string? ClassOf(Method? method) => method?.Class.FullName?["CustomsItGuide.".Length..];

    static readonly IReadOnlyDictionary<string, JsonNode?> None = new Dictionary<string, JsonNode?>();
}
