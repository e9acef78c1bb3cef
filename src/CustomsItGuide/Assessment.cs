namespace CustomsItGuide;

/// <summary>A reading judged.</summary>
public sealed record Assessment
{
    /// <summary>The indicator as the plan in force defined it.</summary>
    public required Indicator Indicator { get; init; }

    /// <summary>The period's reading; it always exists, if only as a typed absence.</summary>
    public required Reading Reading { get; init; }

    /// <summary>What the value is held against, where the target asks for it.</summary>
    public required Baseline Baseline { get; init; }

    /// <summary>
    /// What the value was judged against, where the target is a direction: of baseline and year before the larger for an increase, the
    /// last year with a value for information. Null where the target is a number, and with nothing to compare with yet.
    /// </summary>
    public Baseline? Comparator { get; init; }

    /// <summary>Last day by which the target is to be reached.</summary>
    public required DateOnly Due { get; init; }

    /// <summary>Whether the value reaches the target, whatever the evidence.</summary>
    public required Fact Fact { get; init; }

    /// <summary>The verdict on performance.</summary>
    public required Status Status { get; init; }

    /// <summary>On what the status rests.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>Name of the rule that gave the status.</summary>
    public required string Rule { get; init; }

    /// <summary>Why, in one sentence that says no more than the status allows.</summary>
    public required LocalizedText Reason { get; init; }

    /// <summary>How the value moved against the comparator.</summary>
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

    /// <summary>The verdict on the source: weak when a check failed.</summary>
    public required SourceRating SourceRating { get; init; }

    /// <summary>What each check of the source came to.</summary>
    public IReadOnlyList<SourceCheck> SourceChecks { get; init; } = [];

    /// <summary>How the status came about, number by number.</summary>
    public JudgementReceipt Receipt { get; init; } = new();

    /// <summary>What the owner wrote on a value that is off target; null when nobody did.</summary>
    public Commentary? Commentary { get; init; }

    /// <summary>Findings that are this indicator's alone.</summary>
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
