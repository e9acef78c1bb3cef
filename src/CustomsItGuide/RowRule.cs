namespace CustomsItGuide;

/// <param name="Id">Name of the rule, as shown with a rejected row.</param>
/// <param name="Column">The column that is named as wrong.</param>
/// <param name="Holds">SQL condition over the typed columns; a row for which it is false is rejected, one for which it is null is
/// not.</param>
/// <param name="Expected">What was expected, in the reader's words.</param>
/// <param name="Advice">What to do.</param>
public sealed record RowRule(string Id, string Column, string Holds, LocalizedText Expected, LocalizedText Advice);
