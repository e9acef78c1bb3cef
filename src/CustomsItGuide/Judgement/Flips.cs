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
    /// So many more satisfied, whoever they are; where the mean is the headline, so many points more over all. Only the totals are looked at, so that the distance
    /// tells nothing of single answers.
    /// </summary>
    private static Reading? MovedMembers(Case of, int by)
    {
        var (area, mean) = (Rulings.Of(of, true).Area, of.Indicator.Headline == Headline.Mean);
        var (lowest, highest) = SurveyScales.Ends(of.Reading);
        var own = of.Reading.Members.Where(m => m.Area == area).ToList();
        var turning = own.Where(m => m.Satisfied == by < 0).Take(Math.Abs(by)).Select(m => m.Member).ToHashSet(StringComparer.Ordinal);
        var average = own.Average(m => m.Score) + ((double)by / own.Count);
        if (mean ? average < lowest || average > highest : turning.Count < Math.Abs(by)) return null;
        var members = of.Reading.Members
            .Select(m => m.Area != area ? m : mean ? m with { Score = m.Score + ((double)by / own.Count) } : turning.Contains(m.Member) ? m with { Satisfied = !m.Satisfied } : m).ToList();
        var satisfied = members.Count(m => m.Area == area && m.Satisfied);
        return mean
            ? of.Reading with { Members = members, Numerator = average * own.Count, Value = average }
            : of.Reading with { Members = members, Numerator = satisfied, Value = 100.0 * satisfied / own.Count };
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
