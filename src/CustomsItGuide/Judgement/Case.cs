namespace CustomsItGuide.Judgement;

/// <summary>Everything that may be looked at in judging one indicator of a round. The same case gives the same assessment
/// everywhere.</summary>
public sealed record Case
{
    /// <summary>The plan in force.</summary>
    public required Plan Plan { get; init; }

    /// <summary>The indicator as that plan defines it.</summary>
    public required Indicator Indicator { get; init; }

    /// <summary>The period's reading, with its absence typed for the judging day.</summary>
    public required Reading Reading { get; init; }

    /// <summary>Readings of all periods that the judging position knows, absences too.</summary>
    public required IReadOnlyDictionary<Period, Reading> Readings { get; init; }

    /// <summary>What the value is held against, where the target asks for it.</summary>
    public required Baseline Baseline { get; init; }

    /// <summary>Whether the value reaches the target.</summary>
    public required Fact Fact { get; init; }

    /// <summary>The day of the as-of.</summary>
    public required DateOnly JudgedOn { get; init; }

    /// <summary>What is known of the source.</summary>
    public required SourceEvidence Source { get; init; }

    /// <summary>What the owner said of the period; null when nothing was delivered.</summary>
    public Commentary? Commentary { get; init; }

    /// <summary>
    /// Versions of the definitions up to the judging position, oldest first; the last is <see cref="Plan"/>. Versions that this engine
    /// can no longer read are left out.
    /// </summary>
    public IReadOnlyList<PlanAdoption> Versions { get; init; } = [];

    /// <summary>Members in each region on the last day of the annual survey's fieldwork; empty for an indicator that asks no
    /// Members.</summary>
    public IReadOnlyDictionary<string, int> MembersByRegion { get; init; } = new Dictionary<string, int>();

    /// <summary>What each fiscal year's value has been since the year ended, oldest first; a year of which nothing was written down is left
    /// out.</summary>
    public IReadOnlyDictionary<Period, IReadOnlyList<ReportedReading>> Reported { get; init; } =
        new Dictionary<Period, IReadOnlyList<ReportedReading>>();

    /// <summary>What became of the year's actions that count here, or did once, oldest first; empty for what no action counts in.</summary>
    public IReadOnlyList<ActionVersion> Actions { get; init; } = [];

    /// <summary>Of these actions those that continue a line which does not exist, with what they name.</summary>
    public IReadOnlyList<(string Action, string From)> UnknownOrigins { get; init; } = [];

    /// <summary>The period of the reading.</summary>
    public Period Period => Reading.Period;

    /// <summary>Day by which the target is to be reached.</summary>
    public DateOnly Due => Indicator.Target.By ?? (Indicator.Target.AtPlanEnd ? Plan.End : Period.Year.Last);

    /// <summary>The day that rules compare with due dates: nothing after the period's last day belongs to its reading.</summary>
    public DateOnly AsOf => JudgedOn < Period.Last ? JudgedOn : Period.Last;

    /// <summary>The same period of the year before.</summary>
    public Reading? YearBefore =>
        Readings.GetValueOrDefault(Period.Kind == PeriodKind.FiscalYear ? Period.Previous
            : Period.Calendar.Part(Period.Kind, Period.StartYear - 1, Period.Part));

    /// <summary>The earlier reading that the value is judged against: of several the hardest to surpass; null where the target is a number,
    /// and without one.</summary>
    public Reading? Comparator => Readings.Count == 0 ? null : CustomsItGuide.Readings.Comparators.Judging(Indicator, Reading, Readings);

    /// <summary>A focus area's id and title; its id alone where the plan has no such objective.</summary>
    public LocalizedText AreaName(string area) => Plan.Objectives.FirstOrDefault(o => o.Id == area)?.Title is { } title
        ? JudgementWords.AreaAndTitle(area, title) : LocalizedText.Verbatim(area);

    /// <summary>True for an indicator whose value is the share, or mean, of Members that answered a survey.</summary>
    public bool IsSatisfaction => Indicator.Kind.Rows == RowSubject.Opinions;
}
