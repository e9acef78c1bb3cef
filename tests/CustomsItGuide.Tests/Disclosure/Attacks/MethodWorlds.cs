using CustomsItGuide.Disclosure;

namespace CustomsItGuide.Tests.Disclosure.Attacks;

/// <summary>What a Member of one fiscal year said: in which parts (waves, items) it answered, in which of these it was satisfied, and
/// whether in the year as a whole.</summary>
/// <param name="Asked">Bits of the parts that it answered; 0: it did not answer that year.</param>
internal sealed record Said(int Asked, int Satisfied, bool Whole)
{
    /// <summary>All that a Member that answered these parts can have said. Satisfied in all is satisfied, in none is not; of the others the
    /// mean decides.</summary>
    public static IReadOnlyList<Said> All(int asked) => asked == 0 ? [new(0, 0, false)] :
    [
        .. from satisfied in Enumerable.Range(0, asked + 1)
           where (satisfied & ~asked) == 0
           from whole in new[] { false, true }
           where whole ? satisfied != 0 : satisfied != asked
           select new Said(asked, satisfied, whole),
    ];
}

/// <summary>
/// Surveys of some years, drawn at random and closed by the room of disclosure one after the other, with all that their readers then know.
/// Numbers are near the thresholds and opinions often lopsided, for there a rule breaks first.
/// </summary>
internal sealed class MethodWorlds
{
    private static readonly string[] Ring = ["A", "B", "C", "D"];

    private readonly List<(string Region, Said[] Truth)> members = [];
    private readonly List<(string Region, int[] Asked, List<Said[]> Secrets)> peers = [];

    public Knowledge Known { get; } = new();

    /// <summary>Figures below the totals that were published.</summary>
    public int Shown { get; private set; }

    /// <summary>Satisfied in a year, and in each of its parts.</summary>
    public IReadOnlyList<Func<int, int, bool?>> Opinions { get; private set; } = [];

    public static DisclosureRules Rules { get; } = new() { Ring = Ring };

    /// <param name="parts">Of each year: how many waves or items it has.</param>
    public static MethodWorlds Draw(Random random, PartKind kind, params int[] parts)
    {
        var world = new MethodWorlds();
        var regions = random.Next(2, Ring.Length + 1);
        double[] lean = [.. parts.Select(_ => 0.15 + (0.7 * random.NextDouble()))];
        var (taking, staying) = (0.4 + (0.55 * random.NextDouble()), 0.5 + (0.5 * random.NextDouble()));
        for (var at = 0; at < regions; at++)
        {
            for (var m = random.Next(4, 36); m > 0; m--)
            {
                var truth = new Said[parts.Length];
                for (var y = 0; y < parts.Length; y++)
                {
                    var asked = random.NextDouble() > staying ? 0
                        : Enumerable.Range(0, parts[y]).Where(_ => random.NextDouble() < taking).Sum(p => 1 << p);
                    if (kind == PartKind.Item && asked != 0 && random.Next(8) > 0) asked = (1 << parts[y]) - 1;
                    var all = Said.All(asked);
                    var yes = random.NextDouble() < lean[y];
                    var same = all.Where(s => s.Whole == yes).ToList();
                    // Most say the same in every part.
                    truth[y] = same.Find(s => s.Satisfied == (yes ? asked : 0)) is { } plain && random.Next(3) > 0 ? plain
                        : same.Count == 0 ? all[0] : same[random.Next(same.Count)];
                }
                world.members.Add((Ring[at], truth));
            }
        }
        world.Know(parts.Length);
        world.Close(kind, parts);
        return world;
    }

