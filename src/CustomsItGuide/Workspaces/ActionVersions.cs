using CustomsItGuide.Warehouse;

namespace CustomsItGuide.Workspaces;

/// <summary>Keeps the history of the actions of the Implementation Plans over the loads and withdrawals that change them.</summary>
internal sealed class ActionVersions(Database db, Plan plan)
{
    private readonly DataSet? actions = ActionVersionTable.Of(plan);

    /// <summary>Before the rows of some data sets change.</summary>
    public void Before(IReadOnlySet<string> dataSets)
    {
        if (IsTouched(dataSets)) ActionVersionTable.Remember(db, actions!);
    }

    /// <summary>After they were settled.</summary>
    /// <param name="dataSets">The same as before.</param>
    /// <param name="position">Of the load's first delivery, or of the withdrawal.</param>
    /// <param name="known">When it was known.</param>
    public void After(IReadOnlySet<string> dataSets, long position, DateTimeOffset known, string by, bool isWithdrawal)
    {
        if (IsTouched(dataSets)) ActionVersionTable.Write(db, actions!, position, DateOnly.FromDateTime(known.UtcDateTime), by, isWithdrawal);
    }

    private bool IsTouched(IReadOnlySet<string> dataSets) => actions is not null && Holds.Touched(plan, dataSets).Contains(actions.Name);
}
