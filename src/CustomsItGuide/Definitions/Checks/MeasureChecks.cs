using System.Text.RegularExpressions;
using CustomsItGuide.Warehouse;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Definitions.Checks;

internal static partial class MeasureChecks
{
    public static IEnumerable<Issue> MeasuresExist(PlanDraft draft)
    {
        var known = draft.MeasureNames.ToList();
        return from indicator in draft.Indicators
               let measure = indicator.Value.Measure
               where measure.Length > 0 && !known.Contains(measure)
               select indicator.Source.Issue("measure", "unknown_measure",
                   DefinitionsWords.UnknownMeasure(measure, Suggestion.For(measure, known)));
    }

    public static IEnumerable<Issue> MeasuresHaveBothFiles(PlanDraft draft)
    {
        foreach (var name in draft.Stems(DefinitionFolders.Measures, ".sql"))
        {
            var file = $"{DefinitionFolders.Measures}{name}.sql";
            var isPopulation = file.EndsWith(DefinitionFolders.Population, StringComparison.Ordinal);
            var other = name.EndsWith(".check", StringComparison.Ordinal) ? $"{DefinitionFolders.Measures}{name[..^6]}.sql"
                : isPopulation ? $"{file[..^DefinitionFolders.Population.Length]}.sql"
                : $"{DefinitionFolders.Measures}{name}.check.sql";
            if (!draft.HasFile(other))
                yield return At(draft, file, null, "missing_sql",
                    DefinitionsWords.MissingSecondQuery(other));
            if (WithoutComments(draft.Files.Texts[file]).Trim().Length == 0)
                yield return At(draft, file, null, "empty_sql", DefinitionsWords.EmptySql);
        }
    }

    public static IEnumerable<Issue> MeasuresAreUsed(PlanDraft draft) =>
        from name in draft.MeasureNames
        where draft.Indicators.All(i => i.Value.Measure != name)
        select At(draft, $"{DefinitionFolders.Measures}{name}.sql", null, "unused_measure",
            DefinitionsWords.UnusedMeasure);

    /// <summary>Words that no row can ever have stand for a code that is written otherwise in the measure.</summary>
    public static IEnumerable<Issue> WordsAreOfReasonsThatAMeasureGives(PlanDraft draft)
    {
        foreach (var (words, source) in draft.MeasureWords)
        {
            var file = $"{DefinitionFolders.Measures}{words.Measure}.sql";
            if (!draft.Files.Texts.TryGetValue(file, out var sql))
            {
                yield return At(draft, $"{DefinitionFolders.Measures}{words.Measure}.yaml", null, "missing_sql",
                    DefinitionsWords.MissingMeasure(file));
                continue;
            }
            var code = WithoutComments(sql);
            foreach (var reason in words.Why.Keys.Where(r => !code.Contains($"'{r}'", StringComparison.Ordinal)))
            {
                yield return new Issue(Severity.Error, source.File, source.Inside("why")?.LineOf(reason), "unknown_reason",
                    DefinitionsWords.UnknownReason(reason, file));
            }
        }
    }

    /// <summary>A measure covers all periods and indicators, and is run by people in a shell: it holds no placeholder.</summary>
    public static IEnumerable<Issue> MeasuresRunAsTheyStand(PlanDraft draft) =>
        from name in draft.MeasureNames
        from file in new[] { $"{DefinitionFolders.Measures}{name}.sql", $"{DefinitionFolders.Measures}{name}{DefinitionFolders.Population}" }
        where draft.HasFile(file)
        from placeholder in Placeholders(draft.Files.Texts[file])
        select At(draft, file, placeholder.Line, "placeholder_in_measure",
            DefinitionsWords.PlaceholderInMeasure(placeholder.Name));

    /// <summary>The engine fills a column that one indicator of the measure picks by; for an indicator that does not, it is null.</summary>
    public static IEnumerable<Issue> PlaceholdersAreFilled(PlanDraft draft)
    {
        foreach (var name in draft.MeasureNames)
        {
            var file = $"{DefinitionFolders.Measures}{name}.check.sql";
            if (!draft.Files.Texts.TryGetValue(file, out var sql)) continue;
            var known = FilledSql.Always.Concat(draft.Indicators.Where(i => i.Value.Measure == name).SelectMany(i => i.Value.Where.Keys))
                .Distinct(StringComparer.Ordinal).ToList();
            foreach (var placeholder in Placeholders(sql).Where(p => !known.Contains(p.Name)).DistinctBy(p => p.Name))
                yield return At(draft, file, placeholder.Line, "unknown_placeholder",
                    DefinitionsWords.UnknownPlaceholder(placeholder.Name, string.Join(", ", known),
                        Suggestion.For(placeholder.Name, known)));
        }
    }

    private static IEnumerable<(string Name, long Line)> Placeholders(string sql)
    {
        var code = WithoutComments(sql);
        return Placeholder().Matches(code).Select(m => (m.Groups["name"].Value, 1L + code.AsSpan(0, m.Index).Count('\n')));
    }

    /// <summary>The query with line comments blanked, so that a comment may speak of a placeholder.</summary>
    private static string WithoutComments(string sql) => LineComment().Replace(sql, "");

    private static Issue At(PlanDraft draft, string file, long? line, string rule, LocalizedText message) =>
        new(Severity.Error, draft.Shown(file), line, rule, message);

    [GeneratedRegex(@"\{(?<name>[A-Za-z_][A-Za-z0-9_]*)\}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Placeholder();

    [GeneratedRegex("--[^\n]*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LineComment();
}
