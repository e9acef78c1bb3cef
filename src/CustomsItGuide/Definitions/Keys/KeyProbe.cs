namespace CustomsItGuide.Definitions.Keys;

/// <summary>What a reader asked for under one key.</summary>
/// <param name="Path">Keys from the file's root; <c>*</c> stands for a name that the plan chooses.</param>
/// <param name="Form">Null: it only looked whether the key is there.</param>
internal sealed record Asked(IReadOnlyList<string> Path, KeyForm? Form, bool Compulsory, IReadOnlyList<string> Values);

/// <summary>One reading of a file that has every key, or every key but one, and what it asked for.</summary>
/// <param name="without">The path of the key that the file lacks, joined by stops; null: it has every key.</param>
/// <param name="asMapping">Where a key may be a mapping or something shorter: which of the two the file has.</param>
internal sealed class KeyProbe(string? without, bool asMapping)
{
    public List<Asked> Asks { get; } = [];

    public bool AsMapping => asMapping;

    public bool Lacks(string path) => path == without;
}
