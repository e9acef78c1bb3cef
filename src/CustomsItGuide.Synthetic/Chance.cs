using System.Numerics;

namespace CustomsItGuide.Synthetic;

/// <summary>
/// A stream of chance that is the same on every machine and in every release: xoshiro256** (Blackman and Vigna, 2018), seeded
/// by SplitMix64. System.Random is not used because its algorithm is not promised. Only additions, multiplications and
/// comparisons of doubles are made from it, never a logarithm or a sine, whose last bit differs between platforms.
/// </summary>
public sealed class Chance
{
    private ulong a, b, c, d;

    public Chance(ulong seed)
    {
        a = SplitMix(ref seed);
        b = SplitMix(ref seed);
        c = SplitMix(ref seed);
        d = SplitMix(ref seed);
    }

    /// <summary>A stream of its own for one purpose, so that a change in one part of the sample leaves the others as they are.</summary>
    public static Chance For(int seed, string purpose)
    {
        // FNV-1a over the UTF-16 units; string.GetHashCode differs from run to run.
        var hash = 14695981039346656037UL;
        foreach (var unit in purpose) hash = (hash ^ unit) * 1099511628211UL;
        return new Chance(hash ^ ((ulong)(uint)seed * 0x9E3779B97F4A7C15UL));
    }

    public ulong NextBits()
    {
        var result = BitOperations.RotateLeft(b * 5, 7) * 9;
        var shifted = b << 17;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = BitOperations.RotateLeft(d, 45);
        return result;
    }

    /// <summary>Uniform from 0 (included) to 1 (not included).</summary>
    public double Unit() => (NextBits() >> 11) * (1.0 / (1UL << 53));

    /// <summary>Uniform whole number from 0 to <paramref name="count"/> - 1.</summary>
    public int Below(int count) => (int)Math.BigMul(NextBits(), (ulong)count, out _);

    /// <summary>Uniform whole number, both ends included.</summary>
    public int Between(int first, int last) => first + Below(last - first + 1);

    public bool Happens(double probability) => Unit() < probability;

    /// <summary>About normal with mean 0 and standard deviation 1: twelve uniforms, less six.</summary>
    public double Bell()
    {
        var sum = -6.0;
        for (var i = 0; i < 12; i++) sum += Unit();
        return sum;
    }

    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>One of the items, with a probability in proportion to its weight.</summary>
    public T Pick<T>(IReadOnlyList<(T Item, int Weight)> items)
    {
        var left = Below(items.Sum(i => i.Weight));
        foreach (var (item, weight) in items)
        {
            left -= weight;
            if (left < 0) return item;
        }
        return items[^1].Item;
    }

    /// <summary>The items in random order.</summary>
    public List<T> Shuffled<T>(IEnumerable<T> items)
    {
        var list = items.ToList();
        for (var i = list.Count - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (list[i], list[j]) = (list[j], list[i]);
        }
        return list;
    }

    /// <summary>A day between the two, both included.</summary>
    public DateOnly Day(DateOnly first, DateOnly last) => first.AddDays(Below(last.DayNumber - first.DayNumber + 1));

    private static ulong SplitMix(ref ulong state)
    {
        state += 0x9E3779B97F4A7C15UL;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
