using CustomsItGuide.Registers;
using CustomsItGuide.Statistics;

namespace CustomsItGuide.Tests.Registers;

/// <summary>What may be said of one item that was tested together with others.</summary>
public sealed class ChangeFamilyTests
{
    private const double Rate = 0.10;

    [Fact]
    public void One_of_eighteen_whose_own_interval_excludes_no_change_is_no_real_decline()
    {
        // FA2 impacts, 2023/24, as it was seen: −12.0 points, −23.2 to −0.3.
        var judged = ChangeFamily.Judged([Item(-12.0, -23.2, -0.3, 0.044), .. Others(17)], Rate);
        Assert.Equal(ChangeVerdict.OneOfMany, judged[0].Change!.Verdict);
        Assert.All(judged.Skip(1), i => Assert.Equal(ChangeVerdict.NotTold, i.Change!.Verdict));
    }

    [Fact]
    public void The_same_change_is_real_when_it_is_the_only_one_tested_or_stands_among_all() =>
        Assert.Equal(
            [ChangeVerdict.Real, ChangeVerdict.Real],
            [
                ChangeFamily.Judged([Item(-12.0, -23.2, -0.3, 0.044)], Rate)[0].Change!.Verdict,
                ChangeFamily.Judged([Item(-30, -41, -19, 0.0001), .. Others(17)], Rate)[0].Change!.Verdict,
            ]);

    [Fact]
    public void Items_that_were_not_tested_are_not_in_the_family()
    {
        var judged = ChangeFamily.Judged([Item(-12.0, -23.2, -0.3, 0.044), Item(0, 0, 0, 1) with { Change = null }], Rate);
        Assert.Equal(ChangeVerdict.Real, judged[0].Change!.Verdict);
        Assert.Null(judged[1].Change);
    }

    private static IEnumerable<SurveyItem> Others(int n) => Enumerable.Range(1, n).Select(i => Item(1, -10, 12, 0.2 + (0.04 * i)));

    private static SurveyItem Item(double points, double lower, double upper, double p) =>
        new("annual", null, "item", null, 90, 60, null, null, 1, 5, null, 0,
            new ItemChange(Period.FiscalYear(2022), points, new Interval(lower, upper, 0.95, "mover_overlap"), null, null, p), null);
}
