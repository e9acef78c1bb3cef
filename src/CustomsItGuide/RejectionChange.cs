namespace CustomsItGuide;

/// <param name="Refused">Rows that counted, or were of no data set, and are refused by the second version.</param>
/// <param name="Accepted">Rows that were refused and count by the second version, or are of no data set in it.</param>
/// <param name="First">The first of the rows refused, with the reason; null when there is none.</param>
public sealed record RejectionChange(string DataSet, int Refused, int Accepted, Rejection? First);
