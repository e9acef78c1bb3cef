using FsCheck;
using FsCheck.Fluent;

namespace CustomsItGuide.Tests.Statistics;

/// <summary>Runs a property over 200 generated inputs from a fixed seed, so that a failure comes back the same.</summary>
internal static class Property
{
    static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(200).WithQuietOnSuccess(true).WithReplay(20220701, 7);

    public static void Holds<T>(Gen<T> inputs, Action<T> assertions) => Prop.ForAll(inputs.ToArbitrary(), assertions).Check(Fixed);

    /// <summary>k of n, 1 ≤ n ≤ <paramref name="largest"/>.</summary>
    public static Gen<(int K, int N)> CountOf(int largest) =>
        from n in Gen.Choose(1, largest)
        from k in Gen.Choose(0, n)
        select (k, n);

    /// <summary>k of n out of N ≤ <paramref name="largest"/>.</summary>
    public static Gen<(int K, int N, int Population)> SampleOf(int largest) =>
        from population in Gen.Choose(1, largest)
        from n in Gen.Choose(1, population)
        from k in Gen.Choose(0, n)
        select (k, n, population);

    /// <summary>Values of one decimal, many of them equal.</summary>
    public static Gen<double[]> Series(int shortest, int longest) =>
        from length in Gen.Choose(shortest, longest)
        from values in Gen.ArrayOf(Gen.Choose(-50, 50), length)
        select Array.ConvertAll(values, v => v / 10.0);

    public static Gen<double> Level => Gen.Elements(0.8, 0.9, 0.95, 0.99, 0.998);
}
