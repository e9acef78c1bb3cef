namespace CustomsItGuide;

/// <summary>What became of a withdrawal.</summary>
/// <param name="Before">Head before it.</param>
/// <param name="After">Head after it; the same when it was only tried.</param>
/// <param name="Delivery">The one withdrawn.</param>
/// <param name="Erased">Its bytes are deleted too.</param>
/// <param name="CountsAgain">Deliveries that have the word on its slices now, oldest first; empty: nobody has.</param>
/// <param name="Indicators">Indicators and periods of which value, absence, fact, status or source rating differ.</param>
public sealed record WithdrawalReport(
    AsOf Before, AsOf After, Delivery Delivery, bool Erased, IReadOnlyList<Delivery> CountsAgain, IReadOnlyList<ReadingChange> Indicators,
    IReadOnlyList<Issue> Warnings);
