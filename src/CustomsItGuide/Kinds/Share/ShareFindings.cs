using CustomsItGuide.Wording;

namespace CustomsItGuide.Kinds.Share;

/// <summary>What is to be said of the rows of a share.</summary>
internal static class ShareFindings
{
    /// <param name="open">Lines of accounts that are not closed.</param>
    public static List<Finding> Of(IReadOnlyList<ActivityRow> rows, int open)
    {
        var findings = new List<Finding>();
        if (open > 0)
        {
            findings.Add(Remark.Warning("accounts_not_closed",
                KindsWords.AccountsOpen(open, rows.Count)));
        }

        var selfReviewed = rows.Where(row => row.IsReviewedByItsAuthor).ToList();
        if (selfReviewed.Count > 0)
        {
            findings.Add(Remark.Warning("reviewed_by_the_same_person",
                KindsWords.TopicSelfReviewed(selfReviewed.Count, Activities(selfReviewed))));
        }

        var disputed = rows.Where(row => row.IsDisputed).ToList();
        if (disputed.Count > 0)
        {
            findings.Add(Remark.Hint("topic_disputed",
                KindsWords.TopicDisputed(disputed.Count, Activities(disputed))));
        }

        return findings;
    }

    private static string Activities(IEnumerable<ActivityRow> rows) => Remark.Names(rows.Select(row => row.Activity ?? "?"));
}
