using CustomsItGuide.Registers;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Pages.Charts;

/// <summary>What a page shows before its reader narrows it, over a workspace.</summary>
public sealed class ChartView(Workspace workspace, Period period, AsOf at, Format format) : IChartView
{
    public AsOf AsOf => at;

    public Plan Plan => field ??= workspace.Plan(at);

    public Period Period => period;

    public Format Format => format;

    /// <exception cref="RefusedException">The period is not one that the plan can be judged in.</exception>
    public Scorecard Scorecard => field ??= workspace.Score(period, at);

    public RegisterReader Registers => field ??= workspace.Registers(at);

    public IReadOnlyList<PlanAdoption> Versions => field ??= workspace.Versions(at);

    public string? Region => null;

    public string? Objective => null;

    public string? FocusArea => null;

    public string? Directorate => null;

    /// <summary>Its page on the site, whatever the site's address is.</summary>
    public string Indicator(string id) => $"/indicators/{Uri.EscapeDataString(id)}";
}
