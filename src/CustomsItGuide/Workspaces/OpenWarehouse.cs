using System.Collections.Concurrent;
using CustomsItGuide.Registers;
using CustomsItGuide.Warehouse;

namespace CustomsItGuide.Workspaces;

/// <summary>A warehouse opened for reading, with what every scorecard needs of it held in memory. Safe for any number of threads.</summary>
internal sealed class OpenWarehouse : IDisposable
{
    private readonly Database db;
    private readonly Lock turn = new();

    public OpenWarehouse(string file, Plan plan, AsOf at)
    {
        File = file;
        Plan = plan;
        At = at;
        db = Database.OpenReadOnly(file);
        Readings = ReadingStore.Read(db);
        Reported = ReportedTable.Read(db);
        Rejected = db.Query("select delivery, count(*) as rejected from rejections group by delivery").Rows.ToDictionary(r => (long)r[0]!, r => (long)r[1]!);
    }

    public string File { get; }

    public Plan Plan { get; }

    /// <summary>The position it stands for, with the time of its last entry.</summary>
    public AsOf At { get; }

    /// <summary>By indicator and period.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<Period, Reading>> Readings { get; }

    /// <summary>What ended fiscal years have been on the scorecard since, oldest first.</summary>
    public ILookup<(string Indicator, Period Period), ReportedReading> Reported { get; }

    /// <summary>Rows that do not count, by delivery; deliveries without any are left out.</summary>
    public IReadOnlyDictionary<long, long> Rejected { get; }

    /// <summary>The registers as a day sees them; what one reader has worked out it keeps.</summary>
    public RegisterReader Registers(DateOnly day)
    {
        const int MostKept = 16; // Days come from addresses too.
        if (registers.Count >= MostKept && !registers.ContainsKey(day)) registers.Clear();
        return registers.GetOrAdd(day, d => new RegisterReader(Query, Plan, d, id => Readings[id]));
    }

    private readonly ConcurrentDictionary<DateOnly, RegisterReader> registers = new();

    public RowTable Query(string sql, params object?[] parameters)
    {
        lock (turn) return db.Query(sql, parameters);
    }

    public void Dispose()
    {
        lock (turn) db.Dispose();
    }
}
