namespace CustomsItGuide.Disclosure;

/// <summary>Rule 8: a part of a table (a wave of its year, an item of its mean) beside the whole.</summary>
/// <param name="N">Responding in the part.</param>
/// <param name="K">Of them satisfied.</param>
/// <param name="OnlyInWhole">Members of the whole that are not in the part.</param>
/// <param name="InOthersToo">Members of the part that are in another part as well, so that their answer in the whole may be
/// another.</param>
/// <param name="WholeK">Satisfied in the whole.</param>
public sealed record PartAndWhole(int N, int K, int OnlyInWhole, int InOthersToo, int WholeK)
{
    /// <summary>
    /// The part is the whole: the same Members and no other part. It is the same table then, and shows the same. It asks for no
    /// condition beyond the whole's own.
    /// </summary>
    public bool IsWhole => OnlyInWhole == 0 && InOthersToo == 0;

    /// <summary>True when its total may stand beside the whole's: two-sided with enough respondents, and so is what the difference
    /// tells.</summary>
    public bool MayBeShown(DisclosureRules rules) => N >= rules.Group && rules.IsTwoSided(N, K)
        && (IsWhole || rules.IsSafe(OnlyInWhole + InOthersToo, InOthersToo, WholeK - K));
}
