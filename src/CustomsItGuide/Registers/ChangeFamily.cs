using CustomsItGuide.Judgement;

namespace CustomsItGuide.Registers;

/// <summary>What may be said of the change of an item that was tested together with others.</summary>
public enum ChangeVerdict
{
    /// <summary>The interval does not exclude that nothing changed.</summary>
    NotTold,

    /// <summary>Its own test excludes that nothing changed, but among so many tests one in error is to be expected.</summary>
    OneOfMany,

    /// <summary>It stands after control of false alarms over all items that are tested together.</summary>
    Real,
}

/// <summary>
/// The items that one page tests at once, with control of the rate of false alarms (Benjamini and Hochberg) at the plan's rate: of eighteen
/// items that did not move at all, one would be expected to seem to.
/// </summary>
internal static class ChangeFamily
{
    /// <param name="rate">The share of false alarms among those called real that is put up with, 0..1.</param>
    public static IReadOnlyList<SurveyItem> Judged(IReadOnlyList<SurveyItem> items, double rate)
    {
        var real = new Queue<bool>(FalseAlarms.Survive([.. items.Select(i => i.Change?.P).OfType<double>()], rate));
        return [.. items.Select(i =>
            i.Change is { } change ? i with { Change = change with { Verdict = Of(change, real.Dequeue()) } } : i)];
    }

    private static ChangeVerdict Of(ItemChange change, bool real) =>
        change.Interval.Lower <= 0 && change.Interval.Upper >= 0 ? ChangeVerdict.NotTold
            : real ? ChangeVerdict.Real : ChangeVerdict.OneOfMany;
}
