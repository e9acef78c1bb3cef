namespace CustomsItGuide;

/// <param name="Check"><c>provenance</c>, <c>completeness</c>, <c>verification</c>, <c>timeliness</c>, <c>stability</c> or
/// <c>recomputation</c>.</param>
/// <param name="Detail">What was found, against which limit.</param>
public sealed record SourceCheck(string Check, CheckResult Result, LocalizedText Detail);
