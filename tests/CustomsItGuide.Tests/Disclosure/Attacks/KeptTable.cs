using CustomsItGuide.Disclosure;

namespace CustomsItGuide.Tests.Disclosure.Attacks;

/// <summary>One table as a reader has seen it at all positions, with the truth beside it.</summary>
/// <param name="isBatched">Late answers enter in batches: all totals are known together.</param>
internal sealed class KeptTable(PublicationKey key, bool isBatched)
{
    private readonly List<Answered> states = [];
    private readonly HashSet<Figure> figures = [];
    private readonly HashSet<(int State, PublishedCount Total)> totals = [];

    public PublicationKey Key => key;

    public IReadOnlyCollection<Figure> Figures => figures;

    /// <summary>The state that was published; null before.</summary>
    public Answered? Closed { get; private set; }

    /// <summary>Headlines that were shown, each with the state that it tells of.</summary>
    public int Totals => totals.Count;

    /// <param name="closed">Members that answered and those satisfied as they were published; null before closure.</param>
    /// <param name="shown">Null: nothing.</param>
    /// <param name="batch">The total that late answers enter in batches; null without one.</param>
    public void Look(Answered now, (int N, int K)? closed, ShownTable? shown, LateTotal? batch)
    {
        var state = states.FindIndex(s => s.IsSame(now));
        if (state < 0)
        {
            state = states.Count;
            states.Add(now);
        }
        if (closed is { } counts && Closed is null)
        {
            Assert.Equal(counts, (now.Members.Count, now.Satisfied));
            Closed = now;
        }
        figures.UnionWith(shown?.Figures ?? []);
        // What was published once is never another.
        Assert.All(figures.GroupBy(f => (f.Kind, f.Of)), same => Assert.Single(same));
        if (isBatched) LookAt(shown?.Total, batch);
        else if (shown?.Total is { } total)
        {
            Assert.Equal((now.Members.Count, now.Satisfied), (total.N, total.Lower));
            totals.Add((state, total));
        }
    }

    /// <summary>
    /// What is told of any few Members. In batches all totals are known together. Else the headline follows at once: two of them may be
    /// subtracted, and that is said, so that each is attacked with all figures, and not with the others.
    /// </summary>
    public IReadOnlyList<string> Leaks()
    {
        if (Closed is not { } closed || (figures.Count == 0 && !isBatched)) return [];
        var possible = new PossibleAnswers(closed.Table.Lowest, closed.Table.Highest, closed.Table.SatisfiedFrom);
        var ordered = totals.OrderBy(t => t.State).ToList();
        var leaks = new List<string>();
        foreach (var together in isBatched ? [ordered] : ordered.Select(t => new List<(int State, PublishedCount Total)> { t }))
        {
            var beside = isBatched || together.TrueForAll(t => states[t.State] == closed) ? figures : WithoutTotal(closed);
            if (beside.Count > 0 || isBatched) leaks.AddRange(Leaks(closed, together, beside, possible));
        }
        if (figures.Any(f => f.Kind is "score" or "mean"))
        {
            var (known, satisfied) = ClosedWorlds.Scores(closed, figures, possible);
            leaks.AddRange(Found(known, satisfied, $"{key}, with scores"));
        }
        return leaks;
    }

    /// <summary>What an attack finds, or could not decide; empty: nothing is told.</summary>
    public static IEnumerable<string> Found(Knowledge known, Func<int, int, bool?> opinion, string where)
    {
        var (leaks, undecided) = Attack.Try(known, opinion);
        if (leaks.Count > 0 || undecided > 0) yield return $"{where}: {string.Join("; ", leaks.Take(3))}; {undecided} undecided\n{known}";
    }

    private IEnumerable<string> Leaks(
        Answered closed, List<(int State, PublishedCount Total)> together, IReadOnlyCollection<Figure> beside, PossibleAnswers possible)
    {
        List<Answered> known = [closed, .. together.Select(t => states[t.State]).Where(s => s != closed)];
        var worlds = new KeptWorlds(known, beside, possible);
        foreach (var (state, total) in together) worlds.Publish(known.IndexOf(states[state]), total);
        var said = string.Join(", ", together.Select(t => $"{t.Total.Lower} to {t.Total.Upper} of {t.Total.N}"));
        var opinions = Enumerable.Range(0, known.Count).Select(state => (worlds.At(state), $"state {state}"))
            .Concat(Enumerable.Range(0, worlds.Parts.Count).Select(part => (worlds.In(part), worlds.Parts[part].Of)));
        foreach (var (opinion, of) in opinions)
            foreach (var leak in Found(worlds.Known, opinion, $"{key}, totals {said}, opinions of {of}")) yield return leak;
    }

    private void LookAt(PublishedCount? shown, LateTotal? batch)
    {
        // A headline may be withheld because another focus area's total is a range; what is known of this one is attacked all the same.
        if (shown is not null) Assert.Equal(shown, batch?.Total.Shown);
        if (batch?.Total.Shown is not { } held) return;
        var letIn = states.FindIndex(s => s.Members.Count == batch.LetIn.Count
            && batch.LetIn.All(m => s.Members.TryGetValue(m.Member, out var then) && then.Satisfied == m.Satisfied));
        Assert.True(letIn >= 0, $"{key}: a total of a state that never was.");
        totals.Add((letIn, held));
    }

    /// <summary>
    /// Figures that do not add up to the total of closure: exact groups do, and so does a part that is the whole. Beside another total they
    /// are the difference of two, which a reader may take.
    /// </summary>
    private HashSet<Figure> WithoutTotal(Answered closed)
    {
        var isExact = figures.Where(f => f.Kind == "region").All(f => f.Lower.Equals(f.Upper));
        var whole = closed.Members.Count;
        return [.. figures.Where(f => f.Kind switch { "region" => !isExact, "survey" or "item" => f.N < whole, _ => false })];
    }
}
