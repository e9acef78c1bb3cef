using System.Security.Cryptography;
using CustomsItGuide.Ledger;

namespace CustomsItGuide.Tests.Ledger;

public sealed class DeliveryStoreTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("store").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Bytes_are_kept_under_their_hash_and_an_altered_or_missing_file_is_named()
    {
        var store = new DeliveryStore(folder);
        var (path, sha256) = NewFile("missions.CSV", "a,b\n1,2\n");
        store.Put(path, sha256, "missions.CSV");
        store.Put(path, sha256, "missions.CSV");
        var kept = store.PathOf(sha256, "missions.CSV");
        Assert.Equal($"{sha256}.csv", Path.GetFileName(kept));
        Assert.Equal(File.ReadAllBytes(path), File.ReadAllBytes(kept));
        Assert.Empty(store.Verify([(sha256, "missions.CSV", 3)]));

        File.WriteAllText(kept, "a,b\n1,3\n");
        var altered = Assert.Single(store.Verify([(sha256, "missions.CSV", 3)]));
        Assert.Equal("delivery_altered", altered.Rule);
        Assert.Contains("'missions.CSV' of journal entry 3", altered.Message, StringComparison.Ordinal);

        File.Delete(kept);
        Directory.CreateDirectory(kept);
        Assert.Equal("forbidden", Assert.Single(store.Verify([(sha256, "missions.CSV", 3)])).Rule);
        Directory.Delete(kept);
        Assert.Equal("delivery_missing", Assert.Single(store.Verify([(sha256, "missions.CSV", 3)])).Rule);
    }

    [Fact]
    public void A_file_that_changes_while_it_is_loaded_leaves_nothing_behind()
    {
        var store = new DeliveryStore(folder);
        var (path, sha256) = NewFile("missions.csv", "a\n1\n");
        File.WriteAllText(path, "a\n2\n");
        Assert.Equal("changed_while_loading",
            Assert.Throws<RefusedException>(() => store.Put(path, sha256, "missions.csv")).Issues[0].Rule);
        Assert.Empty(Directory.GetFiles(Path.Combine(folder, "deliveries")));
    }

    private (string Path, string Sha256) NewFile(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return (path, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path))));
    }
}
