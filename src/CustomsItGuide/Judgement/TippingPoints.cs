using CustomsItGuide.Readings;

namespace CustomsItGuide.Judgement;

/// <summary>
/// How far a status is from becoming another: the counted input (satisfied Members, completed actions, seizures …) is moved one by one,
/// the fact and the whole round are judged again, until the status changes. Everything else stays as it is.
/// </summary>
internal static class TippingPoints
{
    /// <summary>Beyond this many steps a status is called firm.</summary>
    private const int Farthest = 5000;

    /// <param name="better">Looks for a better status, else for a worse one.</param>
    public static TippingPoint? Find(Case of, Family family, Status status, bool better)
    {
        if (of.Reading.Value is null || !Rulings.Order.Contains(status)
            || JudgedKind.Of(of.Indicator).Counted(of.Indicator) is not { } unit) return null;
        var rule = of.Indicator.Target.Kind;
        if (rule is TargetRuleKind.YesNo or TargetRuleKind.Milestone) return null;
        if (of.Indicator.Kind.Values == ValueKind.Number) return OfNumber(of, family, status, better, unit);
        // What wants a number and nothing else, or a range, is left on either side.
        if (rule is TargetRuleKind.Exactly or TargetRuleKind.Between)
        {
            return new[] { 1, -1 }.Select(way => Find(of, family, status, better, unit, way, stride: false)).OfType<TippingPoint>()
                .MinBy(point => Math.Abs(point.By));
        }
        var sign = better == (of.Indicator.Direction != Direction.Down) ? 1 : -1;
        return Find(of, family, status, better, unit, sign, stride: !of.IsSatisfaction);
    }

    /// <param name="sign">1: with more of what is counted; −1: with fewer.</param>
    /// <param name="stride">Whether more of a count never worsens its status: then the steps grow, and the last is halved.</param>
    private static TippingPoint? Find(Case of, Family family, Status status, bool better, (LocalizedText One, LocalizedText Many) unit,
        int sign, bool stride)
    {
        var reached = 0;
        for (var by = 1; by <= Farthest; by = !stride || by < 64 ? by + 1 : by + by / 8)
        {
            if (Judged(of, family, sign * by) is not { } now) return null;
            if (!Turned(now.Status, status, better))
            {
                reached = by;
                continue;
            }
            while (by - reached > 1)
            {
                var between = reached + (by - reached) / 2;
                if (Judged(of, family, sign * between) is { } at && Turned(at.Status, status, better)) (by, now) = (between, at);
                else reached = between;
            }
            return new TippingPoint(sign * by, by == 1 ? unit.One : unit.Many, now.Status, now.Rule);
        }
        return null;
    }

    /// <summary>
    /// A number may lie millions away from the one that it is held against: its status can turn only at such a number, or one beside it.
    /// </summary>
    private static TippingPoint? OfNumber(Case of, Family family, Status status, bool better, (LocalizedText One, LocalizedText Many) unit)
    {
        var (value, target) = (of.Reading.Value!.Value, of.Indicator.Target);
        var steps = new[] { target.Value, target.From, target.To, of.Comparator?.Value, of.Baseline.Value }.OfType<double>()
            .Select(n => n - value)
            .SelectMany(by => new[] { Math.Floor(by) - 1, Math.Floor(by), Math.Ceiling(by), Math.Ceiling(by) + 1 })
            .Where(by => by != 0 && Math.Abs(by) < int.MaxValue).Select(by => (int)by).Distinct().OrderBy(Math.Abs);
        foreach (var by in steps)
        {
            if (Judged(of, family, by) is { } now && Turned(now.Status, status, better))
                return new TippingPoint(by, Math.Abs(by) == 1 ? unit.One : unit.Many, now.Status, now.Rule);
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
        if (JudgedKind.Of(of.Indicator).Moved(of, by) is not { } reading) return null;
        var moved = of with { Reading = reading, Fact = Facts.Of(of.Indicator, reading, of.Readings, of.Plan) };
        // The family changes with it only for surveys; a register's verdict does not depend on the others.
        var rejected = !of.IsSatisfaction || (family.With(moved)[of.Indicator.Id]?.Rejected ?? true);
        return Rulings.Of(moved, rejected).Verdict;
    }
}
