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
                $"The accounts of {open} of {rows.Count} line{Grammar.S(rows.Count)} are not closed; the share may still change.",
                $"Les comptes de {open} ligne{Grammar.Accord(open)} sur {rows.Count} ne sont pas clos ; la part peut encore changer."));
        }

        var selfReviewed = rows.Where(row => row.IsReviewedByItsAuthor).ToList();
        if (selfReviewed.Count > 0)
        {
            findings.Add(Remark.Warning("reviewed_by_the_same_person",
                $"The topic of {selfReviewed.Count} {Grammar.Forme(selfReviewed.Count, "activity", "activities")} was reviewed by the person who gave it, which is no review: {Activities(selfReviewed)}.",
                $"Le thème de {selfReviewed.Count} activité{Grammar.Accord(selfReviewed.Count)} a été revu par la personne qui l'a attribué, ce qui n'est pas une revue : {Activities(selfReviewed)}."));
        }

        var disputed = rows.Where(row => row.IsDisputed).ToList();
        if (disputed.Count > 0)
        {
            findings.Add(Remark.Hint("topic_disputed",
                $"The reviewer found another topic for {disputed.Count} {Grammar.Forme(disputed.Count, "activity", "activities")}, counted under the topic given: {Activities(disputed)}.",
                $"Le relecteur a retenu un autre thème pour {disputed.Count} activité{Grammar.Accord(disputed.Count)}, {Grammar.Forme(disputed.Count, "comptée", "comptées")} sous le thème attribué : {Activities(disputed)}."));
        }

        return findings;
    }

    private static string Activities(IEnumerable<ActivityRow> rows) => Remark.Names(rows.Select(row => row.Activity ?? "?"));
}
