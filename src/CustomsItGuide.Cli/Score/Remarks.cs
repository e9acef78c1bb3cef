namespace CustomsItGuide.Cli.Score;

internal static class Remarks
{
    /// <summary>All remarks on an assessment: those made while estimating, then those of the judgement, each once.</summary>
    public static IReadOnlyList<Finding> Of(Assessment assessment) => [.. assessment.Reading.Findings.Concat(assessment.Findings).Distinct()];
}
