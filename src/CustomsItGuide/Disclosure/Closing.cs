using CustomsItGuide.Statistics;

namespace CustomsItGuide.Disclosure;

/// <summary>
/// What is fixed of a table at its closure: total and groups first, by the method and nothing else; then, one after the other and each only
/// if all that is published by then leaves every few Members free, the panel against the baseline, the waves, the items and the panel
/// against the year before.
/// </summary>
internal static class Closing
{
    /// <summary>The closed table, and the earlier ones as its panels leave them. Null while fewer than <c>group</c> Members have
    /// answered.</summary>
    /// <param name="earlier">Published tables that a panel is wanted against: the baseline's, then the year before's; the same one only
    /// once.</param>
    public static (FrozenTable Closed, IReadOnlyList<FrozenTable> Earlier)? Of(
        DisclosureRules rules, TableAnswers answers, long position, DateOnly closedOn, IReadOnlyList<FrozenTable> earlier)
    {
        var counts = answers.Members.GroupBy(m => m.Region, StringComparer.Ordinal)
            .Select(g => new RegionCount(g.Key, g.Count(), g.Count(m => m.Satisfied))).ToList();
        var table = answers.TotalOnly
            ? Totals.Strict(rules, answers.N, answers.K) is { } only ? new PublishedTable(only, []) : null
            : Publication.Of(rules, counts);
        if (table is null) return null;
        var publication = new SurveyPublication
        {
            Indicator = answers.Indicator,
            Area = answers.Area,
            Period = answers.Period,
            Position = position,
            ClosedOn = closedOn,
            Definition = answers.Definition,
            Table = table,
            Parts = answers.TotalOnly ? []
                : [.. answers.Parts.Select(p => new PublishedPart(Kind(p), p.Id, p.FieldedTo, p.Members.Count, null))],
        };
        var closed = new FrozenTable(publication,
            [.. answers.Members.Select(m => new FrozenMember(m.Member, m.Region, m.Score, m.Satisfied))]);
        if (answers.TotalOnly || !table.Total.IsExact) return (closed, []);

        closed = closed with
        {
            Publication =
            publication with
            {
                Distribution = Bins(rules, answers),
                Mean = PublishedMean.Of(rules, answers.N, answers.Members.Average(m => m.Score))
            }
        };
        var touched = new List<FrozenTable>();
        for (var i = 0; i < earlier.Count; i++)
        {
            if (i == 1) closed = WithParts(rules, answers, closed);
            if (Panel(rules, closed, earlier[i]) is not var (now, then)) continue;
            closed = now;
            touched.Add(then);
        }
        return (earlier.Count > 1 ? closed : WithParts(rules, answers, closed), touched);
    }

    private static string Kind(TablePart part) => part.Kind == PartKind.Wave ? "wave" : "item";

    private static IReadOnlyList<ScoreBin>? Bins(DisclosureRules rules, TableAnswers answers)
    {
        // A score between two answers counts as the nearest on its own side: 3.5 is not satisfied, and is not shown as a 4.
        var satisfiedFrom = (int)Math.Ceiling(answers.SatisfiedFrom);
        var counts = new int[answers.Highest - answers.Lowest + 1];
        foreach (var member in answers.Members)
        {
            var nearest = (int)Math.Floor(member.Score + 0.5);
            nearest = member.Satisfied ? Math.Max(nearest, satisfiedFrom) : Math.Min(nearest, satisfiedFrom - 1);
            counts[nearest - answers.Lowest]++;
        }
        return ScoreBins.Of(rules, counts, answers.Lowest, satisfiedFrom);
    }

    private static FrozenTable WithParts(DisclosureRules rules, TableAnswers answers, FrozenTable closed)
    {
        foreach (var part in answers.Parts) closed = PartOf(rules, answers, part, closed) ?? closed;
        return closed;
    }

    /// <summary>The table with a part shown; null where it may not be.</summary>
    private static FrozenTable? PartOf(DisclosureRules rules, TableAnswers answers, TablePart part, FrozenTable closed)
    {
        var whole = answers.Members.ToDictionary(m => m.Member, m => m.Satisfied, StringComparer.Ordinal);
        var others = answers.Parts.Where(p => p.Kind == part.Kind && p != part).ToList();
        var elsewhere = others.SelectMany(p => p.Members).Select(m => m.Member).ToHashSet(StringComparer.Ordinal);
        var both = part.Members.Where(m => elsewhere.Contains(m.Member)).ToList();
        var beside = new PartAndWhole(part.Members.Count, part.Members.Count(m => m.Satisfied), answers.N - part.Members.Count, both.Count,
            answers.K);
        if (!beside.MayBeShown(rules)) return null;
        // Of Members that are in other parts too, the part's answer need not be the whole's. Enough of each kind must be among them for any
        // few to be either.
        if (both.Count > 0
            && (both.Count(m => m.Satisfied && whole[m.Member]) < rules.Side
                || both.Count(m => !m.Satisfied && !whole[m.Member]) < rules.Side)) return null;
        var shown = closed with
        {
            Publication = closed.Publication with
            {
                Parts = [
                    .. closed.Publication.Parts.Select(p => p.Kind == Kind(part) && p.Id == part.Id ? p with { Satisfied = beside.K } : p)],
            },
        };
        if (IsLoose(rules, both, others, whole)) return shown;
        var alone = part.Members.Select(m => m.Member).Where(m => !elsewhere.Contains(m)).ToHashSet(StringComparer.Ordinal);
        return shown.With($"{Kind(part)} {part.Id}", alone) is var apart && apart.LeavesFree(rules) ? apart : null;
    }

    /// <summary>
    /// True when so many of the Members in other parts said the same in all of them that the part's count does not tell the count of those
    /// who are in no other: one of them may have said otherwise in this part while the whole and the other parts stay as they are.
    /// </summary>
    private static bool IsLoose(DisclosureRules rules, List<MemberScore> both, List<TablePart> others, Dictionary<string, bool> whole)
    {
        var enough = rules.Side + rules.Slack;
        return Same(true) >= enough && Same(false) >= enough;

        int Same(bool satisfied) => both.Count(m => m.Satisfied == satisfied && whole[m.Member] == satisfied
            && others.SelectMany(p => p.Members).Where(o => o.Member == m.Member).All(o => o.Satisfied == satisfied));
    }

    /// <summary>Both tables with their panel; null where it may not be shown.</summary>
    private static (FrozenTable Now, FrozenTable Then)? Panel(DisclosureRules rules, FrozenTable now, FrozenTable then)
    {
        if (then.Publication.Table is not { Total.IsExact: true }) return null;
        var counts = OverlappingCounts.Of(then.Answers, now.Answers);
        if (!PanelTable.MayBeShown(rules, counts)) return null;
        var pairs = now.Members.Select(m => m.Member).Intersect(then.Members.Select(m => m.Member), StringComparer.Ordinal)
            .ToHashSet(StringComparer.Ordinal);
        var (after, before) =
            (now.With($"pairs with {then.Publication.Period}", pairs), then.With($"pairs with {now.Publication.Period}", pairs));
        if (!after.LeavesFree(rules) || !before.LeavesFree(rules)) return null;
        var shown = new PanelPairs(then.Publication.Period, now.Publication.Area, counts.Both11, counts.Both10, counts.Both01,
            counts.Both00);
        return (after with { Publication = after.Publication with { Panels = [.. after.Publication.Panels, shown] } }, before);
    }
}
