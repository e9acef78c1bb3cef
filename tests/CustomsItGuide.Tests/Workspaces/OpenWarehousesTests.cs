using CustomsItGuide.Ledger;
using CustomsItGuide.States;
using CustomsItGuide.Warehouse;
using CustomsItGuide.Workspaces;

namespace CustomsItGuide.Tests.Workspaces;

/// <summary>One reader cannot stop the others: counted, not timed.</summary>
public sealed class OpenWarehousesTests(SampleWorkspace sample)
{
    [Fact]
    public async Task A_position_that_is_being_built_holds_nobody_who_asks_for_another_and_is_built_once()
    {
        using var release = new ManualResetEventSlim();
        using var began = new ManualResetEventSlim();
        var opened = new List<long>();
        using var warehouses = new OpenWarehouses(at =>
        {
            lock (opened) opened.Add(at.Position);
            if (at.Position == 1)
            {
                began.Set();
                release.Wait(TestContext.Current.CancellationToken);
            }
            return Open(at);
        });
        var slow = Enumerable.Range(0, 3).Select(_ => warehouses.ReadyAsync(At(1), isHead: false)).ToList();
        began.Wait(TestContext.Current.CancellationToken);

        Assert.Equal(2, Position(warehouses, 2));
        Assert.Equal(3, Position(warehouses, 3));
        Assert.DoesNotContain(slow, s => s.IsCompleted);

        release.Set();
        await Task.WhenAll(slow);
        Assert.Equal(1, Position(warehouses, 1));
        Assert.Equal([1, 2, 3], opened.Order());
    }

    [Fact]
    public void One_that_could_not_be_opened_is_tried_again()
    {
        var tries = 0;
        using var warehouses =
            new OpenWarehouses(at =>
                ++tries == 1 ? throw new RefusedException(new Issue(Severity.Error, "x", null, "disk_full", LocalizedText.Verbatim("x")))
                    : Open(at));
        Assert.Throws<RefusedException>(() => warehouses.Lease(At(1)));
        Assert.Equal(1, Position(warehouses, 1));
        Assert.Equal(2, tries);
    }

    [Fact]
    public void The_one_asked_for_again_and_again_stays_open_among_many()
    {
        var opened = new List<long>();
        using var warehouses = new OpenWarehouses(at =>
        {
            opened.Add(at.Position);
            return Open(at);
        });
        foreach (var other in Enumerable.Range(2, 6))
        {
            Position(warehouses, 1);
            Position(warehouses, other);
        }
        Assert.Equal([1, 2, 3, 4, 5, 6, 7], opened);
    }

    [Fact]
    public void One_that_makes_room_is_closed_when_its_last_reader_has_given_it_back()
    {
        var opened = new Dictionary<long, OpenWarehouse>();
        using var warehouses = new OpenWarehouses(at => opened[at.Position] = Open(at));
        var (first, second) = (warehouses.Lease(At(1)), warehouses.Lease(At(1)));
        foreach (var other in Enumerable.Range(2, 5)) Position(warehouses, other);

        // The second was read by nobody and is closed; the first makes room too, and is read twice.
        Assert.True(IsClosed(opened[2]));
        first.Dispose();
        first.Dispose();
        Assert.False(IsClosed(opened[1]));
        second.Dispose();
        Assert.True(IsClosed(opened[1]));
        Assert.Equal([3L, 4, 5, 6], opened.Where(o => !IsClosed(o.Value)).Select(o => o.Key));

        Assert.Equal(1, Position(warehouses, 1));
    }

    [Fact]
    public void Whoever_reads_rows_that_are_erased_meanwhile_is_told_to_ask_again()
    {
        using var warehouses = new OpenWarehouses(Open);
        var edition = warehouses.EditionOf(At(1).Head);
        using (var lease = warehouses.Lease(At(1), edition))
        {
            warehouses.Forget(new HashSet<string> { At(1).Head });
            Assert.Equal("warehouse_closed", Assert.Throws<RefusedException>(() => lease.Warehouse.Query("select 1")).Issues[0].Rule);
        }
        Assert.Equal("warehouse_closed", Assert.Throws<RefusedException>(() => warehouses.Lease(At(1), edition)).Issues[0].Rule);
        using var again = warehouses.Lease(At(1), warehouses.EditionOf(At(1).Head));
        Assert.Equal(1, again.Warehouse.At.Position);
    }

    [Fact]
    public async Task Only_so_many_earlier_positions_wait_and_the_head_is_never_turned_away()
    {
        using var release = new ManualResetEventSlim();
        using var warehouses = new OpenWarehouses(at =>
        {
            release.Wait(TestContext.Current.CancellationToken);
            return Open(at);
        });
        var waiting = Enumerable.Range(1, 8).Select(p => warehouses.ReadyAsync(At(p), isHead: false)).ToList();
        Assert.Throws<BusyException>(() => { _ = warehouses.ReadyAsync(At(9), isHead: false); });
        waiting.Add(warehouses.ReadyAsync(At(3), isHead: false));
        waiting.Add(warehouses.ReadyAsync(At(10), isHead: true));

        release.Set();
        await Task.WhenAll(waiting);
        await warehouses.ReadyAsync(At(9), isHead: false);
    }

    private static bool IsClosed(OpenWarehouse warehouse)
    {
        try
        {
            warehouse.Query("select 1");
            return false;
        }
        catch (RefusedException refused) when (refused.Issues[0].Rule == "warehouse_closed")
        {
            return true;
        }
    }

    private static long Position(OpenWarehouses warehouses, int position)
    {
        using var lease = warehouses.Lease(At(position));
        return lease.Warehouse.At.Position;
    }

    private static AsOf At(int position) => new(position, new string((char)('a' + position), 64), DateTimeOffset.UnixEpoch);

    private OpenWarehouse Open(AsOf at)
    {
        var (head, plan, history) = (sample.Shared.At(), sample.Shared.At().Plan, new History(Journal.Open(sample.Folder)));
        var file = new WarehouseFiles(sample.Folder).PathOf(head.Head, Engine.Build);
        return OpenWarehouse.TryOpen(file, plan, at, history.StampAt(head.Position), out _)!;
    }
}
