using CustomsItGuide.Kinds;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Definitions;

/// <summary>Reads one file of indicators/; its stem is the indicator's id.</summary>
internal static class IndicatorReader
{
    private const string FormerExactly = "equals";

    public static readonly IReadOnlyDictionary<string, TargetRuleKind> TargetRules = new Dictionary<string, TargetRuleKind>
    {
        ["none"] = TargetRuleKind.None,
        ["at_least"] = TargetRuleKind.AtLeast,
        ["at_most"] = TargetRuleKind.AtMost,
        ["between"] = TargetRuleKind.Between,
        ["exactly"] = TargetRuleKind.Exactly,
        ["maintain_or_increase"] = TargetRuleKind.MaintainOrIncrease,
        ["maintain_or_decrease"] = TargetRuleKind.MaintainOrDecrease,
        ["increase"] = TargetRuleKind.Increase,
        ["decrease"] = TargetRuleKind.Decrease,
        ["at_least_each"] = TargetRuleKind.AtLeastEach,
        ["information"] = TargetRuleKind.Information,
        ["all_met"] = TargetRuleKind.AllMet,
        ["milestone"] = TargetRuleKind.Milestone,
        ["yes_no"] = TargetRuleKind.YesNo,
        [FormerExactly] = TargetRuleKind.Exactly,
    };

    private static readonly Dictionary<string, BaselineRuleKind> BaselineRules = new()
    {
        ["none"] = BaselineRuleKind.None,
        ["first_reading"] = BaselineRuleKind.FirstReading,
        ["at_period"] = BaselineRuleKind.AtPeriod,
        ["stated"] = BaselineRuleKind.Stated,
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

    private static readonly Dictionary<string, double> Answers = new() { ["yes"] = 1, ["no"] = 0, ["1"] = 1, ["0"] = 0 };

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
            CountsAs = CountsAs(source),
            Ended = Ended(source.OptionalInner("ended", DefinitionsWords.EndedFocusAreas), calendar),
            ReportsMidYear = source.Flag("mid_year"),
            Parts = Parts(source),
            ReportLagDays = source.OptionalInteger("report_lag_days") ?? LagMissing(source),
            Owner = source.Localized("owner"),
            Baseline = Baseline(source.Inner("baseline", DefinitionsWords.BaselineRule), calendar),
            Target = Target(source.Inner("target", DefinitionsWords.Target), calendar),
            Sheet = Sheet(source.Inner("sheet", DefinitionsWords.SheetTexts)),
        };
        source.Close();
        return new Draft<Indicator>(indicator, source);
    }

    /// <summary>One that is not known is reported by the checks, and no plan comes of it.</summary>
    private static IndicatorKind Kind(string name, IndicatorKinds kinds) => kinds.Find(name) ?? new UnknownKind(name);

    private static (LocalizedText One, LocalizedText Many)? CountsAs(Section source)
    {
        var words = source.OptionalInner("counts_as", DefinitionsWords.OneAndOther);
        if (!source.Has("counts_as")) return null;
        var said = (words.Localized("one"), words.Localized("other"));
        words.Close();
        return said;
    }

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
        var rule = new BaselineRule(source.OneOf("rule", BaselineRules), source.OptionalPeriod("from", calendar), source.Localized("note"))
        {
            Value = source.OptionalNumber("value"),
        };
        source.Close();
        return rule;
    }

    private static Target Target(Section source, Calendar? calendar)
    {
        var rule = source.OneOf("rule", TargetRules);
        var value = rule == TargetRuleKind.YesNo && source.Has("value") ? source.OneOf("value", Answers) : source.OptionalNumber("value");
        var (from, to) = (source.OptionalNumber("from"), source.OptionalNumber("to"));
        var values = Values(source.OptionalInner("values", DefinitionsWords.NumbersByYear), calendar ?? Calendar.Default);
        var by = source.Has("by") ? source.Date("by") : Missing(source, "by");
        var target = new Target(
            rule, value, source.Localized("decision"), source.Date("since") ?? DateOnly.MinValue,
            // The day of a milestone is its due date.
            rule == TargetRuleKind.Milestone && !source.Has("due") ? false : source.OneOf("due", DueAtPlanEnd))
        {
            FormerName = source.Has("rule") && source.Text("rule") is FormerExactly ? FormerExactly : null,
            From = from,
            To = to,
            By = by,
            Values = values,
        };
        source.Close();
        return target;
    }

    /// <summary>In the order of the years; what is no fiscal year, or stands there twice, is reported.</summary>
    private static List<YearTarget> Values(Section source, Calendar calendar)
    {
        var values = new List<YearTarget>();
        foreach (var (key, line) in source.Entries.Select(e => (e.Key, e.Line)).ToList())
        {
            var number = source.Number(key) ?? double.NaN;
            if (!calendar.TryParse(key, out var year) || year.Kind != PeriodKind.FiscalYear)
                source.Report(line, "wrong_type", DefinitionsWords.TargetYearForm(key));
            else if (values.Exists(v => v.Year == year)) source.Report(line, "duplicate_key", DefinitionsWords.YearTwice(key));
            else values.Add(new(year, number));
        }
        return [.. values.OrderBy(v => v.Year)];
    }

    private static DateOnly? Missing(Section source, string key)
    {
        source.Optional(key);
        return null;
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
