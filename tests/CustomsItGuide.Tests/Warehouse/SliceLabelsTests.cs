using CustomsItGuide.Warehouse;

namespace CustomsItGuide.Tests.Warehouse;

public sealed class SliceLabelsTests
{
    [Theory]
    [InlineData("2023/24; 2023/24", "2")]
    [InlineData("2023/24 | A; 2023/24 | B; 2023/24 | A", "2 3")]
    [InlineData("2023/24 | A; 2023/24 | B; 2023/24", "3")]
    [InlineData("2023/24; 2023/24 | A", "1 2")]
    [InlineData("2023/24 2024/25; 2024/25", "1 2")]
    [InlineData("2023/24 2024/25; 2024/25; 2023/24", "2 3")]
    [InlineData("2023/24; +2023/24", "1 2")]
    [InlineData("2023/24; +2023/24; 2023/24", "3")]
    [InlineData("2023/2; 2023/24", "1 2")]
    [InlineData("2023/24 | A; 2023/24 | A | B", "1 2")]
    [InlineData("2023/24 | A | B; 2023/24 | A", "2")]
    public void A_delivery_stands_while_one_of_its_slices_was_not_replaced(string deliveries, string standing)
    {
        var all = deliveries.Split("; ").Select((text, i) => Delivered(i + 1, text)).ToList();
        Assert.Equal(standing, string.Join(' ', SliceLabels.Standing(all).Select(d => d.Position)));
    }

    [Fact]
    public void Another_data_set_replaces_nothing()
    {
        var (one, other) = (Delivered(1, "2023/24"), Delivered(2, "2023/24") with { DataSet = "missions" });
        Assert.Equal([one, other], SliceLabels.Standing([one, other]));
    }

    /// <param name="text">Labels parted by blanks that stand beside no bar; a plus sign first for a merge.</param>
    private static Delivery Delivered(long position, string text) => new(position, "plan_actions", [],
        [.. text.TrimStart('+').Replace(" | ", "|", StringComparison.Ordinal).Split(' ')
            .Select(s => s.Replace("|", " | ", StringComparison.Ordinal))],
        "Registry", DateTimeOffset.UnixEpoch, new RowCounts(0, 0, 0, 0, 0, 0), new DeliveryOptions(null) { Merge = text.StartsWith('+') });
}
