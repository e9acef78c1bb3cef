using CustomsItGuide.Registers;
using CustomsItGuide.Statistics;

namespace CustomsItGuide.Tests.Registers;

/// <summary>What may be said of one item's change among all that are tested with it.</summary>
public sealed class ChangeFamilyTests
{
    [Fact]
    public void A_change_whose_own_interval_excludes_none_is_one_of_many_where_the_family_does_not_let_it_survive()
    {
        // −12.0 points, −23.2 to −0.3, p = 0.04, beside seventeen that moved no more than chance.
        var items = Enumerable.Range(0, 17).Select(i => Item(1, -9, 11, 0.3 + (i / 40.0))).Prepend(Item(-12, -23.2, -0.3, 0.04)).ToList();
        var judged = ChangeFamily.Judged(items, 0.1);
        Assert.Equal(ChangeVerdict.OneOfMany, judged[0].Change!.Verdict);
        Assert.All(judged.Skip(1), i => Assert.Equal(ChangeVerdict.NotTold, i.Change!.Verdict));
        // Alone it is real.
        Assert.Equal(ChangeVerdict.Real, ChangeFamily.Judged([items[0]], 0.1)[0].Change!.Verdict);
    }

    private static SurveyItem Item(double points, double lower, double upper, double p) => new("annual", null, "item", null, 100, 70, null, null, 1, 5, null, 0,
        new ItemChange(Period.FiscalYear(2022), points, new Interval(lower, upper, 0.95, "mover_overlap"), null, null, p), null);
}
