namespace CustomsItGuide.Wording;

/// <summary>What a column of a contract takes, in the words of those who fill it in.</summary>
public static class ColumnWords
{
    private static readonly Dictionary<ColumnType, LocalizedText> Types = new()
    {
        [ColumnType.Text] = new("text", "texte"),
        [ColumnType.Code] = new("one of the allowed values", "une des valeurs admises"),
        [ColumnType.Date] = new("day, as 2024-03-31", "jour, comme 2024-03-31"),
        [ColumnType.Integer] = new("whole number", "nombre entier"),
        [ColumnType.Decimal] = new("number", "nombre"),
        [ColumnType.FiscalYear] = new("fiscal year, as 2023/24", "exercice, comme 2023/24"),
        [ColumnType.Period] = new("fiscal year or a part of it, as 2023/24-H1", "exercice ou partie d'exercice, comme 2023/24-H1"),
        [ColumnType.Member] = new("Member, by two-letter code or name", "Membre, par son code à deux lettres ou son nom"),
        [ColumnType.Members] = new("Members, separated by semicolons", "Membres, séparés par des points-virgules"),
        [ColumnType.List] = new("one or several, separated by semicolons", "un ou plusieurs, séparés par des points-virgules"),
    };

    /// <summary>What its cells hold.</summary>
    public static LocalizedText Type(Column column)
    {
        ArgumentNullException.ThrowIfNull(column);
        return Types[column.Type];
    }

    /// <summary>Whether it must be there and filled in.</summary>
    public static LocalizedText Need(Column column)
    {
        ArgumentNullException.ThrowIfNull(column);
        return column switch
        {
            { Required: true, MayBeBlank: true } => new("the column is required, its cells may be empty",
                "la colonne est obligatoire, ses cellules peuvent être vides"),
            { Required: true } => new("required", "obligatoire"),
            _ => new("optional", "facultative"),
        };
    }

    /// <summary>
    /// The values that it takes: codes with the words that are read as each, bounds, or where they must be known; empty for any.
    /// </summary>
    public static LocalizedText Allowed(Column column)
    {
        ArgumentNullException.ThrowIfNull(column);
        if (column.Codes.Count > 0) return new(Codes(column, "or"), Codes(column, "ou"));
        if (column.References is { } to) return new($"as in the column {to.Column} of {to.DataSet}",
            $"comme dans la colonne {to.Column} de {to.DataSet}");
        return (column.Min, column.Max) switch
        {
            ({ } min, { } max) => Format.Sentence($"from {min} to {max}", $"de {min} à {max}"),
            ({ } min, null) => Format.Sentence($"{min} or more", $"{min} ou plus"),
            (null, { } max) => Format.Sentence($"{max} or less", $"{max} ou moins"),
            _ => new("", ""),
        };
    }

    private static string Codes(Column column, string or) =>
        string.Join("\n", column.Codes.Select(c => c.Value.Count == 0 ? c.Key : $"{c.Key} ({or} {string.Join(", ", c.Value)})"));
}
