using CustomsItGuide.Readings;

namespace CustomsItGuide.Kinds.Duration;

/// <summary>Something that began, and ended or is still open.</summary>
internal sealed class SpanRow(MeasureRow row) : TypedRow(row)
{
    public static readonly IReadOnlyList<MeasureColumn> Columns =
    [
        new("started", CellKind.Date) { Meaning = KindsWords.ColumnStarted },
        new("ended", CellKind.Date) { Meaning = KindsWords.ColumnEnded },
        new("counts_open", CellKind.Flag, Need.Never) { Meaning = KindsWords.ColumnCountsOpen },
        new("name", CellKind.Text, Need.Never) { Meaning = KindsWords.ColumnName },
    ];

    public override string? Label => Name;

    public DateTime? Started { get; } = row.Moment("started");

    /// <summary>Null: still open.</summary>
    public DateTime? Ended { get; } = row.Moment("ended");

    /// <summary>Whether it counts to the period's last day while it is open.</summary>
    public bool CountsOpen { get; } = row.Is("counts_open");

    public string? Name { get; } = row.Text("name");

    public bool IsWrong => Started is null || Ended < Started;

    /// <summary>Open at the end of a period: a half-year looks at what had ended by then, a fiscal year at what the measure gives
    /// it.</summary>
    public bool IsOpen(Period period) =>
        Ended is not { } ended || (period.Kind != PeriodKind.FiscalYear && DateOnly.FromDateTime(ended) > period.Last);

    /// <summary>Whether it belongs to the period at all.</summary>
    public bool BelongsTo(Period period) => period.Kind == PeriodKind.FiscalYear || IsWrong
        || (IsOpen(period) ? DateOnly.FromDateTime(Started!.Value) <= period.Last : period.Contains(DateOnly.FromDateTime(Ended!.Value)));

    /// <summary>
    /// How long it took. One that counts while it is open counts to the period's last day: in days to that day, in hours to the midnight
    /// after it.
    /// </summary>
    public decimal Length(Period period, bool inHours)
    {
        var end = IsOpen(period) ? period.Last.ToDateTime(TimeOnly.MinValue).AddDays(inHours ? 1 : 0) : Ended!.Value;
        return (decimal)(end - Started!.Value).Ticks / (inHours ? TimeSpan.TicksPerHour : TimeSpan.TicksPerDay);
    }
}
