using System.Text.Json;

namespace CustomsItGuide.Verification;

/// <summary>Somebody else's numbers for one method.</summary>
/// <param name="Method">Snake-case name, one of <see cref="Method.All"/>.</param>
/// <param name="Inputs">What the method is given, by name; names differ by case (n, N).</param>
/// <param name="Expected">What must come out, by name. Fields that it does not name are not compared, and <c>note</c> never is.</param>
/// <param name="Tolerance">Largest difference allowed.</param>
/// <param name="Relative">True: the tolerance is a share of the expected number; false: it is in its unit.</param>
/// <param name="Source">Where the numbers come from.</param>
public sealed record ReferenceCase(
    string Id, string Method, JsonElement Inputs, JsonElement Expected, double Tolerance, bool Relative, string Source);

/// <param name="Id">As the file has it; <c>case 7</c> (counted from 1) for one without.</param>
/// <param name="Case">Null when the case cannot be read.</param>
/// <param name="Problem">What is wrong with it; null when nothing is.</param>
internal sealed record ReadCase(string Id, ReferenceCase? Case, LocalizedText? Problem);
