using CustomsItGuide.Wording;

namespace CustomsItGuide.Tests.Wording;

public sealed class TermsTests
{
    [Fact]
    public void Every_word_of_the_vocabulary_has_words_of_its_own()
    {
        Distinct<Status>();
        Distinct<Evidence>();
        Distinct<Fact>();
        Distinct<Trend>();
        Distinct<SourceRating>();
        Distinct<Absence>();
        Distinct<CheckResult>();
        Distinct<Severity>();
        Distinct<LoadOutcome>();
    }

    [Theory]
    [InlineData(SourceRating.SoundWithDisclosure, "sound_with_disclosure")]
    [InlineData(Status.NotYetDue, "not_yet_due")]
    [InlineData(Fact.Met, "met")]
    public void Programs_get_the_codes_of_the_contract(Enum value, string code) => Assert.Equal(code, Terms.Code(value));

    // Colours follow status, and red needs evidence.
    [Fact]
    public void Red_is_an_off_target_that_the_data_carry_and_nothing_else()
    {
        foreach (var status in Enum.GetValues<Status>())
        {
            foreach (var evidence in Enum.GetValues<Evidence>())
            {
                var carried = evidence is Evidence.Confirmed or Evidence.Census or Evidence.Process;
                Assert.Equal(status == Status.OffTarget && carried, MarkRule.Of(status, evidence) == Mark.OffTarget);
                Assert.Equal(status == Status.AtRisk, MarkRule.Of(status, evidence) == Mark.AtRisk);
                Assert.Equal(status == Status.Met, MarkRule.Of(status, evidence) == Mark.Met);
            }
        }
        Assert.Equal(Mark.OffTargetUnconfirmed, MarkRule.Of(Status.OffTarget, Evidence.None));
        Assert.Equal(Mark.Overdue, MarkRule.Of(Status.ReportOverdue, Evidence.None));
    }

    [Fact]
    public void A_name_without_words_is_shown_as_it_is_written() => Assert.Equal("customs union", Names.Column("customs_union").French);

    private static void Distinct<T>() where T : struct, Enum
    {
        var all = Enum.GetValues<T>().Select(v => Terms.Of(v)).ToList();
        Assert.Equal(all.Count, all.Select(w => w.English).Distinct().Count());
        Assert.Equal(all.Count, all.Select(w => w.French).Distinct().Count());
    }
}
