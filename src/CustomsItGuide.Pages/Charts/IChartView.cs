using CustomsItGuide.Registers;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Pages.Charts;

/// <summary>What a reader looks at: which period of which plan at which position, in which words, and what it is narrowed to.</summary>
public interface IChartView
{
    AsOf AsOf { get; }

    Plan Plan { get; }

    Period Period { get; }

    Format Format { get; }

    /// <summary>Of the period at the position; asked for only by charts that show it.</summary>
    Scorecard Scorecard { get; }

    RegisterReader Registers { get; }

    /// <summary>Versions of the definitions up to the position, oldest first.</summary>
    IReadOnlyList<PlanAdoption> Versions { get; }

    /// <summary>A region that the view is narrowed to; null for all.</summary>
    string? Region { get; }

    /// <summary>An objective that the view is narrowed to; null for all.</summary>
    string? Objective { get; }

    /// <summary>A focus area that the view is narrowed to; null for all.</summary>
    string? FocusArea { get; }

    /// <summary>A directorate that the view is narrowed to; null for all.</summary>
    string? Directorate { get; }

    /// <summary>Where a chart's links lead that name an indicator.</summary>
    string Indicator(string id);
}
