namespace CustomsItGuide.Ingestion;

/// <summary>Cells whose formula failed.</summary>
internal static class FailedFormulas
{
    /// <summary>What such cells show.</summary>
    public static readonly IReadOnlyList<string> Marks = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!", "#CALC!"];
}
