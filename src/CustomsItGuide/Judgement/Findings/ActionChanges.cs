using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Findings;

/// <summary>
/// Looks for one thing that was changed of a year's actions since they were first delivered, and says of which, by whom, when and by which
/// decision. What was changed and changed back, or withdrawn, is in the action's history and no remark.
/// </summary>
internal abstract class ActionChanges : IFindingCheck
{
    private const int Most = 10;

    protected abstract string Code { get; }

    /// <summary>The beginning of the sentence.</summary>
    protected abstract LocalizedText Says { get; }

    public Finding? Look(Judged judged)
    {
        var changes = judged.Case.Actions.GroupBy(v => v.Action).Select(g => Of(Standing([.. g]), judged.Case.Period.Year))
            .OfType<(ActionVersion By, LocalizedText What)>().ToList();
        if (changes.Count == 0) return null;
        return new Finding(Code, Severity.Warning, JudgementWords.ChangedActions(
            Says, Joined(changes.Select(c => Told(c.By, c.What)), changes.Count)));
    }

    /// <param name="versions">Of one action, oldest first.</param>
    /// <returns>The version that made it so, and what it is, null: nothing of the kind.</returns>
    protected abstract (ActionVersion By, LocalizedText What)? Of(IReadOnlyList<ActionVersion> versions, Period year);

    /// <summary>The versions without those that a withdrawal undid, and without itself: what was told before the withdrawn delivery is told
    /// again.</summary>
    private static List<ActionVersion> Standing(IReadOnlyList<ActionVersion> versions)
    {
        var standing = new List<ActionVersion>();
        foreach (var version in versions)
        {
            var before = version.IsWithdrawal ? standing.FindLastIndex(v => v.Column == version.Column && State(v) == State(version)) : -1;
            if (before < 0) standing.Add(version);
            else for (var i = standing.Count - 1; i > before; i--) if (standing[i].Column == version.Column) standing.RemoveAt(i);
        }
        return standing;
    }

    private static string? State(ActionVersion version) => version.Column is null ? version.Kind.ToString() : version.After;

    /// <summary>True when the action counts now.</summary>
    protected static bool IsThere(IReadOnlyList<ActionVersion> versions) => versions.Last(v => v.Column is null).Kind == ChangeKind.Added;

    /// <summary>A column's values, one a version that changed it.</summary>
    protected static List<ActionVersion> Values(IReadOnlyList<ActionVersion> versions, string column) =>
        [.. versions.Where(v => v.Column == column)];

    private static LocalizedText Told(ActionVersion by, LocalizedText what) =>
        JudgementWords.ChangedAction(by.Action, what, by.By, by.Day, by.Decision is { } decision ? decision : JudgementWords.NoDecision);

    private static LocalizedText Joined(IEnumerable<LocalizedText> told, int count)
    {
        var listed = LocalizedText.Join(LocalizedText.Verbatim("; "), told.Take(Most));
        return count > Most ? JudgementWords.ActionsAndMore(listed, count - Most) : listed;
    }
}

/// <summary>A due date was moved, past the year's end above all.</summary>
internal sealed class DueDateMoved : ActionChanges
{
    protected override string Code => "due_date_moved";

    protected override LocalizedText Says => JudgementWords.DueDatesMoved;

    protected override (ActionVersion By, LocalizedText What)? Of(IReadOnlyList<ActionVersion> versions, Period year)
    {
        // An action without a due date is due on the year's last day.
        var (end, values) = (Day(null, year), Values(versions, "due_on"));
        if (values.Count == 0 || !IsThere(versions)) return null;
        var first = values[0].Kind == ChangeKind.Added && values[0].Position == versions[0].Position ? Day(values[0].After, year) : end;
        var now = Day(values[^1].After, year);
        if (first == now) return null;
        var past = string.CompareOrdinal(now, end) > 0;
        return (values[^1],
            JudgementWords.DueDateMovedFrom(first, now, past));
    }

    private static string Day(string? text, Period year) =>
        text ?? year.Last.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>An action was moved to another objective: both rates change with it.</summary>
internal sealed class ActionMoved : ActionChanges
{
    protected override string Code => "action_moved";

    protected override LocalizedText Says => JudgementWords.ActionMoved;

    protected override (ActionVersion By, LocalizedText What)? Of(IReadOnlyList<ActionVersion> versions, Period year)
    {
        var values = Values(versions, "home");
        return values.Count == 0 || !IsThere(versions) || values[0].After == values[^1].After ? null
            : (values[^1], JudgementWords.MovedFromTo(values[0].After, values[^1].After));
    }
}

/// <summary>An action that was added during the year is now said to have been approved with the plan: it enters the denominator.</summary>
internal sealed class ApprovedScopeChanged : ActionChanges
{
    protected override string Code => "approved_scope_changed";

    protected override LocalizedText Says => JudgementWords.ApprovedScopeChanged;

    protected override (ActionVersion By, LocalizedText What)? Of(IReadOnlyList<ActionVersion> versions, Period year)
    {
        var values = Values(versions, "origin");
        return values.Count == 0 || !IsThere(versions) || values[0].After == values[^1].After ? null
            : (values[^1], JudgementWords.MovedFromTo(values[0].After, values[^1].After));
    }
}

/// <summary>An action was declared completed, and is not any more.</summary>
internal sealed class CompletionWithdrawn : ActionChanges
{
    protected override string Code => "completion_withdrawn";

    protected override LocalizedText Says => JudgementWords.CompletionWithdrawn;

    protected override (ActionVersion By, LocalizedText What)? Of(IReadOnlyList<ActionVersion> versions, Period year)
    {
        var values = Values(versions, "status");
        // What a withdrawn delivery had declared was undone with it.
        if (values.Count == 0 || !IsThere(versions) || values[^1].IsWithdrawal) return null;
        var wasCompleted = values.Exists(v => v.After == "completed");
        return wasCompleted && values[^1].After != "completed" ? (values[^1], JudgementWords.StatusNow(values[^1].After)) : null;
    }
}

/// <summary>An action of the year's plan is in it no more.</summary>
internal sealed class ActionRemoved : ActionChanges
{
    protected override string Code => "action_removed";

    protected override LocalizedText Says => JudgementWords.ActionRemoved;

    protected override (ActionVersion By, LocalizedText What)? Of(IReadOnlyList<ActionVersion> versions, Period year) =>
        versions.Last(v => v.Column is null) is { Kind: not ChangeKind.Added, IsWithdrawal: false } gone
            ? (gone, JudgementWords.RemovedFromObjective(gone.Home)) : null;
}
