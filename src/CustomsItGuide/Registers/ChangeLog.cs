using CustomsItGuide.Wording;

namespace CustomsItGuide.Registers;

/// <summary>Something about an indicator that became different, and by whose decision.</summary>
/// <param name="Position">Journal entry that made it so.</param>
/// <param name="Day">On which that entry was received; for a value, the day from which it stood.</param>
/// <param name="By">Who entered it; null for a value, which its delivery names.</param>
/// <param name="Decision">Reference of the decision behind it; null for a value.</param>
public sealed record IndicatorChange(long Position, DateOnly Day, LocalizedText What, string? By, string? Decision);

/// <summary>
/// What became of an indicator since it was first defined: its definition, its target, its owner, and its value of the year shown. The
/// findings judge such changes; this lists them all, the harmless ones too.
/// </summary>
public static class ChangeLog
{
    /// <summary>Oldest first. Versions in which nothing about the indicator is different are left out.</summary>
    /// <param name="versions">Of the definitions, oldest first.</param>
    public static IReadOnlyList<IndicatorChange> Of(Assessment assessment, IReadOnlyList<PlanAdoption> versions)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(versions);
        var definitions =
            versions.Select((now, i) =>
                (Now: now, What: Difference(i == 0 ? null : versions[i - 1].Plan, now.Plan, assessment.Indicator.Id)))
            .Where(v => v.What is not null)
            .Select(v =>
                new IndicatorChange(v.Now.Position, DateOnly.FromDateTime(v.Now.Received.UtcDateTime), v.What!, v.Now.By, v.Now.Decision));
        var unreadable = versions.SelectMany(v => v.Unreadable)
            .Select(u =>
                new IndicatorChange(u.Position, DateOnly.FromDateTime(u.Received.UtcDateTime),
                    In(f => f.Text(RegistersWords.DefinitionsUnreadable(f.Text(u.Reason)))), u.By, u.Decision));
        var values = assessment.Reported.Zip(assessment.Reported.Skip(1))
            .Where(r => r.First.Value != r.Second.Value || r.Second is { Whole: true, Changed: > 0 })
            .Select(r => new IndicatorChange(r.Second.Position, r.Second.Since, In(format =>
                format.Text(
                    RegistersWords.ValueChanged(format.Period(assessment.Reading.Period), Targets.ReportedText(assessment, r.First, format),
                        Targets.ReportedText(assessment, r.Second, format)))), null, null));
        return [.. definitions.Concat(unreadable).Concat(values).OrderBy(c => c.Day).ThenBy(c => c.Position)];
    }

    private static LocalizedText? Difference(Plan? before, Plan after, string id)
    {
        var (then, now) = (Find(before, id), Find(after, id));
        if (now is null) return then is null ? null : RegistersWords.IndicatorDropped;
        if (then is null) return In(f => f.Text(RegistersWords.IndicatorDefined(f.Text(Targets.Rule(now)))));
        List<LocalizedText> parts = [];
        if (then.Target != now.Target)
            parts.Add(In(f => f.Text(RegistersWords.TargetChanged(f.Text(Targets.Rule(then)), f.Text(Targets.Rule(now))))));
        if (Counting(before!, then) != Counting(after, now)) parts.Add(RegistersWords.CountingRule);
        if (then.Baseline != now.Baseline) parts.Add(RegistersWords.BaselineRule);
        if (then.Owner != now.Owner) parts.Add(In(f => f.Text(RegistersWords.OwnerChanged(f.Text(then.Owner), f.Text(now.Owner)))));
        if (then.Title != now.Title) parts.Add(In(f => f.Text(RegistersWords.TextReworded(f.Text(RegistersWords.IndicatorTitle)))));
        if (then.Sheet != now.Sheet) parts.Add(In(f => f.Text(RegistersWords.TextReworded(f.Text(RegistersWords.ReferenceSheet)))));
        return parts.Count == 0 ? null : In(f => string.Join("; ", parts.Select(p => f.Text(p))));
    }

    private static Indicator? Find(Plan? plan, string id) => plan?.Indicators.FirstOrDefault(i => i.Id == id);

    private static string Counting(Plan plan, Indicator of) =>
        $"{plan.Measure(of.Measure).Sql}\n{string.Join(';', of.Where.OrderBy(w => w.Key, StringComparer.Ordinal).Select(w => $"{w.Key}={string.Join(',', w.Value)}"))}\n{of.Estimator}\n{of.Headline}\n{of.Unit}\n{of.Direction}";

    private static LocalizedText In(Func<Format, string> text) => LocalizedText.Of(language => text(Format.For(language)));
}
