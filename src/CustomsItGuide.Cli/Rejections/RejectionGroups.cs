using CustomsItGuide.Cli.Output;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Cli.Rejections;

/// <summary>Rejected rows by their reason, for people: what is the same for many rows is said once.</summary>
internal static class RejectionGroups
{
    /// <summary>
    /// For each reason what is expected and what to do, and below it a line for each value with its count and first places.
    /// </summary>
    /// <param name="most">Reasons, and values of each, that are shown; of the others it is said how many there are.</param>
    public static void WriteLines(IReadOnlyList<RejectionGroup> groups, int most, Call call)
    {
        string T(LocalizedText text) => Plain.Text(text.In(call.Language));
        var reasons = Reasons(groups);
        foreach (var values in reasons.Take(most))
        {
            var (first, all) = (values.First().First, values.ToList());
            call.Output.WriteLine("  "
                + T(CliWords.LabelAndText(RejectionWords.Rows(all.Sum(g => g.Count)), RejectionWords.Reason(first))));
            foreach (var group in all.Take(most))
            {
                var meant = RejectionWords.Meant(group.First) is { } word ? " " + T(word) : "";
                call.Output.WriteLine(
                    $"      {T(CliWords.LabelAndText(RejectionWords.Found(group), RejectionWords.Rows(group.Count)))} "
                        + $"({T(RejectionWords.Places(group))}).{meant}");
            }
            WriteMore("      ", [.. all.Skip(most)], CliWords.MoreValues, call);
        }
        WriteMore("  ", [.. reasons.Skip(most).SelectMany(g => g)], CliWords.MoreReasons, call, reasons.Count - most);
    }

    /// <summary>Groups of one delivery that have all but their values in common.</summary>
    public static IReadOnlyList<IGrouping<object, RejectionGroup>> Reasons(IEnumerable<RejectionGroup> groups) =>
        [.. groups.GroupBy(g => (object)(g.First.Rule, g.First.Column, RejectionWords.Expected(g.First).English, g.First.Advice.English))];

    private static void WriteMore(string indent, IReadOnlyList<RejectionGroup> groups, Func<object?, object?, LocalizedText> said,
        Call call, int? counted = null)
    {
        if (groups.Count == 0) return;
        var (count, rows) = (counted ?? groups.Count, groups.Sum(g => g.Count));
        call.Output.WriteLine(indent + said(count, RejectionWords.Rows(rows)).In(call.Language));
    }
}
