namespace CustomsItGuide;

/// <summary>A key performance indicator: what it measures, from which rows, against what, and who answers for it.</summary>
public sealed record Indicator
{
    /// <summary>Objective and number, e.g. <c>SO1-1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Id of its layer.</summary>
    public required string Layer { get; init; }

    /// <summary>RES, SO1..SO4, SP1..SP5, FA or ORG.</summary>
    public required string Objective { get; init; }

    /// <summary>Short name, unique in the plan.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary><c>percent</c> (0..100), or one that the plan declares.</summary>
    public required Unit Unit { get; init; }

    /// <summary>Which way it is to move.</summary>
    public required Direction Direction { get; init; }

    /// <summary>The stem of the file in measures/ that picks its rows.</summary>
    public required string Measure { get; init; }

    /// <summary>Which of the measure's rows are this indicator's: column, and the values it may have. Empty: all rows.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Where { get; init; }

    /// <summary>How the rows become a value, and the value a verdict.</summary>
    public required IndicatorKind Kind { get; init; }

    /// <summary>The kind's name, as the definition gives it.</summary>
    public string Estimator => Kind.Name;

    /// <summary>Used by satisfaction indicators only.</summary>
    public Headline Headline { get; init; }

    /// <summary>What one of the rows that its value counts is called, and several of them, as in "2 more activities that count"; null: rows
    /// that count.</summary>
    public (LocalizedText One, LocalizedText Many)? CountsAs { get; init; }

    /// <summary>Where its baseline comes from.</summary>
    public required BaselineRule Baseline { get; init; }

    /// <summary>What is to be reached, and by when.</summary>
    public required Target Target { get; init; }

    /// <summary>As it is defined for a period: with the number that its target has then.</summary>
    public Indicator In(Period period) => Target.Values.Count == 0 ? this : this with { Target = Target.In(period) };

    /// <summary>Focus areas that the yearly review decided to end; empty where none was. Without such a decision an area that is no longer
    /// asked about is missing.</summary>
    public IReadOnlyList<EndedArea> Ended { get; init; } = [];

    /// <summary>Whether a reading of the first half-year is reported too.</summary>
    public bool ReportsMidYear { get; init; }

    /// <summary>Kinds of the parts of a year of which readings are reported too, all of each kind; empty: of none but the first half-year,
    /// where <see cref="ReportsMidYear"/> says so.</summary>
    public IReadOnlyList<PeriodKind> Parts { get; init; } = [];

    /// <summary>Whether a reading of anything shorter than a year is reported.</summary>
    public bool ReportsParts => ReportsMidYear || Parts.Count > 0;

    /// <summary>Whether a reading of the period is reported: of a year always, of a session never.</summary>
    public bool Reports(Period period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return period.Kind == PeriodKind.FiscalYear || Parts.Contains(period.Kind)
            || (ReportsMidYear && period is { Kind: PeriodKind.HalfYear, Part: 1 });
    }

    /// <summary>The periods of a year of which readings are reported, in order of time: its parts, and itself after them.</summary>
    public IReadOnlyList<Period> PeriodsOf(Period year)
    {
        ArgumentNullException.ThrowIfNull(year);
        return [.. Shorter.SelectMany(kind => year.Calendar.PartsOf(year, kind)).Where(Reports).Append(year).Order()];
    }

    /// <summary>Days after a period's last day by which its reading is expected.</summary>
    public required int ReportLagDays { get; init; }

    /// <summary>Columns of the measure by which the value is broken down.</summary>
    public required IReadOnlyList<string> Breakdowns { get; init; }

    /// <summary>The post that answers for it.</summary>
    public required LocalizedText Owner { get; init; }

    /// <summary>Its definition in words.</summary>
    public required DefinitionSheet Sheet { get; init; }

    private static readonly PeriodKind[] Shorter = [PeriodKind.Month, PeriodKind.Quarter, PeriodKind.HalfYear];
}
