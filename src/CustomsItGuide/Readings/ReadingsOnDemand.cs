using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace CustomsItGuide.Readings;

/// <summary>Readings of an indicator by period, each made when it is first asked for: most of what is made once more has not
/// changed.</summary>
internal sealed class ReadingsOnDemand(IEnumerable<Period> periods, Func<Period, Reading> make) : IReadOnlyDictionary<Period, Reading>
{
    private readonly Dictionary<Period, Reading?> made = periods.ToDictionary(p => p, _ => (Reading?)null);

    public IEnumerable<Period> Keys => made.Keys;

    public IEnumerable<Reading> Values => made.Keys.ToList().Select(p => this[p]);

    public int Count => made.Count;

    public Reading this[Period key] => TryGetValue(key, out var reading) ? reading : throw new KeyNotFoundException($"There is no {key}.");

    public bool ContainsKey(Period key) => made.ContainsKey(key);

    public bool TryGetValue(Period key, [MaybeNullWhen(false)] out Reading value)
    {
        if (!made.TryGetValue(key, out value)) return false;
        value ??= made[key] = make(key);
        return true;
    }

    public IEnumerator<KeyValuePair<Period, Reading>> GetEnumerator() =>
        made.Keys.ToList().Select(p => KeyValuePair.Create(p, this[p])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
