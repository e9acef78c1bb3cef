using CustomsItGuide.Statistics;

namespace CustomsItGuide.Judgement;

/// <summary>Tests that stand side by side and are looked through for those that found something: some of them would by chance
/// alone.</summary>
internal static class FalseAlarms
{
    /// <summary>For each p, in the given order, whether what it found stands when false alarms are held to a share of all that
    /// stands.</summary>
    /// <param name="rate">The share that is put up with, 0..1.</param>
    public static IReadOnlyList<bool> Survive(IReadOnlyList<double> p, double rate) => BenjaminiHochberg.Of(p, rate).Rejected;
}
