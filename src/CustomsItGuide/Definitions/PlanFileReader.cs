namespace CustomsItGuide.Definitions;

/// <summary>Reads plan.yaml: what the plan is, its layers, objectives, order of indicators, and the policy.</summary>
internal static class PlanFileReader
{
    public static PlanFile Read(Section plan)
    {
        var id = plan.Text("id");
        var title = plan.Localized("title");
        var years = plan.Periods("years");
        var layers = plan.Inner("layers", DefinitionsWords.LayersById).Each(DefinitionsWords.Layer).Select(l => Layer(l.Key, l.Section))
            .ToList();
        var objectives = plan.Inner("objectives", DefinitionsWords.ObjectivesById).Each(DefinitionsWords.Objective)
            .Select(o => Objective(o.Key, o.Section))
            .ToList();
        var links = plan.OptionalInner("links", DefinitionsWords.LinksBetweenObjectives).Each(DefinitionsWords.Link)
            .Select(l => Link(l.Section)).ToList();
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
            Years = years,
            Layers = layers,
            Objectives = objectives,
            Links = links,
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

    private static Draft<PolicyParameter> Parameter(string name, Section source)
    {
        var parameter = new PolicyParameter(name, source.Number("value") ?? double.NaN, source.Text("unit"), source.Localized("meaning"),
            source.Localized("source"));
        source.Close();
        return new Draft<PolicyParameter>(parameter, source);
    }
}
