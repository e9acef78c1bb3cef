namespace CustomsItGuide.Web;

/// <summary>
/// Values that are computed once by whoever asks first; others who ask for the same one wait for it, and nobody for another one.
/// </summary>
/// <param name="most">How many are kept; then all are let go.</param>
internal sealed class Computed<TKey, TValue>(int most) where TKey : notnull
{
    private readonly Lock _gate = new();
    private readonly Dictionary<TKey, Lazy<TValue>> _kept = [];

    /// <param name="compute">When it throws, nothing is kept and the next one tries again.</param>
    public TValue Of(TKey key, Func<TKey, TValue> compute)
    {
        Lazy<TValue>? value;
        lock (_gate)
        {
            if (!_kept.TryGetValue(key, out value))
            {
                if (_kept.Count >= most) _kept.Clear();
                _kept[key] = value = new Lazy<TValue>(() => compute(key));
            }
        }
        try
        {
            return value.Value;
        }
        catch
        {
            lock (_gate) if (_kept.GetValueOrDefault(key) == value) _kept.Remove(key);
            throw;
        }
    }
}
