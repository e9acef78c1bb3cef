namespace CustomsItGuide;

/// <param name="File">Names of the delivery's files.</param>
/// <param name="Count">Rows that would be rejected; those that wait for a data set of which nothing was delivered yet are not among
/// them.</param>
/// <param name="Of">Rows read.</param>
/// <param name="Limit">In percent of these.</param>
/// <param name="InPlaceOfCounted">Of the rejected, those with the key of a row that counts now: that one is among the lost rows.</param>
/// <param name="Groups">Rows by column and rule, the largest group first; at most ten.</param>
public sealed record RejectedRows(
    string DataSet, string File, long Count, long Of, double Limit, long InPlaceOfCounted, IReadOnlyList<RejectedGroup> Groups);
