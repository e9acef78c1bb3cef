using CustomsItGuide.Warehouse;

namespace CustomsItGuide.States;

/// <summary>Keeps the history of the actions of the Implementation Plans over the loads and withdrawals that change them.</summary>
internal sealed class ActionVersions(Database db, Plan plan)
{
    private readonly DataSet? actions = ActionVersionTable.Of(plan);

    /// <summary>Before the rows of some data sets change: remembers the actions that count, when they may change with them.</summary>
    /// <returns>Whether they are remembered.</returns>
    public bool Before(IReadOnlySet<string> dataSets)
    {
        if (actions is null || !PendingRows.Touched(plan, dataSets).Contains(actions.Name)) return false;
        ActionVersionTable.Remember(db, actions);
        return true;
    }

    /// <summary>After they were settled: writes down what became of those that are remembered.</summary>
    /// <param name="position">Of the load's first delivery, or of the withdrawal.</param>
    /// <param name="known">When it was known.</param>
    public void After(long position, DateTimeOffset known, string by, bool isWithdrawal) =>
        ActionVersionTable.Write(db, actions!, position, DateOnly.FromDateTime(known.UtcDateTime), by, isWithdrawal);
}
