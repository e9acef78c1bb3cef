using CustomsItGuide.Ledger;
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
        var slow = Enumerable.Range(0, 3).Select(_ => warehouses.AtAsync(At(1))).ToList();
        began.Wait(TestContext.Current.CancellationToken);

        Assert.Equal(2, warehouses.At(At(2)).At.Position);
        Assert.Equal(3, warehouses.At(At(3)).At.Position);
        Assert.DoesNotContain(slow, s => s.IsCompleted);

        release.Set();
        var same = await Task.WhenAll(slow);
        Assert.All(same, s => Assert.Same(same[0], s));
        Assert.Equal([1, 2, 3], opened.Order());
    }

    [Fact]
    public void One_that_could_not_be_opened_is_tried_again()
    {
        var tries = 0;
        using var warehouses = new OpenWarehouses(at => ++tries == 1 ? throw new RefusedException(new Issue(Severity.Error, "x", null, "disk_full", "x")) : Open(at));
        Assert.Throws<RefusedException>(() => warehouses.At(At(1)));
        Assert.Equal(1, warehouses.At(At(1)).At.Position);
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
            warehouses.At(At(1));
            warehouses.At(At(other));
        }
        Assert.Equal([1, 2, 3, 4, 5, 6, 7], opened);
    }

    private static AsOf At(int position) => new(position, new string((char)('a' + position), 64), DateTimeOffset.UnixEpoch);

    private OpenWarehouse Open(AsOf at)
    {
        var (head, plan, history) = (sample.Shared.At(), sample.Shared.Plan(sample.Shared.At()), new History(Journal.Open(sample.Folder)));
        var file = new WarehouseFiles(sample.Folder).PathOf(head.Head, Engine.Build);
        return OpenWarehouse.TryOpen(file, plan, at, history.StampAt(head.Position), out _)!;
    }
}
