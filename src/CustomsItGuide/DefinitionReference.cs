namespace CustomsItGuide;

/// <summary>What stands under a key of a definition file.</summary>
public enum KeyForm
{
    /// <summary>A text that is the same in every language.</summary>
    Text,

    /// <summary>A text by the codes of the languages that it is written in.</summary>
    TextByLanguage,

    /// <summary>A list of texts; a single one may stand without brackets.</summary>
    Texts,

    /// <summary>A number with a decimal point.</summary>
    Number,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A day, <c>2026-07-01</c>.</summary>
    Date,

    /// <summary>A fiscal year or a part of one.</summary>
    Period,

    /// <summary>A list of fiscal years.</summary>
    Periods,

    /// <summary>One of the values that are allowed.</summary>
    Choice,

    /// <summary>Keys of its own.</summary>
    Mapping,
}

/// <summary>A key of a definition file, as the reader accepts it.</summary>
/// <param name="Key"><c>*</c>: a name that the plan chooses.</param>
/// <param name="Forms">What may stand there; several where it has a short and a long form.</param>
/// <param name="IsCompulsory">Where the mapping that it stands in is there.</param>
/// <param name="Values">Those that are allowed; empty: any.</param>
/// <param name="Meaning">Null: nobody has written it yet.</param>
/// <param name="Example">As written in YAML; null: none.</param>
/// <param name="Keys">Those below it.</param>
public sealed record DefinitionKey(string Key, IReadOnlyList<KeyForm> Forms, bool IsCompulsory, IReadOnlyList<string> Values,
    LocalizedText? Meaning, string? Example, IReadOnlyList<DefinitionKey> Keys);

/// <summary>The keys of one kind of definition file.</summary>
/// <param name="Name">The folder's name; <c>plan</c> for plan.yaml.</param>
/// <param name="File">Where such a file stands: <c>indicators/ID.yaml</c>.</param>
public sealed record DefinitionFileKeys(string Name, string File, LocalizedText? Meaning, IReadOnlyList<DefinitionKey> Keys);

/// <summary>A column that a measure gives to a kind of indicator.</summary>
/// <param name="Type">What it is read as.</param>
/// <param name="Need">When the measure has to give it.</param>
/// <param name="Meaning">Null: the name says it all.</param>
public sealed record DefinitionColumn(string Name, LocalizedText Type, LocalizedText Need, LocalizedText? Meaning);

/// <summary>A kind of indicator, as a definition chooses it under <c>estimator</c>.</summary>
/// <param name="TargetRules">The rules that its targets may have.</param>
/// <param name="Units">The units that its values may have; empty: any that the plan declares.</param>
public sealed record DefinitionKind(string Name, IReadOnlyList<string> TargetRules, IReadOnlyList<string> Units,
    IReadOnlyList<DefinitionColumn> Columns);

/// <summary>Everything that may stand in the files of a plan.</summary>
/// <param name="Policy">Parameters with their defaults.</param>
public sealed record DefinitionReference(IReadOnlyList<DefinitionFileKeys> Files, IReadOnlyList<DefinitionKind> Kinds,
    IReadOnlyList<PolicyParameter> Policy);
