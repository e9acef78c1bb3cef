using System.Text.Json.Serialization;
using CustomsItGuide.Statistics;

namespace CustomsItGuide;

/// <summary>Why there is no value. Never 0, never blank, never counted as met.</summary>
public enum Absence
{
    /// <summary>The period's report is not expected yet.</summary>
    NotDue,

    /// <summary>It was expected, and nothing was delivered.</summary>
    NotReported,

    /// <summary>The indicator has no meaning in this period (nothing was planned, or it is not reported by half-year).</summary>
    NotApplicable,

    /// <summary>Something was delivered, but no value can be drawn from it.</summary>
    NotAssessable,

    /// <summary>Too few respondents to publish.</summary>
    Suppressed,
}

/// <summary>The value of one indicator in one period, or a typed absence: exactly one of the two.</summary>
public sealed record Reading
{
    public required string Indicator { get; init; }

    public required Period Period { get; init; }

    /// <summary>In the indicator's unit, unrounded; null when <see cref="Absence"/> says why.</summary>
    public double? Value { get; init; }

    public Absence? Absence { get; init; }

    /// <summary>One sentence for the reader; null unless absent.</summary>
    public LocalizedText? AbsenceReason { get; init; }

    public double? Numerator { get; init; }

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

    public Interval? Interval { get; init; }

    /// <summary>True while a later delivery is still expected to change the value.</summary>
    public bool Provisional { get; init; }

    /// <summary>Figures that stand beside the value, by name (<c>verified</c>, <c>adjusted</c>, <c>mean</c> …); the indicator's kind
    /// defines them.</summary>
    public IReadOnlyDictionary<string, double?> Supporting { get; init; } = new Dictionary<string, double?>();

    /// <summary>One of these figures; null where it is not there or has no value.</summary>
    public double? Beside(SupportingFigure figure) => Supporting.GetValueOrDefault(figure.Name);

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

/// <param name="By">The column it is broken down by.</param>
/// <param name="Key">The column's value in this cell.</param>
/// <param name="Value">As the reading's value; null when <paramref name="Suppressed"/> or without denominator.</param>
/// <param name="N">Size of the cell: rows of a register, Members of a survey; null when suppressed.</param>
/// <param name="Suppressed">True when the cell is hidden because it is too small.</param>
public sealed record BreakdownCell(string By, string Key, double? Value, double? Numerator, double? Denominator, int? N,
    bool Suppressed = false)
{
    /// <summary>Lower end of a share that is shown as a range, percent; null where the cell is exact.</summary>
    public double? Lower { get; init; }

    /// <summary>Upper end of it, percent.</summary>
    public double? Upper { get; init; }

    /// <summary>For regions of a survey: those that the cell stands for; several that are shown together are one cell. Empty
    /// otherwise.</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];

    /// <summary>Between the names of regions that are shown together.</summary>
    public const string Together = " + ";
}

/// <param name="Member">ISO 3166-1 alpha-2 code.</param>
/// <param name="Area">Focus area, where the indicator is judged for each; else null.</param>
/// <param name="Score">On the survey's scale.</param>
/// <param name="Satisfied">Score at or above the satisfied answer.</param>
public sealed record MemberScore(string Member, string Region, string? Area, double Score, bool Satisfied);

/// <summary>A day on which an approved action is due or was completed, with the numbers up to and including that day.</summary>
/// <param name="Planned">Due by then.</param>
/// <param name="Completed">Completed by then, whenever they were due.</param>
/// <param name="Open">Of those due by then, not completed by the end of what is looked at; null where that was not counted.</param>
public sealed record ScheduleStep(DateOnly Day, int Planned, int Completed, int? Open = null);

/// <param name="Label">The month (2024-03) or the survey.</param>
/// <param name="Day">Last day that belongs to it.</param>
/// <param name="Value">In the indicator's unit.</param>
public sealed record SeriesPoint(string Label, DateOnly Day, double Value, double Numerator, double Denominator);

/// <summary>The Members that answered this fiscal year and an earlier one, as they were when this one's survey was closed. Only where all
/// of it may be shown.</summary>
/// <param name="Against">The earlier fiscal year.</param>
/// <param name="Area">Focus area, where the indicator is judged for each; else null.</param>
/// <param name="StayedSatisfied">Satisfied both times.</param>
/// <param name="Worse">Satisfied then and not now.</param>
/// <param name="Better">Not then, satisfied now.</param>
/// <param name="StayedUnsatisfied">Satisfied neither time.</param>
public sealed record PanelPairs(Period Against, string? Area, int StayedSatisfied, int Worse, int Better, int StayedUnsatisfied);
