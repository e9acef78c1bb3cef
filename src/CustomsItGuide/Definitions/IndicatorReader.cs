using CustomsItGuide.Kinds;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Definitions;

/// <summary>Reads one file of indicators/; its stem is the indicator's id.</summary>
internal static class IndicatorReader
{
    public static readonly IReadOnlyDictionary<string, TargetRuleKind> TargetRules = new Dictionary<string, TargetRuleKind>
    {
        ["none"] = TargetRuleKind.None,
        ["at_least"] = TargetRuleKind.AtLeast,
        ["equals"] = TargetRuleKind.Equals,
        ["maintain_or_increase"] = TargetRuleKind.MaintainOrIncrease,
        ["increase"] = TargetRuleKind.Increase,
        ["at_least_each"] = TargetRuleKind.AtLeastEach,
        ["information"] = TargetRuleKind.Information,
        ["all_met"] = TargetRuleKind.AllMet,
    };

    private static readonly Dictionary<string, BaselineRuleKind> BaselineRules = new()
    {
        ["none"] = BaselineRuleKind.None,
        ["first_reading"] = BaselineRuleKind.FirstReading,
        ["at_period"] = BaselineRuleKind.AtPeriod,
    };

    private static readonly Dictionary<string, Direction> Directions = new()
    {
        ["neutral"] = Direction.Neutral,
        ["up"] = Direction.Up,
        ["down"] = Direction.Down,
    };

    private static readonly Dictionary<string, Headline> Headlines = new()
    {
        ["satisfied_share"] = Headline.SatisfiedShare,
        ["mean"] = Headline.Mean,
    };

    private static readonly Dictionary<string, PeriodKind> PartNames = new()
    {
        ["half"] = PeriodKind.HalfYear,
        ["quarter"] = PeriodKind.Quarter,
        ["month"] = PeriodKind.Month,
    };

    private static readonly Dictionary<string, bool> DueAtPlanEnd = new() { ["every_year"] = false, ["plan_end"] = true };

    public static Draft<Indicator> Read(string id, Section source, IndicatorKinds kinds, Calendar? calendar)
    {
        var indicator = new Indicator
        {
            Id = id,
            Layer = source.Text("layer"),
            Objective = source.Text("objective"),
            Title = source.Localized("title"),
            Unit = source.Text("unit"),
            Direction = source.OneOf("direction", Directions),
            Measure = source.Text("measure"),
            Where = Where(source.OptionalInner("where", DefinitionsWords.ColumnsWithValues)),
            Kind = Kind(source.Text("estimator"), kinds),
            Headline = source.Has("headline") ? source.OneOf("headline", Headlines) : Default(source),
            Breakdowns = source.OptionalTexts("breakdowns"),
            Ended = Ended(source.OptionalInner("ended", DefinitionsWords.EndedFocusAreas), calendar),
            ReportsMidYear = source.Flag("mid_year"),
            Parts = Parts(source),
            ReportLagDays = source.OptionalInteger("report_lag_days") ?? LagMissing(source),
            Owner = source.Localized("owner"),
            Baseline = Baseline(source.Inner("baseline", DefinitionsWords.BaselineRule), calendar),
            Target = Target(source.Inner("target", DefinitionsWords.Target)),
            Sheet = Sheet(source.Inner("sheet", DefinitionsWords.SheetTexts)),
        };
        source.Close();
        return new Draft<Indicator>(indicator, source);
    }

    /// <summary>One that is not known is reported by the checks, and no plan comes of it.</summary>
    private static IndicatorKind Kind(string name, IndicatorKinds kinds) => kinds.Find(name) ?? new UnknownKind(name);

    private static Headline Default(Section source)
    {
        source.Optional("headline");
        return Headline.SatisfiedShare;
    }

    private static int LagMissing(Section source)
    {
        if (!source.Has("report_lag_days")) source.Number("report_lag_days");
        return 0;
    }

    private static Dictionary<string, IReadOnlyList<string>> Where(Section source) =>
        source.Entries.ToDictionary(e => e.Key, e => source.Texts(e.Key), StringComparer.Ordinal);

    private static List<PeriodKind> Parts(Section source)
    {
        var parts = new List<PeriodKind>();
        foreach (var (text, line) in source.Optional("parts") is null ? [] : source.Lines("parts"))
        {
            if (!PartNames.TryGetValue(text, out var kind))
                source.Report(line, "unknown_value", DefinitionsWords.UnknownValue("parts", text, string.Join(", ", PartNames.Keys),
                    Suggestion.For(text, PartNames.Keys)));
            else if (!parts.Contains(kind)) parts.Add(kind);
        }
        return parts;
    }

    private static List<EndedArea> Ended(Section source, Calendar? calendar)
    {
        var ended = new List<EndedArea>();
        foreach (var area in source.Entries.Select(e => e.Key).ToList())
        {
            var inner = source.Inner(area, DefinitionsWords.SinceAndDecision);
            if (inner.OptionalPeriod("since", calendar) is { } since) ended.Add(new(area, since, inner.Localized("decision")));
            else inner.Text("since");
            inner.Close();
        }
        return ended;
    }

    private static BaselineRule Baseline(Section source, Calendar? calendar)
    {
        var rule = new BaselineRule(source.OneOf("rule", BaselineRules), source.OptionalPeriod("from", calendar), source.Localized("note"));
        source.Close();
        return rule;
    }

    private static Target Target(Section source)
    {
        var target = new Target(
            source.OneOf("rule", TargetRules), source.OptionalNumber("value"), source.Localized("decision"),
            source.Date("since") ?? DateOnly.MinValue, source.OneOf("due", DueAtPlanEnd));
        source.Close();
        return target;
    }

    private static DefinitionSheet Sheet(Section source)
    {
        var sheet = new DefinitionSheet
        {
            Activity = source.Localized("activity"),
            Description = source.Localized("description"),
            Rationale = source.Localized("rationale"),
            Definition = source.Localized("definition"),
            Formula = source.Localized("formula"),
            Source = source.Localized("source"),
            Frequency = source.Localized("frequency"),
            Limitations = source.Localized("limitations"),
            Mitigation = source.Localized("mitigation"),
        };
        source.Close();
        return sheet;
    }
}
