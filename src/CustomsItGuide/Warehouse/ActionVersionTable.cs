namespace CustomsItGuide.Warehouse;

/// <summary>
/// The table <c>action_versions</c>: how each action of the Implementation Plans came to be what it is. It grows with the loads, and a
/// warehouse that is made anew has the same.
/// </summary>
internal static class ActionVersionTable
{
    /// <summary>The data set whose rows are actions. The one place where the engine knows it by name.</summary>
    public const string DataSetName = "plan_actions";

    private const string Before = "actions_before";

    private static readonly string[] Needed = ["fiscal_year", "action", "home"];

    /// <summary>The data set of actions, when the plan has one with what a version tells; null: no history is kept.</summary>
    public static DataSet? Of(Plan plan) =>
        plan.DataSets.FirstOrDefault(d => d.Name == DataSetName && Needed.All(n => d.Columns.Any(c => c.Name == n)));

    /// <summary>Remembers the actions that count.</summary>
    public static void Remember(Database db, DataSet actions) =>
        db.Execute($"create or replace temp table {Before} as select {Schema.Columns(actions)} from {Database.Name(actions.Name)}");

    /// <summary>Writes down what has changed since, and forgets what was remembered.</summary>
    public static void Write(Database db, DataSet actions, long position, DateOnly day, string by, bool isWithdrawal)
    {
        var now = Database.Name(actions.Name);
        var decision = actions.Columns.Any(c => c.Name == "decision") ? "decision" : null;
        var same = Schema.SameKey(actions, "b", "n");
        var came = $"from {now} n where not exists (select 1 from {Before} b where {same})";
        var went = $"from {Before} b where not exists (select 1 from {now} n where {same})";
        Insert(ChangeKind.Added, null, came, "n", "null", "null");
        Insert(ChangeKind.Removed, null, went, "b", "null", "null");
        foreach (var column in actions.Columns.Where(c => !actions.Key.Contains(c.Name)))
        {
            var (then, after) = (RowChanges.Cell(column, "b"), RowChanges.Cell(column, "n"));
            Insert(ChangeKind.Added, column, $"{came} and {after} is not null", "n", "null", after);
            Insert(ChangeKind.Changed, column, $"from {now} n join {Before} b on {same} where {then} is distinct from {after}", "n", then,
                after);
            Insert(ChangeKind.Removed, column, $"{went} and {then} is not null", "b", then, "null");
        }
        db.Execute($"drop table {Before}");

        void Insert(ChangeKind kind, Column? column, string from, string row, string then, string after) => db.Execute(
            $"insert into action_versions select ?, ?, ?, {row}.fiscal_year, {row}.action, {row}.home, ?, ?, {then}, {after}, "
            + $"{(decision is null ? "null" : $"{row}.decision")}, ? {from}", position, day, by, kind.ToString(), column?.Name,
                isWithdrawal);
    }

    /// <summary>All of them, oldest first, by action.</summary>
    public static IReadOnlyList<ActionVersion> Read(Database db) => [.. db.Query(
        "select \"position\", day, delivered_by, fiscal_year, action, home, kind, \"column\", \"before\", \"after\", decision, "
            + "withdrawal from action_versions "
        + "order by fiscal_year, action, \"position\", \"column\" nulls first").Rows.Select(r => new ActionVersion(
            (long)r[0]!, (DateOnly)r[1]!, (string)r[2]!, (string)r[3]!, (string)r[4]!, (string)r[5]!, Enum.Parse<ChangeKind>((string)r[6]!),
            r[7] as string, r[8] as string, r[9] as string, r[10] as string, (bool)r[11]!))];

    /// <summary>Actions that continue a line which its year's plan, delivered, does not have: home, fiscal year, action, what they
    /// name.</summary>
    public static IReadOnlyList<(string Home, string FiscalYear, string Action, string From)> UnknownOrigins(Database db, Plan plan)
    {
        if (Of(plan) is not { } actions || actions.Columns.All(c => c.Name != "carried_from")) return [];
        var table = Database.Name(actions.Name);
        return [.. db.Query($"""
            select home, fiscal_year, action, carried_from from {table} a
            where carried_from is not null and not exists (select 1 from {table} e where e.fiscal_year || ':' || e.action = replace(a.carried_from, ' ', ''))
              and (not contains(carried_from, ':') or exists (select 1 from {table} e where e.fiscal_year = trim(split_part(a.carried_from, ':', 1)))
                or try_cast(left(trim(carried_from), 4) as integer) is null)
            order by fiscal_year, action
            """).Rows.Select(r => ((string)r[0]!, (string)r[1]!, (string)r[2]!, (string)r[3]!))];
    }
}
