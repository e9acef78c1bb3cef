using CustomsItGuide.Ledger;
using CustomsItGuide.States;
using CustomsItGuide.Warehouse;

namespace CustomsItGuide.Workspaces;

/// <summary>
/// Takes a delivery out of what counts, so that the word before it counts again. What readers were shown while it counted stays written
/// down: a withdrawal is something that happens, and does not unmake what happened.
/// </summary>
internal static class Withdrawing
{
    /// <summary>Changes the rows of the delivery's data set to those that count without it.</summary>
    /// <param name="history">With the entry of the withdrawal.</param>
    /// <param name="isAdopted">False while the definitions were not in force yet: nothing is fixed by them then.</param>
    /// <returns>Names of the data sets that changed; empty when the delivery was never in the state.</returns>
    public static IReadOnlySet<string> Apply(Growth growth, Plan plan, History history, Withdrawal withdrawal, DeliveryStore store,
        bool isAdopted)
    {
        var step = growth.Begin(withdrawal.Position, history.KnownAt(withdrawal.Position), withdrawal.By, isWithdrawal: true);
        var withdrawn = history.DeliveriesAt(withdrawal.Position).First(d => d.Position == withdrawal.Delivery);
        var before = history.DeliveriesAt(withdrawal.Position - 1).First(d => d.Position == withdrawal.Delivery);
        if (before.Withdrawn is not null || history.IsErased(withdrawn)) return step.Touched;
        if (plan.DataSets.FirstOrDefault(d => d.Name == withdrawn.DataSet) is not { } dataSet) return step.Touched;
        step.Clear(dataSet);
        var again = history.CountingAt(withdrawal.Position).Where(d => d.DataSet == dataSet.Name && !history.IsErased(d));
        foreach (var delivery in again) growth.Replay(step, delivery, f => store.Proven(f, delivery.Position));
        step.Settle();
        step.Close(withdrawal.Position, isAdopted);
        return step.Touched;
    }

    /// <summary>Makes the warehouse of the head with the withdrawal on it: from the head's, or, when bytes are erased, from the deliveries
    /// that are left.</summary>
    /// <param name="unfinished">A copy of the head's warehouse.</param>
    /// <param name="history">With the new entry.</param>
    /// <param name="progress">Is told which deliveries are read again where bytes are erased.</param>
    public static void Build(string unfinished, Plan plan, History history, Withdrawal withdrawal, DeliveryStore store,
        IProgress<LocalizedText>? progress = null)
    {
        var stamp = history.StampAt(withdrawal.Position);
        if (withdrawal.Erased)
        {
            // What was shown because of the erased bytes cannot be told anew by anybody, so it is not kept either.
            File.Delete(unfinished);
            Rebuild.Build(history, withdrawal.Position, plan, store, unfinished, () => stamp, progress: progress);
            return;
        }
        using var db = Database.Open(unfinished);
        var growth = new Growth(db, plan);
        growth.Finish(Apply(growth, plan, history, withdrawal, store, isAdopted: true));
        growth.Seal(stamp);
    }

    /// <summary>The delivery that is to be withdrawn.</summary>
    /// <exception cref="RefusedException">There is none of that number, it is no delivery, it was withdrawn already, or its bytes are
    /// needed.</exception>
    public static Delivery Find(History history, long position, bool erase)
    {
        var head = history.Head.Position;
        if (position < 1 || position > head)
            throw Refuse("unknown_delivery", WorkspacesWords.UnknownDelivery(position, head));
        var entry = history.Until(head)[(int)position - 1];
        if (entry.Its.StaysBecause(position) is { } stays) throw Refuse("not_a_delivery", stays);
        var delivery = history.DeliveriesAt(head).First(d => d.Position == position);
        if (delivery.Withdrawn is { } by && (!erase || history.IsErased(delivery)))
        {
            throw Refuse("already_withdrawn",
                WorkspacesWords.AlreadyWithdrawn(position, by.Erased ? WorkspacesWords.WithdrawnErased : WorkspacesWords.Withdrawn,
                    by.Position, by.By, by.Reason));
        }
        var needs = !erase ? null
            : history.StandingAt(head)
                .FirstOrDefault(d => d.Position != position && d.Files.Any(f => delivery.Files.Any(g => g.Sha256 == f.Sha256)));
        if (needs is not null)
        {
            throw Refuse("bytes_needed", WorkspacesWords.BytesStillNeeded(needs.Position));
        }
        return delivery;
    }

    private static RefusedException Refuse(string rule, LocalizedText why) =>
        new(new Issue(Severity.Error, "withdraw", null, rule, why.Then(WorkspacesWords.NothingChanged)));
}
