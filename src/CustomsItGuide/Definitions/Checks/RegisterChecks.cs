using System.Text.RegularExpressions;
using CustomsItGuide.Languages;
using CustomsItGuide.Warehouse;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Definitions.Checks;

/// <summary>Whether registers can be shown: what they name is there, their SELECTs run, and their words call what these give.</summary>
internal static partial class RegisterChecks
{
    /// <summary>Addresses that the site keeps for itself.</summary>
    private static readonly string[] OwnPages = ["map", "off-target", "plan", "plans", "surveys", "capacity", "instruments", "programmes",
        "definitions", "search", "charts", "registers", "indicators", "deliveries", "error", "style", "published", "work", "api", "health"];

    private const int MostFilters = 4;

    public static IEnumerable<Issue> MenuAndFilesAgree(PlanDraft draft)
    {
        if (draft.Plan is not { } plan) yield break;
        var files = draft.Stems(DefinitionFolders.Registers, ".yaml").ToList();
        foreach (var (name, line) in plan.Registers.Where(r => !files.Contains(r.Name)))
            yield return new Issue(Severity.Error, plan.Source.File, line, "missing_register",
                DefinitionsWords.MissingRegister(name, Suggestion.For(name, files)));
        foreach (var name in files)
        {
            var file = draft.Shown($"{DefinitionFolders.Registers}{name}.yaml");
            if (plan.Registers.All(r => r.Name != name))
                yield return new Issue(Severity.Error, file, null, "unlisted_register", DefinitionsWords.UnlistedRegister(name));
            if (!PageName().IsMatch(name) || OwnPages.Contains(name))
                yield return new Issue(Severity.Error, file, null, "register_name", DefinitionsWords.RegisterName(name, Listed(OwnPages)));
        }
    }

    public static IEnumerable<Issue> WhatTheyNameIsThere(PlanDraft draft)
    {
        var indicators = draft.Plan?.Indicators.Select(i => i.Id).ToList() ?? [];
        foreach (var (register, source) in draft.Registers)
        {
            foreach (var id in register.Indicators.Where(i => draft.Plan is not null && !indicators.Contains(i)))
                yield return source.Issue("indicators", "unknown_indicator",
                    DefinitionsWords.RegisterIndicator(id, Listed(indicators), Suggestion.For(id, indicators)));
            if (register.Tables.Count == 0 && source.Has("tables"))
                yield return source.Issue("tables", "no_tables", DefinitionsWords.RegisterNoTables);
            var filters = new HashSet<string>(StringComparer.Ordinal);
            foreach (var table in register.Tables)
            {
                var place = source.Inside("tables")?.Inside(table.Name) ?? source;
                if (table.Columns.Count == 0 && place.Has("columns"))
                    yield return place.Issue("columns", "no_columns", DefinitionsWords.RegisterNoColumns(table.Name));
                // The reader chooses for all tables of the page at once.
                filters.UnionWith(table.Filters);
                if (table.Filters.Count > 0 && filters.Count > MostFilters)
                    yield return place.Issue("filters", "too_many_filters",
                        DefinitionsWords.RegisterFilters(MostFilters, filters.Count));
                foreach (var column in Columns(table).Where(c => c.Codes is { } of && !HasCodes(draft, of)))
                    yield return place.Issue("columns", "unknown_codes", DefinitionsWords.RegisterCodes(column.Codes));
            }
        }
    }

    /// <summary>Words for codes are of codes that the column has.</summary>
    public static IEnumerable<Issue> LabelsAreOfCodes(PlanDraft draft) =>
        from dataSet in draft.DataSets
        from column in dataSet.Value.Columns
        where column.Codes.Count > 0
        from code in column.Labels.Keys
        where !column.Codes.ContainsKey(code)
        let place = dataSet.Source.Inside("columns")?.Inside(column.Name)?.Inside("labels") ?? dataSet.Source
        select place.Issue(code, "unknown_code",
            DefinitionsWords.LabelOfUnknownCode(column.Name, code, Listed(column.Codes.Keys), Suggestion.For(code, column.Codes.Keys)));

    /// <summary>Every SELECT on a warehouse without a row.</summary>
    /// <param name="plan">With data sets, years, policy and the measures that have their files.</param>
    public static IEnumerable<Issue> Queries(PlanDraft draft, EmptyWarehouse warehouse, EmptyWarehouse withoutAnswers, Plan plan)
    {
        foreach (var (register, source) in draft.Registers)
        {
            if (register.Answer is { } answer)
            {
                var place = source.Inside("answer") ?? source;
                var (found, issues) = Look(answer.Select, place, warehouse, withoutAnswers, plan);
                foreach (var issue in issues) yield return issue;
                if (found is null) continue;
                foreach (var issue in Missing(["say"], found, place)) yield return issue;
                foreach (var issue in answer.Texts.SelectMany(t => Calls(t.Key, t.Value, [.. found, "period"], place.Inside("texts") ?? place)))
                    yield return issue;
            }
            foreach (var table in register.Tables)
            {
                var place = source.Inside("tables")?.Inside(table.Name) ?? source;
                foreach (var issue in Calls("caption", table.Caption, ["period", "day"], place)) yield return issue;
                var (found, issues) = Look(table.Select, place, warehouse, withoutAnswers, plan);
                foreach (var issue in issues) yield return issue;
                if (found is null) continue;
                var named = Columns(table).SelectMany(c => new[] { c.Name, c.Id, c.By }).Concat(table.Filters).OfType<string>()
                    .Where(n => n.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase);
                foreach (var issue in Missing(named, found, place)) yield return issue;
                foreach (var issue in Columns(table).SelectMany(c => c.Says.SelectMany(s => Calls(s.Key, s.Value, found, place))))
                    yield return issue;
            }
            if (register.Search is { } search)
            {
                var place = source.Inside("search") ?? source;
                var (found, issues) = Look(search, place, warehouse, withoutAnswers, plan);
                foreach (var issue in issues.Concat(found is null ? [] : Missing(["id", "title", "day"], found, place))) yield return issue;
            }
        }
    }

