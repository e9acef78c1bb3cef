namespace CustomsItGuide.Workspaces;

/// <summary>
/// Values that are computed once by whoever asks first; others who ask for the same one wait for it, and nobody for another one.
/// Safe for any number of threads.
/// </summary>
/// <param name="most">How many are kept; the one that nobody has asked for longest goes first.</param>
internal sealed class Computed<TKey, TValue>(int most) where TKey : notnull
{
    private readonly Lock gate = new();
    private readonly Dictionary<TKey, Kept> kept = [];
    private long turn;

    /// <param name="compute">When it throws, nothing is kept and the next one tries again.</param>
    public TValue Of(TKey key, Func<TKey, TValue> compute)
    {
        Kept? asked;
        lock (gate)
        {
            if (!kept.TryGetValue(key, out asked))
            {
                if (kept.Count >= most) kept.Remove(kept.MinBy(k => k.Value.Turn).Key);
                kept[key] = asked = new Kept(new(() => compute(key)));
            }
            asked.Turn = ++turn;
        }
        try
        {
            return asked.Value.Value;
        }
        catch
        {
            lock (gate) if (kept.GetValueOrDefault(key) == asked) kept.Remove(key);
            throw;
        }
    }

    private sealed class Kept(Lazy<TValue> value)
    {
        public Lazy<TValue> Value => value;

        /// <summary>When it was asked for last.</summary>
        public long Turn { get; set; }
    }
}
