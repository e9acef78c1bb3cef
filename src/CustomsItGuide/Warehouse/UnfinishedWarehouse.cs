using CustomsItGuide.Files;

namespace CustomsItGuide.Warehouse;

/// <summary>
/// A database in the making, in a folder of its own with all that the engine puts beside it; both are gone when it is disposed.
/// </summary>
internal sealed class UnfinishedWarehouse(ScratchFolder folder) : IDisposable
{
    public string File { get; } = Path.Combine(folder.Path, "warehouse.duckdb");

    public void Dispose() => folder.Dispose();
}
