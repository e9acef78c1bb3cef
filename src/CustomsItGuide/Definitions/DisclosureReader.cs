using System.Globalization;

namespace CustomsItGuide.Definitions;

/// <summary>Reads the section disclosure of plan.yaml. Without it nothing below the totals is published.</summary>
internal static class DisclosureReader
{
    private static readonly Dictionary<string, LateAnswers> Late =
        new(StringComparer.Ordinal) { ["at_once"] = LateAnswers.AtOnce, ["batch"] = LateAnswers.Batch };

    public static DisclosureDraft Read(Section source)
    {
        if (source.Entries.Count == 0) return new DisclosureDraft(source, DisclosureRules.TotalsOnly, []);
        var texts = new List<DisclosureParameter>();
        IReadOnlyList<(string Region, long Line)> ring = [];
        if (source.Has("ring"))
        {
            var of = source.Inner("ring", DefinitionsWords.RingRegions);
            ring = [.. of.Lines("value")];
            texts.Add(Text(of, "ring", string.Join("; ", ring.Select(r => r.Region)), ""));
        }
        var late = source.Inner("late_answers", DefinitionsWords.LateAnswers);
        var entering = late.OneOf("value", Late);
        texts.Add(Text(late, "late_answers", entering == LateAnswers.Batch ? "batch" : "at_once", ""));
        var rules = new DisclosureRules
        {
            Ring = [.. ring.Select(r => r.Region)],
            LateAnswers = entering,
            Side = Number("side", "Members", DisclosureRules.TotalsOnly.Side),
            Group = Number("group", "Members", DisclosureRules.TotalsOnly.Group),
            Slack = Number("slack", "Members", DisclosureRules.TotalsOnly.Slack),
            ClosureDays = Number("closure_days", "days", DisclosureRules.TotalsOnly.ClosureDays),
            Batch = Number("batch", "Members", DisclosureRules.TotalsOnly.Batch),
        };
        source.Close();
        return new DisclosureDraft(source, rules with { Parameters = texts }, ring);

        int Number(string name, string unit, int otherwise)
        {
            var of = source.Inner(name, DefinitionsWords.NumberOfUnit(unit));
            var value = of.IsMapping && of.Has("value") ? of.OptionalInteger("value")
                : of.Number("value") is { } number ? (int)number : null;
            texts.Add(Text(of, name, (value ?? otherwise).ToString(CultureInfo.InvariantCulture), unit));
            return value ?? otherwise;
        }
    }

    private static DisclosureParameter Text(Section of, string name, string value, string unit)
    {
        var parameter = new DisclosureParameter(name, value, unit, of.Localized("meaning"), of.Localized("source"));
        of.Close();
        return parameter;
    }
}
