namespace CustomsItGuide.Readings;

internal static class DeliveriesBehind
{
    /// <summary>Journal positions of the deliveries that the rows came from, ascending.</summary>
    public static IReadOnlyList<long> Of(IEnumerable<TypedRow> rows) =>
        [.. rows.Select(row => row.Delivery).OfType<long>().Distinct().Order()];
}
