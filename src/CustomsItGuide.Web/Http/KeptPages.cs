using System.Diagnostics.CodeAnalysis;

namespace CustomsItGuide.Web.Http;

/// <summary>
/// Pages that were made, as many as a number of bytes holds and no more than a number of them; those that nobody has asked for longest
/// go first. Safe for any number of threads.
/// </summary>
/// <param name="mostBytes">All pages together with their compressed forms.</param>
/// <param name="mostPages">However small they are.</param>
public sealed class KeptPages(long mostBytes, int mostPages)
{
    /// <summary>An entry's own share: address, tag, nodes.</summary>
    private const int Overhead = 2048;

    private readonly Lock _gate = new();
    private readonly Dictionary<PageAddress, LinkedListNode<(PageAddress Address, KeptPage Page)>> _nodes = [];

    /// <summary>The one asked for last in front.</summary>
    private readonly LinkedList<(PageAddress Address, KeptPage Page)> _order = new();

    private long _bytes;

    public int Count
    {
        get
        {
            lock (_gate) return _order.Count;
        }
    }

    /// <summary>An upper bound of what they take.</summary>
    public long Bytes
    {
        get
        {
            lock (_gate) return _bytes;
        }
    }

    public bool TryGet(PageAddress address, [NotNullWhen(true)] out KeptPage? page)
    {
        lock (_gate)
        {
            page = null;
            if (!_nodes.TryGetValue(address, out var node)) return false;
            _order.Remove(node);
            _order.AddFirst(node);
            page = node.Value.Page;
            return true;
        }
    }

    public void Keep(PageAddress address, KeptPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        lock (_gate)
        {
            if (_nodes.Remove(address, out var old)) Remove(old);
            _nodes[address] = _order.AddFirst((address, page));
            _bytes += Size(page);
            while ((_bytes > mostBytes || _order.Count > mostPages) && _order.Last is { } oldest && oldest != _order.First)
            {
                _nodes.Remove(oldest.Value.Address);
                Remove(oldest);
            }
        }
    }

    private void Remove(LinkedListNode<(PageAddress Address, KeptPage Page)> node)
    {
        _order.Remove(node);
        _bytes -= Size(node.Value.Page);
    }

    // Both compressed forms of a page together are far smaller than the page.
    private static long Size(KeptPage page) => 2L * page.Body.Length + Overhead;
}

/// <param name="Tag">Its ETag.</param>
public sealed record KeptPage(string Tag, CompressedBody Body);
