namespace CustomsItGuide.Ingestion;

/// <summary>Cells whose formula failed.</summary>
internal static class FailedFormulas
{
    /// <summary>What such cells show, in the languages of the Organization's Members' offices; a CSV has them in that of the program that
    /// wrote it.</summary>
    public static readonly IReadOnlyList<string> Marks =
    [
        "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!",
        "#CONNECT!",
        "#NUL!", "#VALEUR!", "#NOM?", "#NOMBRE!", "#N/D", "#EPARS!", "#PROPAGATION!",
        "#¡NULO!", "#¡DIV/0!", "#¡VALOR!", "#¡REF!", "#¿NOMBRE?", "#¡NUM!", "#VALOR!", "#NOME?", "#WERT!", "#BEZUG!", "#ZAHL!", "#NV",
    ];
}
