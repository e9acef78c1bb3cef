using CustomsItGuide.Readings;

namespace CustomsItGuide.Kinds.Share;

/// <summary>A line of a register of which a part counts: an activity, or money.</summary>
internal sealed class ActivityRow(MeasureRow row) : TypedRow(row)
{
    public override string? Label => Activity;

    /// <summary>How much of it counts: for an activity 0 or 1; for money, euro.</summary>
    public decimal Part { get; } = row.Number("part") ?? 0;

    /// <summary>How much there is of it.</summary>
    public decimal Whole { get; } = row.Number("whole") ?? 0;

    public DateOnly? EndsOn { get; } = row.Date("ends_on");

    /// <summary>Accounts not closed.</summary>
    public bool IsProvisional { get; } = row.Is("provisional");

    public string? Activity { get; } = row.Text("activity");

    /// <summary>Days by accredited or recognized experts.</summary>
    public decimal ExpertDays { get; } = row.Number("expert_days") ?? 0;

    /// <summary>Days by all who delivered it.</summary>
    public decimal DeliveryDays { get; } = row.Number("delivery_days") ?? 0;

    public string? Topic { get; } = row.Text("topic");

    public string? TaggedBy { get; } = row.Text("tagged_by");

    public string? ReviewedBy { get; } = row.Text("reviewed_by");

    /// <summary>The topic that the reviewer found.</summary>
    public string? ReviewTopic { get; } = row.Text("review_topic");

    /// <summary>A second person looked at the topic: the one who gave it does not count.</summary>
    public bool IsReviewed => ReviewedBy is not null && ReviewedBy != TaggedBy;

    public bool IsReviewedByItsAuthor => ReviewedBy is not null && ReviewedBy == TaggedBy;

    /// <summary>The second person found another topic.</summary>
    public bool IsDisputed => IsReviewed && ReviewTopic is not null && ReviewTopic != Topic;

    public static (decimal Part, decimal Whole) Sums(IEnumerable<ActivityRow> rows) =>
        rows.Aggregate((Part: 0m, Whole: 0m), (sum, row) => (sum.Part + row.Part, sum.Whole + row.Whole));
}
