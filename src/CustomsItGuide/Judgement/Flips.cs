using CustomsItGuide.Readings;

namespace CustomsItGuide.Judgement;

/// <summary>
/// How far a status is from becoming another: the counted input (satisfied Members, completed actions, seizures …) is moved one by one,
/// the fact and the whole round are judged again, until the status changes. Everything else stays as it is.
/// </summary>
internal static class Flips
{
    /// <summary>Beyond this many steps a status is called firm.</summary>
    private const int Farthest = 5000;

    /// <param name="better">Looks for a better status, else for a worse one.</param>
    public static Flip? Find(Case of, Family family, Status status, bool better)
    {
        if (of.Reading.Value is null || !Rulings.Order.Contains(status) || Unit(of.Indicator) is not { } unit) return null;
        var sign = better == (of.Indicator.Direction != Direction.Down) ? 1 : -1;
        // Steps grow for large counts, and the last stride is then searched one by one: more of a count never worsens its status.
        var reached = 0;
        for (var by = 1; by <= Farthest; by = of.IsSatisfaction || by < 64 ? by + 1 : by + by / 8)
        {
            if (Judged(of, family, sign * by) is not { } now) return null;
            if (!Turned(now.Status, status, better))
            {
                reached = by;
                continue;
            }
            var first = Enumerable.Range(reached + 1, by - reached).First(step => Judged(of, family, sign * step) is { } at && Turned(at.Status, status, better));
            var then = Judged(of, family, sign * first)!;
            return new Flip(sign * first, first == 1 ? unit.One : unit.Many, then.Status, then.Rule);
        }
        return null;
    }

    private static bool Turned(Status now, Status before, bool better)
    {
        var (to, from) = (Rulings.Order.ToList().IndexOf(now), Rulings.Order.ToList().IndexOf(before));
        return to >= 0 && (better ? to > from : to < from);
    }

    /// <summary>The verdict with so many more; null when there cannot be so many.</summary>
    private static DecisionTable.Verdict? Judged(Case of, Family family, int by)
    {
        if (Moved(of, by) is not { } reading) return null;
        var moved = of with { Reading = reading, Fact = Facts.Of(of.Indicator, reading, of.Readings, of.Plan) };
        // The family changes with it only for surveys; a register's verdict does not depend on the others.
        var rejected = !of.IsSatisfaction || (family.With(moved)[of.Indicator.Id]?.Rejected ?? true);
        return Rulings.Of(moved, rejected).Verdict;
    }

    private static Reading? Moved(Case of, int by)
    {
        var reading = of.Reading;
        if (of.IsSatisfaction) return MovedMembers(of, by);
        if (reading.Numerator is { } numerator && reading.Denominator is { } denominator)
        {
            var moved = numerator + by;
            if (moved < 0 || moved > denominator) return null;
            return reading with { Numerator = moved, Value = of.Indicator.Unit == "percent" ? 100 * moved / denominator : moved, Breakdown = Covered(reading, (int)moved) };
        }
        var value = reading.Value!.Value + by;
        return value < 0 ? null : reading with { Value = value, Numerator = value };
    }

    /// <summary>
    /// The Members nearest to the satisfied answer change their mind first: they are the ones that a small change would move. Where the mean
    /// is the headline, each of them answers one point of the scale higher, or lower, and those with most room go first.
    /// </summary>
    private static Reading? MovedMembers(Case of, int by)
    {
        var (area, mean) = (Rulings.Of(of, true).Area, of.Indicator.Headline == Headline.Mean);
        var (lowest, highest) = SurveyScales.Ends(of.Reading);
        var turning = of.Reading.Members.Where(m => m.Area == area
            && (mean ? by > 0 ? m.Score + 1 <= highest : m.Score - 1 >= lowest : m.Satisfied == by < 0));
        var first = (by > 0 == mean ? turning.OrderBy(m => m.Score) : turning.OrderByDescending(m => m.Score)).ThenBy(m => m.Member, StringComparer.Ordinal).Take(Math.Abs(by))
            .Select(m => m.Member).ToHashSet(StringComparer.Ordinal);
        if (first.Count < Math.Abs(by)) return null;
        var members = of.Reading.Members
            .Select(m => m.Area != area || !first.Contains(m.Member) ? m : mean ? m with { Score = m.Score + Math.Sign(by) } : m with { Satisfied = !m.Satisfied }).ToList();
        var own = members.Where(m => m.Area == area).ToList();
        return mean
            ? of.Reading with { Members = members, Numerator = own.Sum(m => m.Score), Value = own.Average(m => m.Score) }
            : of.Reading with { Members = members, Numerator = own.Count(m => m.Satisfied), Value = 100.0 * own.Count(m => m.Satisfied) / own.Count };
    }

    /// <summary>For indicators with categories: so many of them covered, the first ones; other breakdowns play no part in a verdict.</summary>
    private static IReadOnlyList<BreakdownCell> Covered(Reading reading, int covered) =>
        [.. reading.Breakdown.Where(c => c.By == "objective").Select((cell, i) => cell with { Value = i < covered ? Math.Max(1, cell.Value ?? 1) : 0 })];

    /// <summary>What is counted: one, and several. Null where moving a count says nothing.</summary>
    private static (LocalizedText One, LocalizedText Many)? Unit(Indicator indicator) => indicator.Estimator switch
    {
        "satisfaction" or "lowest_satisfaction" when indicator.Headline == Headline.Mean =>
            (new("Member one point more satisfied", "Membre plus satisfait d’un point"), new("Members one point more satisfied", "Membres plus satisfaits d’un point")),
        "satisfaction" or "lowest_satisfaction" => (new("satisfied Member", "Membre satisfait"), new("satisfied Members", "Membres satisfaits")),
        "completion" => (new("completed action", "action achevée"), new("completed actions", "actions achevées")),
        "fulfilment" => (new("target met", "cible atteinte"), new("targets met", "cibles atteintes")),
        "share" when indicator.Target.Kind != TargetRuleKind.Information => (new("activity that counts", "activité comptée"), new("activities that count", "activités comptées")),
        "information" => (new("Member that answered", "Membre ayant répondu"), new("Members that answered", "Membres ayant répondu")),
        "seizures" => (new("seizure", "saisie"), new("seizures", "saisies")),
        "stock" => (new("expert", "expert"), new("experts", "experts")),
        "one_per_category" => (new("objective covered", "objectif couvert"), new("objectives covered", "objectifs couverts")),
        _ => null,
    };
}
