using System.Data.Common;
using CustomsItGuide.Disclosure;
using CustomsItGuide.Warehouse;

namespace CustomsItGuide.States;

/// <summary>A warehouse opened for reading, with what every scorecard needs of it held in memory. Safe for any number of threads.</summary>
internal sealed class OpenWarehouse : IDisposable
{
    private readonly Database db;
    private readonly Lock turn = new();

    private readonly UnfinishedWarehouse? elsewhere;
    private readonly ILookup<string, (HashSet<string> Homes, ActionVersion[] Versions)> actions;

    /// <param name="elsewhere">Where the file is when it is not one of the workspace's; it is this reader's from here on.</param>
    private OpenWarehouse(string file, Plan plan, AsOf at, Database db, UnfinishedWarehouse? elsewhere)
    {
        this.elsewhere = elsewhere;
        File = file;
        Plan = plan;
        At = at;
        this.db = db;
        Readings = ReadingStore.Read(db, plan.Calendar);
        Reported = ReportedTable.Read(db, plan.Disclosure.Side, plan.Calendar);
        Published = new Publications(plan, PublicationTable.Read(db, plan.Calendar));
        ActionVersions = ActionVersionTable.Read(db);
        actions = ActionVersions.GroupBy(v => (v.FiscalYear, v.Action)).ToLookup(g => g.Key.FiscalYear, g => (Homes(g), g.ToArray()));
        UnknownOrigins = ActionVersionTable.UnknownOrigins(db, plan);
        Rejected = db.Query("select delivery, count(*) as rejected from rejections group by delivery").Rows.ToDictionary(r => (long)r[0]!,
            r => (long)r[1]!);
    }

    /// <summary>Opens a file that is to be the warehouse of a position.</summary>
    /// <param name="stamp">What it must say that it was made for.</param>
    /// <param name="fault">Why it is not one, as the end of a sentence; null when it is.</param>
    /// <param name="elsewhere">Where the file is when it is not one of the workspace's; when it is opened, it is the reader's from here
    /// on.</param>
    /// <returns>Null when it cannot be read or was made for something else.</returns>
    public static OpenWarehouse? TryOpen(string file, Plan plan, AsOf at, WarehouseStamp stamp, out LocalizedText? fault,
        UnfinishedWarehouse? elsewhere = null)
    {
        fault = System.IO.File.Exists(WarehouseFiles.Log(file))
            ? StatesWords.WrittenBeside
            : Directory.Exists(file) ? StatesWords.WarehouseIsFolder : null;
        if (fault is not null) return null;
        Database? opened = null;
        try
        {
            opened = Database.OpenReadOnly(file);
            fault = stamp.Differs(opened);
            if (fault is null) return new OpenWarehouse(file, plan, at, opened, elsewhere);
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            // Whatever a file holds that is no warehouse of ours: DuckDB, the JSON of a reading or a cast may stumble over it.
            fault = Unreadable(problem);
        }
        opened?.Dispose();
        return null;
    }

    /// <summary>As the end of a sentence; the engine's words stay as they are.</summary>
    public static LocalizedText Unreadable(Exception problem)
    {
        var said = problem.Message.Split('\n')[0];
        return StatesWords.WarehouseUnreadable(said);
    }

    public string File { get; }

    public Plan Plan { get; }

    /// <summary>The position it stands for, with the time of its last entry.</summary>
    public AsOf At { get; }

    /// <summary>By indicator and period.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<Period, Reading>> Readings { get; }

    /// <summary>What ended fiscal years have been on the scorecard since, oldest first.</summary>
    public ILookup<(string Indicator, Period Period), ReportedReading> Reported { get; }

    /// <summary>What was fixed of each survey table by the position.</summary>
    public Publications Published { get; }

    /// <summary>Rows that do not count, by delivery; deliveries without any are left out.</summary>
    public IReadOnlyDictionary<long, long> Rejected { get; }

    /// <summary>What became of each action of the Implementation Plans, oldest first.</summary>
    public IReadOnlyList<ActionVersion> ActionVersions { get; }

    /// <summary>Of the actions of a fiscal year that count in an objective or focus area, or once did, what became of each; the order is that
    /// of <see cref="ActionVersions"/>.</summary>
    /// <param name="homes">Those objectives and focus areas; null: any.</param>
    public IReadOnlyList<ActionVersion> ActionsOf(string fiscalYear, IReadOnlyCollection<string>? homes) =>
        [.. actions[fiscalYear].Where(a => homes is null || a.Homes.Overlaps(homes)).SelectMany(a => a.Versions)];

    private static HashSet<string> Homes(IEnumerable<ActionVersion> versions) => versions
        .SelectMany(v => v.Column == "home" && v.Before is { } before ? [v.Home, before] : new[] { v.Home }).ToHashSet(StringComparer.Ordinal);

    /// <summary>Actions that continue a line that does not exist.</summary>
    public IReadOnlyList<(string Home, string FiscalYear, string Action, string From)> UnknownOrigins { get; }

    public RowTable Query(string sql, params object?[] parameters)
    {
        try
        {
            lock (turn) return db.Query(sql, parameters);
        }
        catch (ObjectDisposedException)
        {
            throw Erased(File);
        }
        catch (DbException problem) when (problem.Message.Contains("Corrupt database file", StringComparison.Ordinal))
        {
            throw new RefusedException(new Issue(Severity.Error, File, null, "warehouse_damaged", StatesWords.WarehouseDamaged));
        }
    }

    /// <summary>What is told to who goes on reading a state of which rows were erased meanwhile.</summary>
    /// <param name="where">The file, or the head that it stands for.</param>
    public static RefusedException Erased(string where) =>
        new(new Issue(Severity.Error, where, null, "warehouse_closed", StatesWords.WarehouseClosed));

    public void Dispose()
    {
        lock (turn) db.Dispose();
        elsewhere?.Dispose();
    }
}
