using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CustomsItGuide.Verification;

/// <summary>What a case says of a regression: a formula (y = b0 + b1 x + b2 x^2), words (no constant, degree 2), or an object of
/// both.</summary>
/// <param name="Constant">False: the line goes through the origin.</param>
/// <param name="Degree">Highest power of a single regressor, at least 1.</param>
internal sealed partial record RegressionModel(bool Constant, int Degree)
{
    /// <param name="model">Null or left out: a straight line with a constant.</param>
    public static RegressionModel Of(JsonElement? model)
    {
        var text = model switch
        {
            null or { ValueKind: JsonValueKind.Null } => "",
            { ValueKind: JsonValueKind.String } written => written.GetString() ?? "",
            { } other => other.GetRawText(),
        };
        return new RegressionModel(HasConstant(text), HighestPower(text));
    }

    /// <summary>A formula has a constant when a term of it has no x (in R's form, unless it says 0 or - 1); words have one unless they deny
    /// it.</summary>
    static bool HasConstant(string model)
    {
        if (Denial().IsMatch(model))
            return false;
        if (model.Contains('~', StringComparison.Ordinal))
            return !NoConstantInR().IsMatch(model);
        var terms = model.Split('=')[^1].Split('+', StringSplitOptions.TrimEntries);
        return !terms.Any(t => Regressor().IsMatch(t)) || terms.Any(t => !Regressor().IsMatch(t) && !Error().IsMatch(t));
    }

    /// <summary>The highest power, numbered coefficient or degree named; 1 when none is.</summary>
    static int HighestPower(string model) => Power().Matches(model)
        .Select(m => int.Parse(m.Groups["n"].Value, NumberStyles.None, CultureInfo.InvariantCulture))
        .Append(Quadratic().IsMatch(model) ? 2 : Cubic().IsMatch(model) ? 3 : 1).Max();

    [GeneratedRegex(@"\b(no|none|without|zero|origin|false)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Denial();

    [GeneratedRegex(@"-\s*1\b|[~+]\s*0\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NoConstantInR();

    /// <summary>x, x1, b1*x, B1X, x^2; not the x of max.</summary>
    [GeneratedRegex(@"(^|[^a-z]|\bb(eta)?_?\d*)x(?![a-z])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Regressor();

    [GeneratedRegex(@"^(\.\.\.|…|e|error|epsilon|ε)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Error();

    [GeneratedRegex(@"(\^|\*\*|\bb_?|(degree|order)\W{0,4})(?<n>\d{1,2})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Power();

    [GeneratedRegex("quadratic|²", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Quadratic();

    [GeneratedRegex("cubic|³", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Cubic();
}
