namespace CustomsItGuide.Disclosure;

/// <summary>
/// Whether several figures of one table, taken together, leave every few Members free: for any set of at most <c>slack</c> Members there is
/// a world that agrees with all of them in which all of the set are satisfied, and one in which none is. Rules 8 and 9 look at a part
/// beside the whole; this looks at the parts beside each other and beside the groups.
/// </summary>
/// <remarks>
/// Groups are the rows of a table and the parts' Members its columns; parts that overlap are split, and the count of every column is taken
/// as known, which is more than a reader has. A world is then a flow from rows to columns, and by Hoffman's theorem (1960) there is one
/// exactly when no cut asks for more than can enter it. A set of Members raises what a cut asks for by at most its Members that cross it,
/// so that all sets are tried at once.
/// </remarks>
internal static class TableAudit
{
    /// <summary>More columns than this are not tried, and then the answer is no.</summary>
    private const int MostColumns = 9;

    /// <param name="rows">What is published of each group: one row for the whole where no groups are.</param>
    /// <param name="members">Row, column and answer of each Member.</param>
    public static bool Holds(DisclosureRules rules, IReadOnlyList<PublishedCount> rows,
        IReadOnlyCollection<(int Row, string Column, bool Satisfied)> members)
    {
        var columns = members.Select(m => m.Column).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (columns.Count <= 1) return true;
        if (columns.Count > MostColumns) return false;
        var sizes = new int[rows.Count, columns.Count];
        var known = new int[columns.Count];
        foreach (var (row, column, satisfied) in members)
        {
            var at = columns.IndexOf(column);
            sizes[row, at]++;
            if (satisfied) known[at]++;
        }
        var total = known.Sum();
        for (var inside = 0; inside < 1 << (rows.Count + columns.Count + 2); inside++)
        {
            if (!Holds(rules.Slack, rows, sizes, known, total, inside)) return false;
        }
        return true;
    }

    /// <summary>One cut. Its bits: the source, the sink, the rows, the columns.</summary>
    private static bool Holds(int few, IReadOnlyList<PublishedCount> rows, int[,] sizes, int[] known, int total, int inside)
    {
        var (least, most, leaving, entering) = (0, 0, 0, 0);
        bool source = (inside & 1) != 0, sink = (inside & 2) != 0;
        Edge(sink, source, total, total);
        for (var row = 0; row < rows.Count; row++)
        {
            var here = (inside >> (2 + row) & 1) != 0;
            Edge(source, here, rows[row].Lower, rows[row].Upper);
            for (var column = 0; column < known.Length; column++)
            {
                var there = (inside >> (2 + rows.Count + column) & 1) != 0;
                if (here && !there) leaving += sizes[row, column];
                if (!here && there) entering += sizes[row, column];
            }
        }
        for (var column = 0; column < known.Length; column++)
            Edge((inside >> (2 + rows.Count + column) & 1) != 0, sink, known[column], known[column]);
        return least + Math.Min(few, leaving) <= most + entering && least <= most + entering - Math.Min(few, entering);

        void Edge(bool from, bool to, int lower, int upper)
        {
            if (from && !to) least += lower;
            if (!from && to) most += upper;
        }
    }
}
