using CustomsItGuide.Charts.Levels;
using CustomsItGuide.Statistics;

namespace CustomsItGuide.Charts.History;

/// <summary>Everything that the history of an indicator can show; only the first two are needed.</summary>
public sealed record HistoryData
{
    public required Assessment Assessment { get; init; }

    public required Plan Plan { get; init; }

    /// <summary>Values as they were reported at some time; one that differs from today's is shown as a ghost.</summary>
    public IReadOnlyList<ReportedValue> Reported { get; init; } = [];

    /// <summary>Targets in the order in which they came into force; empty: the indicator's own, since its decision.</summary>
    public IReadOnlyList<Level> Targets { get; init; } = [];

    public IReadOnlyList<Annotation> Annotations { get; init; } = [];

    /// <summary>Mean and limits of the figure within the years, in its unit; null for none.</summary>
    public ProcessBehaviour? Behaviour { get; init; }

    /// <summary>Expected values after the last one, in order.</summary>
    public IReadOnlyList<ForecastPoint> Forecasts { get; init; } = [];

    /// <summary>The values shown, oldest first: every year's, and this period's own when it is a part of a year.</summary>
    internal IReadOnlyList<Reading> Readings
    {
        get
        {
            var own = Assessment.Reading;
            IEnumerable<Reading> all = own.Value is null || Assessment.History.Any(r => r.Period == own.Period) ? Assessment.History
                : [.. Assessment.History, own];
            return [.. all.Where(r => r.Value is not null).OrderBy(r => r.Period)];
        }
    }

    internal IReadOnlyList<Level> TargetLevels => Targets.Count > 0 ? [.. Targets.OrderBy(t => t.From)]
        : Level.Of(Assessment.Indicator, Plan.Calendar);
}

/// <summary>What was reported for a period on a day, whatever has become of it since.</summary>
/// <param name="Value">In the indicator's unit.</param>
/// <param name="IsRounded">See <see cref="ReportedReading.Whole"/>.</param>
public sealed record ReportedValue(Period Period, double Value, DateOnly Reported, bool IsRounded = false);

/// <summary>Something that happened and may explain a figure.</summary>
public sealed record Annotation(DateOnly Day, LocalizedText Text);
