using CustomsItGuide.Statistics;
using CustomsItGuide.Tests.Definitions;

namespace CustomsItGuide.Tests.Charts;

/// <summary>Assessments of the real plan's indicators with made-up values, for charts to show.</summary>
internal static class Assessments
{
    public static readonly Plan Strategic = Plans.Read();

    public static readonly Period Year = Period.FiscalYear(2023);

    /// <summary>A value for each year up to 2023/24; null values are absent. Every second indicator has intervals.</summary>
    public static Assessment Of(string id, params double?[] values)
    {
        var indicator = Strategic.Indicator(id);
        List<Reading> history = [.. values.Select((v, i) => Reading(id, Period.FiscalYear(2023 - values.Length + 1 + i), v))];
        var current = history.Count == 0 ? Reading(id, Year, null) : history[^1];
        return new Assessment
        {
            Indicator = indicator,
            Reading = current,
            Baseline = history.FirstOrDefault(r => r.Value is not null) is { } first ? new Baseline(first.Value, first.Period, "made up")
                : Baseline.Missing,
            Due = new DateOnly(2025, 6, 30),
            Fact = Fact.NotMet,
            Status = Status.OffTarget,
            Evidence = Evidence.Census,
            Rule = "E2",
            Reason = new("Made up.", "Inventé."),
            Trend = Trend.NotEnoughData,
            SourceRating = SourceRating.SoundWithDisclosure,
            History = [.. history.Where(r => r.Value is not null)],
        };
    }

    /// <summary>With an interval about each value.</summary>
    public static Assessment Surveyed(string id, params double?[] values)
    {
        var of = Of(id, values);
        return of with { Reading = With(of.Reading), History = [.. of.History.Select(With)] };

        static Reading With(Reading r) => r.Value is { } v
            ? r with
            {
                Interval = new Interval(Math.Max(0, v - 11.3), Math.Min(100, v + 9.4), 0.95, "hypergeometric"),
                N = 61,
                Population = 186
            } : r;
    }

    /// <summary>One of every indicator, with every status, evidence and rating somewhere.</summary>
    public static IReadOnlyList<Assessment> All { get; } =
    [
        .. Strategic.Indicators.Select((indicator, i) => Of(indicator.Id, 50 + i) with
        {
            Status = (Status)(i % 9),
            Evidence = (Evidence)(i % 5),
            SourceRating = (SourceRating)(i % 4),
        }),
    ];

    private static Reading Reading(string id, Period period, double? value) => new()
    {
        Indicator = id,
        Period = period,
        Value = value,
        Absence = value is null ? Absence.NotReported : null,
        AbsenceReason = value is null ? new("Nothing was delivered.", "Rien n’a été remis.") : null,
    };
}
