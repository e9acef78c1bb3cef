using System.Globalization;
using CustomsItGuide.Ledger;

namespace CustomsItGuide.Workspaces;

/// <summary>
/// A received time that somebody states. It decides what is late and cannot be taken back, so a slip of the pen is met here.
/// </summary>
internal static class ReceivedTime
{
    /// <summary>Clocks of two machines may differ by so much.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromMinutes(1);

    /// <summary>A yearly delivery may be a month late; what lies further back is more likely a wrong year.</summary>
    private static readonly TimeSpan Far = TimeSpan.FromDays(400);

    /// <exception cref="RefusedException">It lies more than a minute after <paramref name="now"/>.</exception>
    public static void RefuseFuture(DateTimeOffset stated, DateTimeOffset now)
    {
        if (stated <= now + Grace) return;
        throw new RefusedException(new Issue(Severity.Error, "--received", null, "received_in_future",
            WorkspacesWords.ReceivedInFuture(Entry.Time(stated), Entry.Time(now))));
    }

    /// <summary>What to know when it lies before the time of the head; empty when it does not.</summary>
    public static IReadOnlyList<Issue> Remarks(DateTimeOffset received, AsOf head)
    {
        if (received >= head.Time) return [];
        var next = head.Position + 1;
        var text = WorkspacesWords.ReceivedBeforeHead(Entry.Time(received), Entry.Time(head.Time), head.Position,
            received.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), next);
        var far = head.Time - received > Far;
        return [new Issue(Severity.Warning, "--received", null, far ? "received_far_before_head" : "received_before_head",
            far ? text.Then(WorkspacesWords.ReceivedFarBefore((head.Time - received).Days)) : text)];
    }
}
