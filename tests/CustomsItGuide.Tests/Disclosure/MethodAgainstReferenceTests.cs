using System.Text.Json;
using CustomsItGuide.Disclosure;
using CustomsItGuide.Statistics;

namespace CustomsItGuide.Tests.Disclosure;

/// <summary>Rules 2 to 11 against a reference implementation, on thousands of drawn inputs.</summary>
public sealed class MethodAgainstReferenceTests
{
    private static readonly DisclosureRules Rules = Oracle.Rules;

    [Fact]
    public void A_table_is_published_as_the_reference_publishes_it()
    {
        foreach (var drawn in Oracle.Drawn("tables").EnumerateArray())
            Assert.Equal(drawn[2].GetRawText(), Oracle.Written(Publication.Of(Rules, Oracle.Counts(drawn[0]))));
    }

    [Fact]
    public void The_weighted_share_comes_from_what_is_published()
    {
        foreach (var drawn in Oracle.Drawn("tables").EnumerateArray().Where(d => d[3].ValueKind == JsonValueKind.Number))
        {
            var populations = Oracle.Ring.Zip(Oracle.Ints(drawn[1])).ToDictionary(p => p.First, p => p.Second);
            Assert.Equal(drawn[3].GetDouble(),
                GroupEstimates.WeightedShare(Publication.Of(Rules, Oracle.Counts(drawn[0]))!, populations)!.Value, 9);
        }
    }

    [Fact]
    public void A_batch_enters_as_the_reference_lets_it_in()
    {
        foreach (var drawn in Oracle.Drawn("batches").EnumerateArray())
        {
            var entered = new LateBatch(drawn[0].GetInt32(), drawn[1].GetInt32(), drawn[2].GetInt32(), drawn[3].GetInt32()).Enters(Rules);
            Assert.Equal(drawn[4].GetRawText(), entered is var (lower, upper) ? $"[{lower},{upper}]" : "null");
        }
    }

    [Fact]
    public void A_distribution_is_joined_as_the_reference_joins_it()
    {
        foreach (var drawn in Oracle.Drawn("distributions").EnumerateArray())
        {
            var bins = ScoreBins.Of(Rules, Oracle.Ints(drawn[0]), 1, 4);
            Assert.Equal(drawn[1].GetRawText(),
                bins is null ? "null" : $"[{string.Join(",", bins.Select(b => $"[{b.From},{b.To},{b.Members}]"))}]");
        }
    }

    [Fact]
    public void A_panel_is_never_shown_where_the_reference_withholds_it()
    {
        var shown = 0;
        foreach (var drawn in Oracle.Drawn("panels").EnumerateArray())
        {
            var c = Oracle.Ints(drawn[0]);
            var counts = new OverlappingCounts(c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7]);
            Assert.Equal(drawn[1].GetBoolean(), PanelTable.ChangesMayBeShown(Rules, counts));
            if (!PanelTable.MayBeShown(Rules, counts)) continue;
            shown++;
            if (c[4] + c[5] + c[6] + c[7] > 0) Assert.True(drawn[1].GetBoolean());
        }
        Assert.True(shown > 50);
    }

    [Fact]
    public void An_option_is_shown_as_the_reference_shows_it()
    {
        foreach (var drawn in Oracle.Drawn("options").EnumerateArray())
        {
            var shown = Options.Of(Rules, drawn[0].GetInt32(), drawn[1].GetInt32());
            Assert.Equal(drawn[2].GetRawText(), shown is null ? "null" : $"[{shown.Lower},{shown.Upper}]");
        }
    }
}
