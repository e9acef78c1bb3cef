using CustomsItGuide.Readings;

namespace CustomsItGuide.Kinds.RoundedCount;

/// <summary>A report on one edition of a joint operation.</summary>
internal sealed class ReportRow(MeasureRow row) : TypedRow(row)
{
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

    public bool IsLed => Role is "lead" or "co_lead";

    public bool IsSeizures => Unit == "seizures";

    public bool IsRounded => Qualifier is not null and not "exact";

    /// <summary>No final report stands for it, here or in another year.</summary>
    public bool IsOpen => !IsFinal && !HasFinal;

    public static decimal Sum(IEnumerable<ReportRow> rows) => rows.Sum(row => row.Count ?? 0);

    /// <summary>Reports on something else than seizures that nothing later stands for: final ones, and interim ones of editions without.</summary>
    public static List<ReportRow> InOtherUnits(IEnumerable<ReportRow> led) => [.. led.Where(row => !row.IsSeizures && (row.IsFinal || row.IsOpen))];
}
