using CustomsItGuide.Statistics;

namespace CustomsItGuide.Verification;

/// <summary>Disclosure control.</summary>
internal static class DisclosureMethods
{
    public static readonly IReadOnlyList<Method> All =
    [
        new("cell_suppression", typeof(CellSuppression), i =>
        {
            var found = CellSuppression.Of(i.IntegerRows("table"), i.Integer("threshold"));
            return [("primary", Cells(found.Primary)), ("secondary", Cells(found.Secondary)), ("secondary_cost", found.SecondaryCost)];
        }),
        new("suppression_audit", typeof(SuppressionAudit), i =>
        {
            var cells = i.IntegerRows("suppressed")
                .Select(c =>
                    c.Length == 2 ? new AuditedCell(c[0], c[1])
                        : throw new CaseException(VerificationWords.InputNeedsCells("suppressed")));
            return [("intervals", SuppressionAudit.Intervals(i.IntegerRows("table"), [.. cells]).Select(r => new[] { r.Min, r.Max })
                .ToArray())];
        }),
        new("group_disclosure", typeof(GroupDisclosure), i =>
        {
            var groups = i.Objects("cells")
                .Select(c => (Name: c.Text("group"), Verdict: GroupDisclosure.Of(c.Integer("n"), c.Integer("k"), i.Integer("n_min"))))
                .ToArray();
            return
            [
                ("publishable", Where(GroupVerdict.Publishable)), ("suppressed_small", Where(GroupVerdict.SuppressedSmall)),
                ("suppressed_unanimous", Where(GroupVerdict.SuppressedUnanimous)),
            ];

            string[] Where(GroupVerdict verdict) => [.. groups.Where(g => g.Verdict == verdict).Select(g => g.Name)];
        }),
    ];

    static int[][] Cells(IReadOnlyList<AuditedCell> cells) => [.. cells.Select(c => new[] { c.Row, c.Column })];
}
