using CustomsItGuide.BrowserTests.Sample;
using CustomsItGuide.Pages.Words;
using CustomsItGuide.Wording;

namespace CustomsItGuide.BrowserTests.Words;

/// <summary>The sentence never says more than the status.</summary>
public sealed class AnswerTests
{
    private static readonly Scorecard Card = SampleScorecard.For(SampleScorecard.Year, SampleScorecard.Head);

    [Theory]
    [InlineData("SO1-3", "For 2023/24 the value is 62.96 % (51 of 81); the target is ≥ baseline 63.04 % (2021/22): no change that can be told from chance, and a decline beyond the margin cannot be excluded.")]
    [InlineData("RES-2", "For 2023/24 the value is 71.4 % (70 of 98); the target is ≥ baseline 66.4 % (2021/22): met, as the data exclude a decline beyond the plan's margin.")]
    [InlineData("SO2-3", "For 2023/24 the value is 55.1 % (38 of 69); the target is ≥ baseline 51.2 % (2021/22): at risk; the data do not confirm a shortfall.")]
    [InlineData("SP2-1", "For 2023/24 the value is 6,843 seizures (provisional); the target is > 5,885 seizures of 2022/23: met, on a full count.")]
    [InlineData("SP3-2", "For 2023/24 the value is 44.0 % (220 of 500); the target is > 40.9 % of 2021/22: this is the year that later years are compared with, so nothing is judged.")]
    [InlineData("RES-1", "For 2023/24 the value is 61.9 % (13 of 21, provisional); the target is all targets met: on track, not yet reached.")]
    [InlineData("SO4-2", "For 2023/24 there is no value (not due yet): not yet due, so nothing is judged.")]
    public void It_states_value_target_and_verdict(string id, string sentence) =>
        Assert.Equal(sentence, Answer.For(Card[id], Format.English).Replace(Format.NoBreak, ' '));

    [Fact]
    public void Only_a_met_status_says_met_and_only_off_target_says_off_target()
    {
        foreach (var status in Enum.GetValues<Status>())
        {
            foreach (var evidence in Enum.GetValues<Evidence>())
            {
                var verdict = Answer.For(Card["RES-2"] with { Status = status, Evidence = evidence }, Format.English).Split(": ")[^1];
                Assert.Equal(status == Status.Met, verdict.StartsWith("met", StringComparison.Ordinal));
                Assert.Equal(status == Status.OffTarget, verdict.StartsWith("off target", StringComparison.Ordinal));
                if (evidence == Evidence.Unconfirmed) Assert.DoesNotContain("data confirm it", verdict, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void A_scorecard_is_counted_once_by_status_and_once_by_source()
    {
        var counts = Card.Counts;
        Assert.Equal(28, counts.All);
        Assert.Equal(28, counts.ByStatus.Sum(c => c.Number));
        Assert.Equal(28, counts.BySource.Sum(c => c.Number));
        Assert.Equal(28, counts.Reported + counts.ByAbsence.Sum(c => c.Number));
    }
}
