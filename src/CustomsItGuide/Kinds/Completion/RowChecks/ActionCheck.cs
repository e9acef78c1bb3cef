using CustomsItGuide.Wording;

namespace CustomsItGuide.Kinds.Completion.RowChecks;

/// <summary>Looks for one thing that is not in order in the actions of an Implementation Plan, and names those concerned.</summary>
internal abstract class ActionCheck
{
    /// <summary>
    /// In the order in which a planner mends them: what does not count, what counts without proof, what changed the scope, what was taken
    /// for granted.
    /// </summary>
    public static readonly IReadOnlyList<ActionCheck> All =
    [
        new CompletedWithoutDate(), new CompletedBeforeYear(), new CompletedLate(), new EvidenceMissing(),
        new CancelledWithoutDecision(), new AddedWithoutDecision(), new DueDateMissing(),
    ];

    public static IReadOnlyList<Finding> Look(IReadOnlyList<ActionRow> rows, Period period) =>
        [.. All.Select(check => check.Of(rows, period)).OfType<Finding>()];

    protected abstract bool Concerns(ActionRow row, Period period);

    /// <param name="n">How many actions; 1 or more.</param>
    /// <param name="actions">Their codes.</param>
    protected abstract Finding Say(int n, string actions);

    private Finding? Of(IReadOnlyList<ActionRow> rows, Period period)
    {
        var concerned = rows.Where(row => Concerns(row, period)).Select(row => row.Action ?? "?").ToList();
        return concerned.Count == 0 ? null : Say(concerned.Count, Remark.Names(concerned));
    }
}
