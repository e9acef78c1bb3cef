using CustomsItGuide.Registers;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Pages.Charts;

/// <summary>What a page shows before its reader narrows it, over a position.</summary>
public sealed class ChartView(Snapshot at, Period period, Format format) : IChartView
{
    public AsOf AsOf => at.AsOf;

    public Plan Plan => at.Plan;

    public Period Period => period;

    public Format Format => format;

    /// <exception cref="RefusedException">The period is not one that the plan can be judged in.</exception>
    public Scorecard Scorecard => field ??= at.Score(period);

    public RegisterReader Registers => at.Registers;

    public IReadOnlyList<PlanAdoption> Versions => at.Versions;

    public string? Region => null;

    public string? Objective => null;

    public string? FocusArea => null;

    public string? Directorate => null;

    /// <summary>Its page on the site, whatever the site's address is.</summary>
    public string Indicator(string id) => $"/indicators/{Uri.EscapeDataString(id)}";
}
