namespace CustomsItGuide.Definitions;

/// <summary>Reads plan.yaml: what the plan is, its layers, objectives, order of indicators, and the policy.</summary>
internal static class PlanFileReader
{
    /// <summary>A year of a plan is held against the one before, and so is the one before its first.</summary>
    private const int Earliest = Calendar.FirstYear + 2;

    public static PlanFile Read(Section plan)
    {
        var id = plan.Text("id");
        var title = plan.Localized("title");
        var calendar = CalendarReader.Read(plan);
        var years = Years(plan, calendar);
        var layers = plan.Inner("layers", DefinitionsWords.LayersById).Each(DefinitionsWords.Layer).Select(l => Layer(l.Key, l.Section))
            .ToList();
        var objectives = plan.Inner("objectives", DefinitionsWords.ObjectivesById).Each(DefinitionsWords.Objective)
            .Select(o => Objective(o.Key, o.Section))
            .ToList();
        var links = plan.OptionalInner("links", DefinitionsWords.LinksBetweenObjectives).Each(DefinitionsWords.Link)
            .Select(l => Link(l.Section)).ToList();
        var units = plan.OptionalInner("units", DefinitionsWords.UnitsByCode).Each(DefinitionsWords.UnitDeclaration)
            .Select(u => Unit(u.Key, u.Section)).ToList();
        var indicators = plan.Lines("indicators");
        var registers = plan.Has("registers") ? plan.Lines("registers") : None(plan);
        var policy = plan.OptionalInner("policy", DefinitionsWords.ParametersByName).Each(DefinitionsWords.PolicyParameter)
            .Select(p => Parameter(p.Key, p.Section))
            .ToList();
        var satisfied = plan.OptionalInner("satisfied_from", DefinitionsWords.SatisfiedByScale);
        var disclosure = DisclosureReader.Read(plan.OptionalInner("disclosure", DefinitionsWords.DisclosureRules));
        var file = new PlanFile(plan)
        {
            Id = id,
            Title = title,
            Calendar = calendar,
            Years = years,
            Layers = layers,
            Objectives = objectives,
            Links = links,
            Units = units,
            Indicators = indicators,
            Registers = registers,
            Policy = policy,
            SatisfiedFromSource = satisfied,
            SatisfiedFrom = satisfied.Entries.ToDictionary(e => e.Key, e => satisfied.Number(e.Key) ?? double.NaN, StringComparer.Ordinal),
            Disclosure = disclosure,
        };
        plan.Close();
        return file;
    }

    private static IReadOnlyList<(string, long)> None(Section plan)
    {
        plan.Optional("registers");
        return [];
    }

    /// <summary>Years as they are written. Where the plan says how, they are to be written so, and not in a way that could be read
    /// too.</summary>
    private static List<(Period Period, long Line)> Years(Section plan, Calendar? calendar)
    {
        var years = new List<(Period, long)>();
        foreach (var (year, text, line) in plan.Periods("years", calendar))
        {
            if (plan.Has("calendar") && text != year.ToString())
                plan.Report(line, "years", DefinitionsWords.YearNotAsWritten(text, year));
            if (year.Kind == PeriodKind.Session)
                plan.Report(line, "years", DefinitionsWords.NotFiscalYear(year, year.Calendar.FiscalYear(2022)));
            else if (year.StartYear < Earliest)
                plan.Report(line, "years", DefinitionsWords.YearTooEarly(year, year.Calendar.FiscalYear(Calendar.FirstYear),
                    year.Calendar.FiscalYear(Earliest)));
            else years.Add((year, line));
        }
        return years;
    }

    private static Draft<StrategicLayer> Layer(string id, Section source)
    {
        var layer = new StrategicLayer(id, source.Localized("title"), source.Localized("purpose"));
        source.Close();
        return new Draft<StrategicLayer>(layer, source);
    }

    private static Draft<Objective> Objective(string id, Section source)
    {
        var objective = new Objective(id, source.Text("layer"), source.Localized("title"), source.OptionalText("part_of"));
        source.Close();
        return new Draft<Objective>(objective, source);
    }

    private static Draft<StrategicLink> Link(Section source)
    {
        var link = new StrategicLink(source.Texts("from"), source.Texts("to"), source.Localized("sentence"));
        source.Close();
        return new Draft<StrategicLink>(link, source);
    }

    private static Draft<Unit> Unit(string code, Section source)
    {
        var unit = new Unit(code)
        {
            One = source.Localized("one"),
            Other = source.Localized("other"),
            Digits = source.Number("digits") is null ? null : source.OptionalInteger("digits"),
            Symbol = source.OptionalLocalized("symbol"),
            Position = source.OptionalLocalized("position"),
        };
        source.Close();
        return new Draft<Unit>(unit, source);
    }

    private static Draft<PolicyParameter> Parameter(string name, Section source)
    {
        var parameter = new PolicyParameter(name, source.Number("value") ?? double.NaN, source.Text("unit"), source.Localized("meaning"),
            source.Localized("source"));
        source.Close();
        return new Draft<PolicyParameter>(parameter, source);
    }
}
