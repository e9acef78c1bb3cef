using System.Globalization;

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
        var columns = actions.Columns.Where(c => !actions.Key.Contains(c.Name)).ToList();
        var names = $"[{string.Join(", ", columns.Select(c => Database.Literal(c.Name)))}]::varchar[]";
        var noCells = $"list_resize([]::varchar[], {columns.Count.ToString(CultureInfo.InvariantCulture)})";
        // Each row with the other state's and its cells in a list: one statement for all columns, which costs by the rows alone.
        var (then, after) = (Cells("b"), Cells("n"));
        Insert(ChangeKind.Added, $"from {now} n where not exists (select 1 from {Before} b where {same})", "n", noCells, after);
        Insert(ChangeKind.Removed, $"from {Before} b where not exists (select 1 from {now} n where {same})", "b", then, noCells);
        Insert(ChangeKind.Changed, $"from {now} n join {Before} b on {same}", "n", then, after);
        db.Execute($"drop table {Before}");

        string Cells(string row) => $"[{string.Join(", ", columns.Select(c => RowChanges.Cell(c, row)))}]";

        // The row as such first, which names no column; then each cell that differs.
        void Insert(ChangeKind kind, string from, string row, string before, string now) => db.Execute($"""
            insert into action_versions
            select ?, ?, ?, fiscal_year, action, home, ?, name, was, became, decision, ? from (
              select {row}.fiscal_year, {row}.action, {row}.home, {(decision is null ? "null" : $"{row}.decision")} as decision,
                unnest({(kind == ChangeKind.Changed ? names : $"list_prepend(null, {names})")}) as name,
                unnest({(kind == ChangeKind.Changed ? before : $"list_prepend(null, {before})")}) as was,
                unnest({(kind == ChangeKind.Changed ? now : $"list_prepend(null, {now})")}) as became
              {from})
            where {(kind == ChangeKind.Changed ? "was is distinct from became" : "name is null or was is not null or became is not null")}
            """, position, day, by, kind.ToString(), isWithdrawal);
    }

    /// <summary>All of them, oldest first, by action.</summary>
    public static IReadOnlyList<ActionVersion> Read(Database db)
    {
        // Many actions have many cells with few different texts: each is kept once, and no second copy of the rows is held.
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        return [.. db.Rows("select \"position\", day, delivered_by, fiscal_year, action, home, kind, \"column\", \"before\", \"after\", "
            + "decision, withdrawal from action_versions order by fiscal_year, action, \"position\", \"column\" nulls first").Select(r =>
                new ActionVersion((long)r[0]!, (DateOnly)r[1]!, Text(r[2])!, Text(r[3])!, Text(r[4])!, Text(r[5])!,
                    Enum.Parse<ChangeKind>((string)r[6]!), Text(r[7]), Text(r[8]), Text(r[9]), Text(r[10]), (bool)r[11]!))];

        string? Text(object? cell) => cell is not string text ? null : texts.TryGetValue(text, out var known) ? known : texts[text] = text;
    }

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
