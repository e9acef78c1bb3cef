using System.Globalization;
using CustomsItGuide.Disclosure;

namespace CustomsItGuide.Tests.Disclosure.Attacks;

/// <summary>
/// Tables as they stood at their closure: what is shown of scores beside the groups, and of those that answered twice beside the groups
/// of both years.
/// </summary>
internal static class ClosedWorlds
{
    /// <summary>Distribution and mean beside groups and total. A secret is the score: its place among those a Member can have.</summary>
    /// <returns>What is known, and whether a Member of some peers with some secret is satisfied.</returns>
    public static (Knowledge Known, Func<int, int, bool?> Satisfied) Scores(
        Answered closed, IReadOnlyCollection<Figure> figures, PossibleAnswers possible)
    {
        var (known, peers, truth) = (new Knowledge(), new List<(string Region, double[] Scores)>(), new List<int[]>());
        var from = closed.Table.SatisfiedFrom - PossibleAnswers.Hair;
        foreach (var group in closed.Members.Values.GroupBy(m => $"{Figure.GroupsOf(m.Region, figures)} {string.Join(';', m.Cells)}"))
        {
            var (region, cells) = (group.First().Region, group.First().Cells);
            double[] scores = [.. possible.Of(cells, []).Select(p => p.Score).Concat(group.Select(Score)).Distinct().Order()];
            peers.Add((region, scores));
            known.Add($"of {region} that answered {cells.Count} questions", group.Count(), scores.Length);
            truth.Add([.. scores.Select(s => group.Count(m => Score(m).Equals(s)))]);
        }
        known.Know((p, s) => truth[p][s]);
        Sum(Yes, closed.Satisfied, closed.Satisfied);
        foreach (var figure in figures)
        {
            if (figure.Kind == "region") Sum((p, s) => figure.Holds(peers[p].Region) && Yes(p, s), figure.Lower, figure.Upper);
            if (figure.Kind == "score")
            {
                int[] ends = [.. figure.Of.Split(" to ").Select(e => int.Parse(e, CultureInfo.InvariantCulture))];
                Sum((p, s) => Nearest(p, s) >= ends[0] && Nearest(p, s) <= ends[^1], figure.Lower, figure.Upper);
            }
            if (figure.Kind == "mean")
            {
                // From half a step below it, included, to half a step above it, excluded.
                var (n, half) = (closed.Members.Count, PublishedMean.Step(closed.Members.Count) / 2);
                known.Publish((p, s) => peers[p].Scores[s], (figure.Lower - half) * n, ((figure.Lower + half) * n) - 1e-5);
            }
        }
        return (known, (p, s) => Yes(p, s));

        static double Score(MemberAnswer member) => Math.Round(member.Score, 6);
        bool Yes(int p, int s) => peers[p].Scores[s] >= from;
        void Sum(Func<int, int, bool> counts, double lower, double upper) => known.Publish((p, s) => counts(p, s) ? 1 : 0, lower, upper);

        // A score between two answers stands with the nearest one on its own side.
        int Nearest(int p, int s)
        {
            var (nearest, satisfied) = ((int)Math.Floor(peers[p].Scores[s] + 0.5), (int)Math.Ceiling(from));
            return Yes(p, s) ? Math.Max(nearest, satisfied) : Math.Min(nearest, satisfied - 1);
        }
    }

    /// <summary>Groups and totals of two years, and those that answered in both. A secret has a bit for each year: 1 then, 2 now.</summary>
    public static (Knowledge Known, Func<int, int, bool?> Then, Func<int, int, bool?> Now) Pairs(
        (Answered Closed, IReadOnlyCollection<Figure> Figures) then, (Answered Closed, IReadOnlyCollection<Figure> Figures) now,
        IEnumerable<Figure> pairs)
    {
        var (known, peers, truth) = (new Knowledge(), new List<(string Then, string Now, int Asked)>(), new List<int[]>());
        var all = then.Closed.Members.Keys.Union(now.Closed.Members.Keys)
            .Select(m => (Then: then.Closed.Members.GetValueOrDefault(m), Now: now.Closed.Members.GetValueOrDefault(m)));
        foreach (var group in all.GroupBy(m => $"{GroupsOf(m.Then, then.Figures)}/{GroupsOf(m.Now, now.Figures)}"))
        {
            var (first, second) = group.First();
            var asked = (first is null ? 0 : 1) | (second is null ? 0 : 2);
            peers.Add((first?.Region ?? "", second?.Region ?? "", asked));
            var when = asked == 3 ? "twice" : asked == 2 ? "only now" : "only then";
            known.Add($"of {(second ?? first)!.Region} that answered {when}", group.Count(), asked == 3 ? 4 : 2);
            truth.Add([.. Secrets(asked).Select(s => group.Count(m => (Yes(m.Then, 1) | Yes(m.Now, 2)) == s))]);
        }
        known.Know((p, s) => truth[p][s]);
        Show(1, then, p => peers[p].Then);
        Show(2, now, p => peers[p].Now);
        foreach (var cell in pairs)
        {
            var which = cell.Of[(cell.Of.IndexOf(' ', StringComparison.Ordinal) + 1)..];
            var both = which switch { "satisfied twice" => 3, "worse" => 1, "better" => 2, _ => 0 };
            known.Publish((p, s) => peers[p].Asked == 3 && Secrets(3)[s] == both ? 1 : 0, cell.Lower, cell.Upper);
        }
        return (known, (p, s) => Said(p, s, 1), (p, s) => Said(p, s, 2));

        static int Yes(MemberAnswer? member, int year) => member is { Satisfied: true } ? year : 0;
        static int[] Secrets(int asked) => asked == 3 ? [0, 1, 2, 3] : [0, asked];
        static string GroupsOf(MemberAnswer? member, IReadOnlyCollection<Figure> figures) =>
            member is null ? "" : Figure.GroupsOf(member.Region, figures);
        bool? Said(int p, int s, int year) => (peers[p].Asked & year) == 0 ? null : (Secrets(peers[p].Asked)[s] & year) != 0;

        void Show(int year, (Answered Closed, IReadOnlyCollection<Figure> Figures) shown, Func<int, string> regionOf)
        {
            known.Publish((p, s) => Said(p, s, year) is true ? 1 : 0, shown.Closed.Satisfied, shown.Closed.Satisfied);
            foreach (var figure in shown.Figures.Where(f => f.Kind == "region"))
                known.Publish((p, s) => figure.Holds(regionOf(p)) && Said(p, s, year) is true ? 1 : 0, figure.Lower, figure.Upper);
        }
    }
}