    private void Know(int years)
    {
        var truth = new List<int[]>();
        foreach (var group in members.GroupBy(m => (m.Region, Asked: string.Join(',', m.Truth.Select(t => t.Asked)))))
        {
            int[] asked = [.. group.First().Truth.Select(t => t.Asked)];
            var secrets = asked.Select(Said.All)
                .Aggregate(new List<Said[]> { Array.Empty<Said>() },
                    (all, of) => [.. all.SelectMany(a => of.Select(s => (Said[])[.. a, s]))]);
            if (secrets.Count < 2) continue;
            peers.Add((group.Key.Region, asked, secrets));
            Known.Add($"of {group.Key.Region} that answered {group.Key.Asked}", group.Count(), secrets.Count);
            truth.Add([.. secrets.Select(s => group.Count(m => m.Truth.SequenceEqual(s)))]);
        }
        Known.Know((p, s) => truth[p][s]);
        Opinions =
        [
            .. Enumerable.Range(0, years)
                .SelectMany(y =>
                    peers.SelectMany(p => Enumerable.Range(0, 8).Where(b => (p.Asked[y] >> b & 1) == 1)).Distinct().Order().Select(b =>
                (Func<int, int, bool?>)((p, s) =>
                    (peers[p].Asked[y] >> b & 1) == 0 ? null : (peers[p].Secrets[s][y].Satisfied >> b & 1) == 1))
                .Prepend((p, s) => peers[p].Asked[y] == 0 ? null : peers[p].Secrets[s][y].Whole)),
        ];
    }

    private void Close(PartKind kind, int[] parts)
    {
        var closed = new List<FrozenTable>();
        for (var y = 0; y < parts.Length; y++)
        {
            List<FrozenTable> earlier = y == 0 ? [] : y == 1 ? [closed[0]] : [closed[0], closed[y - 1]];
            if (Closing.Of(Rules, Answers(kind, y, parts[y]), y + 1, DateOnly.MaxValue, earlier) is not var (now, touched)) return;
            foreach (var table in touched) closed[closed.FindIndex(c => c.Publication.Period == table.Publication.Period)] = table;
            closed.Add(now);
            Publish(now.Publication, y);
        }
    }

    private TableAnswers Answers(PartKind kind, int year, int parts)
    {
        var answered = members.Select((m, i) => (m.Region, Said: m.Truth[year], Name: $"M{i:000}")).Where(m => m.Said.Asked != 0).ToList();
        return new TableAnswers
        {
            Indicator = "RES-2",
            Area = null,
            Period = Period.FiscalYear(2021 + year),
            FieldedTo = new DateOnly(2022 + year, 6, 30),
            Definition = "d",
            Members = [.. answered.Select(m => Score(m.Name, m.Region, m.Said.Whole))],
            Parts = parts < 2 ? [] : [.. Enumerable.Range(0, parts).Select(b => new TablePart(kind, $"{b}", null,
                [.. answered.Where(m => (m.Said.Asked >> b & 1) == 1)
                    .Select(m => Score(m.Name, m.Region, (m.Said.Satisfied >> b & 1) == 1))]))],
            Lowest = 1,
            Highest = 5,
            SatisfiedFrom = 4,
            TotalOnly = false,
        };

        static MemberScore Score(string name, string region, bool satisfied) => new(name, region, null, satisfied ? 4 : 3, satisfied);
    }

    private void Publish(SurveyPublication publication, int year)
    {
        if (publication.Table is not { } table) return;
        Known.Publish((p, s) => peers[p].Secrets[s][year].Whole ? 1 : 0, table.Total.Lower, table.Total.Upper);
        foreach (var group in table.Groups)
            Show((p, s) => group.Regions.Contains(peers[p].Region) && peers[p].Secrets[s][year].Whole, group.Satisfied.Lower,
                group.Satisfied.Upper);
        foreach (var part in publication.Parts.Where(p => p.Satisfied is not null))
        {
            var bit = int.Parse(part.Id, System.Globalization.CultureInfo.InvariantCulture);
            Show((p, s) => (peers[p].Secrets[s][year].Satisfied >> bit & 1) == 1, part.Satisfied!.Value, part.Satisfied.Value);
        }
        foreach (var panel in publication.Panels)
        {
            var then = panel.Against.StartYear - 2021;
            foreach (var (before, after, cell) in new[] { (true, true, panel.StayedSatisfied), (true, false, panel.Worse),
                (false, true, panel.Better), (false, false, panel.StayedUnsatisfied) })
                Show((p, s) =>
                    peers[p].Asked[then] != 0 && peers[p].Asked[year] != 0 && peers[p].Secrets[s][then].Whole == before
                        && peers[p].Secrets[s][year].Whole == after, cell, cell);
        }
    }

    private void Show(Func<int, int, bool> counts, int lower, int upper)
    {
        Known.Publish((p, s) => counts(p, s) ? 1 : 0, lower, upper);
        Shown++;
    }
}
