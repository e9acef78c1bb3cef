namespace CustomsItGuide;

/// <summary>The plain arithmetic of a value against its target, without any doubt about the value.</summary>
public enum Fact { None, Met, NotMet }

/// <summary>What may be said of the performance (statistics/methods.md, section 2).</summary>
public enum Status { NotYetDue, ReportOverdue, Baseline, InsufficientData, Met, OnTrack, AtRisk, OffTarget, NoSignificantChange }

/// <summary>On what a status rests.</summary>
public enum Evidence { None, Confirmed, Unconfirmed, Census, Process }

public enum Trend { NotEnoughData, Improved, NoDetectableChange, Deteriorated }

/// <summary>The second verdict: how far the source of a number can be trusted.</summary>
public enum SourceRating { NotEstablished, Sound, SoundWithDisclosure, Weak }

public enum CheckResult { NotApplicable, Pass, Warn, Fail }

/// <param name="Check"><c>provenance</c>, <c>completeness</c>, <c>verification</c>, <c>timeliness</c> or <c>stability</c>.</param>
/// <param name="Detail">What was found, against which limit.</param>
public sealed record SourceCheck(string Check, CheckResult Result, LocalizedText Detail);

public enum Severity { Hint, Warning, Error }

/// <summary>A remark on an assessment.</summary>
/// <param name="Code">Snake-case name of the remark, which is also the name of the check that made it.</param>
public sealed record Finding(string Code, Severity Severity, LocalizedText Message);

/// <summary>A reading judged.</summary>
public sealed record Assessment
{
    public required Indicator Indicator { get; init; }

    /// <summary>The period's reading; it always exists, if only as a typed absence.</summary>
    public required Reading Reading { get; init; }

    public required Baseline Baseline { get; init; }

    /// <summary>Last day by which the target is to be reached.</summary>
    public required DateOnly Due { get; init; }

    public required Fact Fact { get; init; }

    public required Status Status { get; init; }

    public required Evidence Evidence { get; init; }

    /// <summary>Name of the rule that gave the status.</summary>
    public required string Rule { get; init; }

    /// <summary>Why, in one sentence that says no more than the status allows.</summary>
    public required LocalizedText Reason { get; init; }

    public required Trend Trend { get; init; }

    public required SourceRating SourceRating { get; init; }

    public IReadOnlyList<SourceCheck> SourceChecks { get; init; } = [];

    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>The remarks made while estimating, then those of the judgement, each once.</summary>
    public IReadOnlyList<Finding> AllFindings => [.. Reading.Findings.Concat(Findings).Distinct()];

    /// <summary>Readings of all fiscal years up to this period, oldest first, absences left out.</summary>
    public IReadOnlyList<Reading> History { get; init; } = [];
}
