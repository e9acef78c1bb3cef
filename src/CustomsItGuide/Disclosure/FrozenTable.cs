namespace CustomsItGuide.Disclosure;

/// <summary>
/// A publication with the Members behind it. They stay in the warehouse's inner tables, so that a later year's panel can be judged against
/// everything that was published of this one, and a late batch against the state last let in.
/// </summary>
internal sealed record FrozenTable(SurveyPublication Publication, IReadOnlyList<FrozenMember> Members)
{
    /// <summary>Where late answers enter in batches, the state of the headline total; else null.</summary>
    public LateTotal? Late { get; init; }

    /// <summary>Satisfied, by Member.</summary>
    public IReadOnlyDictionary<string, bool> Answers => Members.ToDictionary(m => m.Member, m => m.Satisfied, StringComparer.Ordinal);

    /// <summary>The row of a Member among the groups; the only one where no groups are shown.</summary>
    public int RowOf(FrozenMember member)
    {
        var groups = Publication.Table?.Groups ?? [];
        for (var row = 0; row < groups.Count; row++)
        {
            if (groups[row].Regions.Contains(member.Region, StringComparer.Ordinal)) return row;
        }
        return 0;
    }

    /// <summary>The same with these Members told apart by one more figure.</summary>
    public FrozenTable With(string figure, IReadOnlySet<string> members) => this with
    {
        Members = [.. Members.Select(m => members.Contains(m.Member) ? m with { Figures = $"{m.Figures}|{figure}" } : m)],
    };

    /// <summary>Whether all that is published of it, with the figures that tell its Members apart, leaves every few Members free.</summary>
    public bool LeavesFree(DisclosureRules rules) => Publication.Table is { Total.IsExact: true } table
        && TableAudit.Holds(rules, table.Groups.Count == 0 ? [table.Total] : [.. table.Groups.Select(g => g.Satisfied)],
            [.. Members.Select(m => (RowOf(m), m.Figures, m.Satisfied))]);
}

/// <param name="Figures">Names of the published figures that count this Member and not the whole; empty for none.</param>
internal sealed record FrozenMember(string Member, string Region, double Score, bool Satisfied, string Figures = "");

/// <summary>A headline total into which late answers are let in batches (rule 6), with the answers that were last let in.</summary>
internal sealed record LateTotal(BatchedTotal Total, IReadOnlyList<MemberScore> LetIn)
{
    /// <summary>The state after the answers are these.</summary>
    public LateTotal Next(DisclosureRules rules, IReadOnlyList<MemberScore> now)
    {
        var next = Since(now) is var (added, removed, corrected)
            ? Total.Next(rules, added, removed, corrected, now.Count, now.Count(m => m.Satisfied)) : Total;
        return next == Total ? this : new LateTotal(next, now);
    }

    /// <summary>Members whose answer is not in the total yet.</summary>
    public int Held(IReadOnlyList<MemberScore> now) => Since(now) is var (added, removed, corrected) ? added + removed + corrected : 0;

    private (int Added, int Removed, int Corrected) Since(IReadOnlyList<MemberScore> now)
    {
        var (before, after) =
            (LetIn.ToDictionary(m => m.Member, StringComparer.Ordinal), now.ToDictionary(m => m.Member, StringComparer.Ordinal));
        return (after.Keys.Count(m => !before.ContainsKey(m)), before.Keys.Count(m => !after.ContainsKey(m)),
            after.Count(m =>
                before.TryGetValue(m.Key, out var then) && (then.Score != m.Value.Score || then.Satisfied != m.Value.Satisfied)));
    }
}
