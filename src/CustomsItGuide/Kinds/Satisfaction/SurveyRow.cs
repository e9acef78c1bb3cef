using CustomsItGuide.Readings;

namespace CustomsItGuide.Kinds.Satisfaction;

/// <summary>One Member's answers to one item in one wave (for one focus area, where the item is asked for each).</summary>
internal sealed class SurveyRow(MeasureRow row) : TypedRow(row)
{
    public override string? Label => null;

    /// <summary>The wave.</summary>
    public string? Survey { get; } = row.Text("survey");

    public string? Instrument { get; } = row.Text("instrument");

    /// <summary>The activity that the survey is about, where it is about one.</summary>
    public string? Activity { get; } = row.Text("activity");

    public DateOnly? FieldedTo { get; } = row.Date("fielded_to");

    /// <summary>Members that could have answered; null where that is not known.</summary>
    public int? Population { get; } = row.Whole("population");

    /// <summary>Members that this wave asked; null where that is not known.</summary>
    public int? Asked { get; } = row.Whole("asked");

    public string? Item { get; } = row.Text("item");

    public string? Wording { get; } = row.Text("wording");

    public decimal ScaleMin { get; } = row.Number("scale_min") ?? 0;

    public decimal ScaleMax { get; } = row.Number("scale_max") ?? 0;

    public string? Member { get; } = row.Text("member");

    public string? Region { get; } = row.Text("region");

    /// <summary>Whether it was a Member when that counts.</summary>
    public bool IsMember { get; } = row.Is("is_member");

    /// <summary>Ratings given.</summary>
    public int Answers { get; } = row.Whole("answers") ?? 0;

    /// <summary>Sum of the ratings.</summary>
    public decimal Total { get; } = row.Number("total") ?? 0;

    public string? FocusArea { get; } = row.Text("focus_area");

    /// <summary>Focus areas that the yearly review had ended by then.</summary>
    public IReadOnlyList<string> EndedAreas { get; } =
        row.Text("ended_areas")?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
