namespace CustomsItGuide;

/// <param name="File">Name within the plan's folder.</param>
/// <param name="Details">Of a changed YAML file, each member that differs; of a changed query, the first line that does; else
/// empty.</param>
public sealed record DefinitionChange(string File, ChangeKind Kind, IReadOnlyList<DefinitionDetail> Details);
