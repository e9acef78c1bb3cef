using CustomsItGuide.Readings;

namespace CustomsItGuide.Kinds.RoundedCount;

/// <summary>A report on one edition of a joint operation.</summary>
internal sealed class ReportRow(MeasureRow row) : TypedRow(row)
{
    /// <summary>The reason for which a report on an operation that others led does not count.</summary>
    private const string Support = "support";

    public override string? Label => $"{Operation} {Edition}";

    public string? Operation { get; } = row.Text("operation");

    public string? Edition { get; } = row.Text("edition");

    public string? Role { get; } = row.Text("role");

    /// <summary>Whether a final report on the edition exists, in whichever year.</summary>
    public bool HasFinal { get; } = row.Is("has_final");

    public string? Unit { get; } = row.Text("unit");

    public decimal? Count { get; } = row.Number("count");

    /// <summary>exact, about, more_than, less_than; null: exact.</summary>
    public string? Qualifier { get; } = row.Text("qualifier");

    public decimal? Participants { get; } = row.Number("participants");

    public decimal? ReportingMembers { get; } = row.Number("reporting_members");

    public bool IsFinal { get; } = row.Text("result") == "final";

    public bool IsSeizures => Unit == "seizures";

    public bool IsRounded => Qualifier is not null and not "exact";

    /// <summary>No final report stands for it, here or in another year.</summary>
    public bool IsOpen => !IsFinal && !HasFinal;

    /// <summary>Others led the operation.</summary>
    public bool IsSupport => Why == Support;

    /// <summary>It does not count yet, and nothing later stands for it.</summary>
    public bool Waits => !Counts && !IsSupport && IsOpen;

    /// <summary>It does not count, tells of something else than seizures, and nothing later stands for it.</summary>
    public bool TellsOfOthers => !Counts && !IsSupport && !IsSeizures && (IsFinal || IsOpen);

    protected override bool CountsUnsaid => IsFinal && IsSeizures && IsLed;

    protected override string? WhyUnsaid => SaysWhatCounts ? null : !IsLed ? Support : !IsSeizures ? "other_unit" : "interim";

    private bool IsLed => Role is "lead" or "co_lead";

    public static decimal Sum(IEnumerable<ReportRow> rows) => rows.Sum(row => row.Count ?? 0);
}
