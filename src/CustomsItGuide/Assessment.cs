using CustomsItGuide.Statistics;

namespace CustomsItGuide;

/// <summary>The plain arithmetic of a value against its target, without any doubt about the value.</summary>
public enum Fact { None, Met, NotMet }

/// <summary>What may be said of the performance.</summary>
public enum Status { NotYetDue, ReportOverdue, Baseline, InsufficientData, Met, OnTrack, AtRisk, OffTarget, NoSignificantChange }

/// <summary>On what a status rests.</summary>
public enum Evidence { None, Confirmed, Unconfirmed, Census, Process }

public enum Trend { NotEnoughData, Improved, NoDetectableChange, Deteriorated }

/// <summary>The second verdict: how far the source of a number can be trusted.</summary>
public enum SourceRating { NotEstablished, Sound, SoundWithDisclosure, Weak }

public enum CheckResult { NotApplicable, Pass, Warn, Fail }

/// <param name="Check"><c>provenance</c>, <c>completeness</c>, <c>verification</c>, <c>timeliness</c>, <c>stability</c> or
/// <c>recomputation</c>.</param>
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

    /// <summary>
    /// What the value was judged against, where the target is a direction: of baseline and year before the larger for an increase, the
    /// last year with a value for information. Null where the target is a number, and with nothing to compare with yet.
    /// </summary>
    public Baseline? Comparator { get; init; }

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

    /// <summary>How the value has moved since its baseline, by the test that judged; null when there is nothing to compare with.</summary>
    public Movement? SinceBaseline { get; init; }

    /// <summary>How it has moved since the same period of the year before; null when there is nothing to compare with.</summary>
    public Movement? SinceYearBefore { get; init; }

    /// <summary>What the trend rests on, or how many more points it needs.</summary>
    public LocalizedText TrendNote { get; init; } = VocabularyWords.NoTrendTested;

    /// <summary>Whether the points are enough for a trend over the years or within them; else <see cref="Trend"/> is at most the test
    /// against the year before.</summary>
    public bool HasTrend { get; init; }

    /// <summary>The behaviour of the figure within the years; null below 12 points.</summary>
    public ProcessBehaviour? Behaviour { get; init; }

    public required SourceRating SourceRating { get; init; }

    public IReadOnlyList<SourceCheck> SourceChecks { get; init; } = [];

    /// <summary>How the status came about, number by number.</summary>
    public JudgementReceipt Receipt { get; init; } = new();

    public Commentary? Commentary { get; init; }

    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>The remarks made while estimating, then those of the judgement, each once.</summary>
    public IReadOnlyList<Finding> AllFindings => [.. Reading.Findings.Concat(Findings).Distinct()];

    /// <summary>What those who did not answer could change; null for what is not a survey of satisfaction, and without a value.</summary>
    public Nonresponse? Nonresponse { get; init; }

    /// <summary>Where the value is heading by the plan's end; null below five years since the last break.</summary>
    public Forecast? Forecast { get; init; }

    /// <summary>What the fiscal year's value has been since the year ended, oldest first; the last is what stands now. Empty before its
    /// end.</summary>
    public IReadOnlyList<ReportedReading> Reported { get; init; } = [];

    /// <summary>Readings of all fiscal years up to this period, oldest first, absences left out.</summary>
    public IReadOnlyList<Reading> History { get; init; } = [];
}

/// <summary>The receipt of a judgement: which rule fired, with which numbers, and what would have made it another.</summary>
public sealed record JudgementReceipt
{
    /// <summary>The numbers that the rule looked at, in the order of its formula.</summary>
    public IReadOnlyList<Figure> Figures { get; init; } = [];

    /// <summary>What the rule compared: the change against the baseline, the rate ratio, or the level; null where nothing is
    /// uncertain.</summary>
    public Interval? Interval { get; init; }

    /// <summary><c>change</c> (percentage points, or points of the scale), <c>rate_ratio</c> or <c>level</c>; null without an
    /// interval.</summary>
    public string? IntervalOf { get; init; }

    /// <summary>One-sided p of "no decline", and the same after control of the false discovery rate over the round's family; null outside
    /// of it.</summary>
    public double? P { get; init; }

    public double? AdjustedP { get; init; }

    /// <summary>Tests that stand beside the rule and decide nothing: the change of the mean, and the Members that answered both
    /// times.</summary>
    public IReadOnlyList<SupportingTest> Supporting { get; init; } = [];

    /// <summary>The smallest change of the inputs that gives a better status; null when none does.</summary>
    public Flip? Better { get; init; }

    /// <summary>The smallest change of the inputs that gives a worse status; null when none does.</summary>
    public Flip? Worse { get; init; }
}

/// <param name="Name">Snake-case name.</param>
/// <param name="Unit"><c>percent</c>, <c>points</c> (percentage points), <c>share</c>, <c>ratio</c>, <c>members</c>, <c>days</c>, or the
/// indicator's own.</param>
public sealed record Figure(string Name, LocalizedText Label, double Value, string Unit);

/// <summary>A test that supports a verdict or makes one doubt it, and never is the verdict.</summary>
/// <param name="Name"><c>mean_change</c> or <c>matched_panel</c>.</param>
/// <param name="Sentence">What it found, in one sentence.</param>
/// <param name="Estimate">Points of the scale for the mean; percentage points for the panel.</param>
/// <param name="Interval">Of the estimate, in its unit; null where the test gives none.</param>
/// <param name="P">Two-sided; 1 for a panel of which nobody changed; null where there is no test.</param>
public sealed record SupportingTest(string Name, LocalizedText Sentence, double Estimate, Interval? Interval, double? P);

/// <summary>How far a status is from becoming another.</summary>
/// <param name="By">How much the counted input would have to differ; positive is more.</param>
/// <param name="Unit">What is counted, in the reader's words (satisfied Members, completed actions); in the singular for one.</param>
/// <param name="To">The status it would then have.</param>
/// <param name="Rule">Name of the rule that would then give it.</param>
public sealed record Flip(double By, LocalizedText Unit, Status To, string Rule);

/// <summary>An XmR chart (individuals and moving ranges) of a monthly or per-meeting series, after NHS Making Data Count.</summary>
/// <param name="Points">Since the last break, oldest first; at least 12.</param>
/// <param name="Types">What the rules say of each point.</param>
/// <param name="Latest">What the latest point says: improvement, concern or common cause.</param>
/// <param name="Assurance">Whether the process as it runs will keep meeting the target; null without a number for a target.</param>
/// <param name="Correlated">True when neighbouring points resemble each other so much (lag-1 correlation above 0.4) that only the limits
/// were used.</param>
public sealed record ProcessBehaviour(
    IReadOnlyList<SeriesPoint> Points, IReadOnlyList<PointType> Types, double Mean, double Lower, double Upper, Variation Latest,
    Assurance? Assurance, bool Correlated);
