using CustomsItGuide.Wording;

namespace CustomsItGuide.Kinds;

/// <summary>Units that values of a kind may have.</summary>
internal static class KindUnits
{
    public static readonly IReadOnlyList<string> Percent = [Units.Percent];

    /// <summary>Those that a count may have.</summary>
    public static readonly IReadOnlyList<string> Any = [Units.Percent, "seizures", "persons", "objectives"];
}
