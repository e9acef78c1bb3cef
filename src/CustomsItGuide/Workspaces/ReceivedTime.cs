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
            new LocalizedText($"{Entry.Time(stated)} has not come yet: it is {Entry.Time(now)}. What is late is judged by this time, and an entry cannot be taken back. "
                + "State when it was received, or leave --received out: then it is now.",
                $"{Entry.Time(stated)} n'est pas encore venu : il est {Entry.Time(now)}. Les retards sont jugés d'après cette heure, et une entrée ne peut être reprise. "
                + "Indiquez quand cela a été reçu, ou omettez --received : c'est alors maintenant.")));
    }

    /// <summary>What to know when it lies before the time of the head; empty when it does not.</summary>
    public static IReadOnlyList<Issue> Remarks(DateTimeOffset received, AsOf head)
    {
        if (received >= head.Time) return [];
        var next = head.Position + 1;
        var text = $"{Entry.Time(received)} is before the time of the journal's head, {Entry.Time(head.Time)} (position {head.Position}). "
            + $"The journal keeps the time; but what is entered now was not known to the scorecard before what is entered already: `--as-of {received.UtcDateTime:yyyy-MM-dd}` shows the state without it, "
            + $"`--as-of {next.ToString(CultureInfo.InvariantCulture)}` the state with it.";
        var texte = $"{Entry.Time(received)} est avant l'heure de la tête du journal, {Entry.Time(head.Time)} (position {head.Position}). "
            + $"Le journal garde cette heure ; mais ce qui est inscrit maintenant n'était pas connu du tableau de bord avant ce qui l'est déjà : `--as-of {received.UtcDateTime:yyyy-MM-dd}` montre l'état sans, "
            + $"`--as-of {next.ToString(CultureInfo.InvariantCulture)}` l'état avec.";
        var far = head.Time - received > Far;
        var days = (head.Time - received).Days.ToString(CultureInfo.InvariantCulture);
        return [new Issue(Severity.Warning, "--received", null, far ? "received_far_before_head" : "received_before_head",
            far ? new LocalizedText($"{text} It is {days} days before: is the year right?", $"{texte} C'est {days} jours avant : l'année est-elle juste ?") : new LocalizedText(text, texte))];
    }
}
