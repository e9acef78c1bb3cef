namespace CustomsItGuide;

/// <param name="Name">Snake-case name, e.g. <c>n_min</c>.</param>
/// <param name="Value">In <paramref name="Unit"/>.</param>
/// <param name="Meaning">What it decides, in the reader's words.</param>
/// <param name="Source">Where the figure comes from; policy defaults say so.</param>
public sealed record PolicyParameter(string Name, double Value, string Unit, LocalizedText Meaning, LocalizedText Source);
