namespace CustomsItGuide;

/// <summary>A remark on an assessment.</summary>
/// <param name="Code">Snake-case name of the remark, which is also the name of the check that made it.</param>
public sealed record Finding(string Code, Severity Severity, LocalizedText Message);
