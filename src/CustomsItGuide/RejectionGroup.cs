namespace CustomsItGuide;

/// <summary>
/// Rejected rows of one delivery that were refused for the same reason: one line for people, however many rows there are.
/// </summary>
/// <param name="Count">Rejections, at least one; of a file with a column a question, one for each cell.</param>
/// <param name="Rows">Different rows of the files that they stand in.</param>
/// <param name="Values">
/// How many different values were found in them. More than one only where the value is each row's own: a key that is repeated, a line that
/// is no row.
/// </param>
/// <param name="First">The first of the rows, which tells rule, column, value and advice.</param>
/// <param name="Places">Of the first rows, in the order of their files and rows: at most <see cref="MostPlaces"/>.</param>
public sealed record RejectionGroup(long Count, long Rows, long Values, Rejection First, IReadOnlyList<RejectionPlace> Places)
{
    /// <summary>How many places a group tells; of the others it tells how many there are.</summary>
    public const int MostPlaces = 5;

    /// <summary>Rules whose value is a row's own, so that rows with another value are refused for the same reason.</summary>
    private static readonly HashSet<string> OfEachRow = new(StringComparer.Ordinal) { "key_repeated" };

    /// <summary>Groups by delivery, rule, column and value; the most rows first, of as many the first in the order given.</summary>
    public static IReadOnlyList<RejectionGroup> Of(IEnumerable<Rejection> rejections) =>
    [
        .. rejections.GroupBy(Reason).Select(rows =>
        {
            var all = rows.ToList();
            var places = all.Select(r => new RejectionPlace(r.File, r.Sheet, r.Row)).Distinct().ToList();
            return new RejectionGroup(all.Count, places.Count, all.Select(r => r.Value).Distinct(StringComparer.Ordinal).LongCount(),
                all[0], [.. places.Take(MostPlaces)]);
        }).OrderByDescending(g => g.Count),
    ];

    private static (long, string, string, string?, string?, string?) Reason(Rejection r) => r.Column is null || OfEachRow.Contains(r.Rule)
        // What is expected of a line that is no row depends on the line; of a repeated key it only tells where the first stands.
        ? (r.Delivery, r.DataSet, r.Rule, r.Column, null, r.Column is null ? r.Expected.English : null)
        : (r.Delivery, r.DataSet, r.Rule, r.Column, r.Value, r.Expected.English);
}
