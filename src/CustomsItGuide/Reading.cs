using System.Text.Json.Serialization;
using CustomsItGuide.Statistics;

namespace CustomsItGuide;

/// <summary>The value of one indicator in one period, or a typed absence: exactly one of the two.</summary>
public sealed record Reading
{
    /// <summary>Its id.</summary>
    public required string Indicator { get; init; }

    /// <summary>What it measures.</summary>
    public required Period Period { get; init; }

    /// <summary>In the indicator's unit, unrounded; null when <see cref="Absence"/> says why.</summary>
    public double? Value { get; init; }

    /// <summary>Why there is no value; null when there is one.</summary>
    public Absence? Absence { get; init; }

    /// <summary>One sentence for the reader; null unless absent.</summary>
    public LocalizedText? AbsenceReason { get; init; }

    /// <summary>What was counted; null where the kind has none.</summary>
    public double? Numerator { get; init; }

    /// <summary>Of how many; null where the kind has none.</summary>
    public double? Denominator { get; init; }

    /// <summary>Respondents with a valid score; null for registers and counts.</summary>
    public int? N { get; init; }

    /// <summary>How many could have responded; null where that is unknown or has no meaning.</summary>
    public int? Population { get; init; }

    /// <summary>
    /// In percent: <see cref="N"/> over <see cref="Population"/>, or, where a survey had several waves, the lowest wave's respondents over
    /// those whom it asked. Null where neither is known.
    /// </summary>
    public double? ResponseRate
    {
        get => field ?? (N is { } n && Population is > 0 and { } population ? 100.0 * n / population : null);
        init;
    }

    /// <summary>Where the value would lie had all answered, at its level; null where nothing is left to chance.</summary>
    public Interval? Interval { get; init; }

    /// <summary>True while a later delivery is still expected to change the value.</summary>
    public bool Provisional { get; init; }

    /// <summary>Figures that stand beside the value, by name (<c>verified</c>, <c>adjusted</c>, <c>mean</c> …); the indicator's kind
    /// defines them.</summary>
    public IReadOnlyDictionary<string, double?> Supporting { get; init; } = new Dictionary<string, double?>();

    /// <summary>One of these figures; null where it is not there or has no value.</summary>
    public double? Beside(SupportingFigure figure) => Supporting.GetValueOrDefault(figure.Name);

    /// <summary>The value by groups; empty where it is not broken down, or may not be shown.</summary>
    public IReadOnlyList<BreakdownCell> Breakdown { get; init; } = [];

    /// <summary>Remarks made while estimating; the judgement adds its own.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>For satisfaction: each Member's score. It never leaves the library: what is shown comes from <see cref="Groups"/> and the
    /// totals.</summary>
    [JsonIgnore]
    internal IReadOnlyList<MemberScore> Members { get; init; } = [];

    /// <summary>
    /// For satisfaction: total and groups as they were published when the survey was closed, of focus areas those of the lowest. Null
    /// before closure.
    /// </summary>
    public PublishedTable? Groups { get; init; }

    /// <summary>For satisfaction: those that answered twice, fixed at closure; a pair of years that may not be shown is left out.</summary>
    public IReadOnlyList<PanelPairs> Panels { get; init; } = [];

    /// <summary>For an indicator judged by focus area: those that the yearly review had ended by the period, so that nobody asks about
    /// them.</summary>
    public IReadOnlyList<string> EndedAreas { get; init; } = [];

    /// <summary>The same figure within the year: activities by month, meetings by survey. Empty where the rows have no days.</summary>
    public IReadOnlyList<SeriesPoint> Series { get; init; } = [];

    /// <summary>For completion: how planned and completed actions add up over the year. Empty otherwise.</summary>
    public IReadOnlyList<ScheduleStep> Schedule { get; init; } = [];

    /// <summary>What the number was counted on, if that can change between years: question wording's version, scale, focus areas, unit. A
    /// change is a break.</summary>
    public string? Basis { get; init; }

    /// <summary>Journal positions of the deliveries whose rows were counted, ascending.</summary>
    public IReadOnlyList<long> Deliveries { get; init; } = [];

    /// <summary>How many rows of the measure the value rests on.</summary>
    public int Rows { get; init; }

    /// <summary>What came of computing it a second time; null when there was nothing to compute. One that does not agree has left no
    /// value.</summary>
    public SecondComputation? SecondComputation { get; init; }
}