    private static IEnumerable<RegisterColumn> Columns(RegisterTable table) =>
        (table.Group is { } group ? table.Columns.Prepend(group) : table.Columns).SelectMany(c => c.Note is { } note ? [c, note] : new[] { c });

    /// <returns>Names of the columns that it gives; null: it cannot be run.</returns>
    private static (List<string>? Columns, List<Issue> Issues) Look(RegisterSelect select, Section place, EmptyWarehouse warehouse,
        EmptyWarehouse withoutAnswers, Plan plan)
    {
        if (select.Sql.Length == 0) return (null, []);
        var measures = plan.Measures.Select(m => m.Name).ToList();
        if (select.Measure is { } measure && !measures.Contains(measure))
            return (null, [place.Issue("measure", "unknown_measure",
                DefinitionsWords.RegisterMeasure(measure, Listed(measures), Suggestion.For(measure, measures)))]);
        var known = plan.Policy.Parameters.Select(p => p.Name).Concat(["period", "first_day", "last_day", "day", "rows"]).ToList();
        foreach (var name in FilledSql.Names(select.Sql))
        {
            if (name == "rows" && select.Measure is null)
                return (null, [place.Issue("select", "placeholder", DefinitionsWords.RegisterRowsWithoutMeasure)]);
            if (!known.Contains(name))
                return (null, [place.Issue("select", "placeholder",
                    DefinitionsWords.RegisterPlaceholder(name, Listed(known), Suggestion.For(name, known)))]);
        }
        var sql = FilledSql.Of(select, plan, plan.Years[0], plan.Years[0].Last).Text;
        var (columns, fault) = warehouse.Columns(sql);
        // What is wrong with a measure is told of the measure.
        if (fault is not null && select.Measure is { } rows && warehouse.Columns(FilledSql.Of(plan.Measure(rows)).Text).Fault is not null)
            return (null, []);
        if (fault is not null)
            return (null, [place.Issue("select", "query_fails", DefinitionsWords.RegisterQueryFails(fault.Message.TrimEnd('.')))]);
        // A row of a register is shown as it is: nothing that a Member said may be in it, by whatever name it is reached.
        var reads = plan.AnswersIn(sql);
        var hidden = withoutAnswers.Columns(sql).Fault;
        if (reads.Count > 0 || hidden is not null)
            return (null, [place.Issue("select", "confidential",
                DefinitionsWords.RegisterAnswers(reads.Count > 0 ? Listed(reads) : hidden?.MissingTable ?? hidden!.Message.TrimEnd('.')))]);
        return ([.. columns.Select(c => c.Name)], []);
    }

    private static IEnumerable<Issue> Missing(IEnumerable<string> named, List<string> found, Section place) =>
        from name in named
        where !found.Contains(name, StringComparer.OrdinalIgnoreCase)
        select place.Issue("select", "missing_column",
            DefinitionsWords.RegisterColumnMissing(name, Listed(found), Suggestion.For(name, found)));

    private static IEnumerable<Issue> Calls(string key, LocalizedText text, IReadOnlyList<string> given, Section place)
    {
        foreach (var (_, written) in text.Written)
        {
            MessagePattern? pattern = null;
            LocalizedText? wrong = null;
            try
            {
                pattern = MessagePattern.Parse(written);
            }
            catch (FormatException problem)
            {
                wrong = DefinitionsWords.RegisterTextWrong(key, problem.Message);
            }
            if (wrong is not null) yield return place.Issue(key, "text", wrong);
            foreach (var name in pattern?.Arguments.Where(a => !given.Contains(a)) ?? [])
                yield return place.Issue(key, "text", DefinitionsWords.RegisterTextCalls(key, name, Listed(given), Suggestion.For(name, given)));
        }
    }

    private static bool HasCodes(PlanDraft draft, string column) =>
        draft.DataSets.Any(d => d.Value.Columns.Any(c => c.Labels.Count > 0 && column == $"{d.Value.Name}.{c.Name}"));

    private static string Listed(IEnumerable<string> names) => string.Join(", ", names);

    [GeneratedRegex("^[a-z][a-z0-9-]*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PageName();
}
