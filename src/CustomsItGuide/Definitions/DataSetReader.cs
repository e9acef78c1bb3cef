namespace CustomsItGuide.Definitions;

/// <summary>Reads one file of datasets/; its stem is the data set's name.</summary>
internal static class DataSetReader
{
    private static readonly Dictionary<string, ColumnType> Types = new()
    {
        ["text"] = ColumnType.Text,
        ["code"] = ColumnType.Code,
        ["date"] = ColumnType.Date,
        ["integer"] = ColumnType.Integer,
        ["decimal"] = ColumnType.Decimal,
        ["fiscal_year"] = ColumnType.FiscalYear,
        ["period"] = ColumnType.Period,
        ["member"] = ColumnType.Member,
        ["members"] = ColumnType.Members,
        ["list"] = ColumnType.List,
    };

    /// <param name="calendar">Of the plan.</param>
    public static Draft<DataSet> Read(string name, Section source, Calendar calendar)
    {
        var key = source.Texts("key");
        IReadOnlyList<Column> columns =
            [
                .. source.Inner("columns", DefinitionsWords.ColumnsByName).Each(DefinitionsWords.Column)
                    .Select(c => Column(c.Key, c.Section, calendar)),
            ];
        var dataSet = new DataSet
        {
            Name = name,
            Row = source.Localized("row"),
            Aliases = source.OptionalTexts("aliases"),
            Key = key,
            Slice = Slice(source),
            Part = source.OptionalText("part"),
            Columns = columns,
            Confidential = Confidential(source, key, columns),
            Rules = Rules(source.OptionalInner("rules", DefinitionsWords.RulesById)),
            StateRules = Rules(source.OptionalInner("state_rules", DefinitionsWords.RulesById)),
            Wide = source.Has("wide") ? Wide(source.Inner("wide", DefinitionsWords.WideColumns)) : NotWide(source),
        };
        source.Close();
        return new Draft<DataSet>(dataSet, source);
    }

    /// <summary><c>all</c>, a list of columns, or <c>{ fiscal_year_of: column }</c>.</summary>
    private static Slice Slice(Section source)
    {
        if (source.Optional("slice") is YamlMap)
        {
            var year = source.Inner("slice", DefinitionsWords.SliceYearColumn);
            var slice = new Slice(SliceKind.FiscalYearOf, [year.Text("fiscal_year_of")]);
            year.Close();
            return slice;
        }
        var columns = source.Texts("slice");
        return columns is ["all"] ? new Slice(SliceKind.All, []) : new Slice(SliceKind.Columns, columns);
    }

    private static Column Column(string name, Section source, Calendar calendar)
    {
        var column = new Column
        {
            Name = name,
            Type = source.OneOf("type", Types),
            Required = source.Flag("required"),
            MayBeBlank = source.Flag("may_be_blank"),
            Blanks = source.OptionalTexts("blanks"),
            Aliases = source.OptionalTexts("aliases"),
            Codes = Codes(source.OptionalInner("codes", DefinitionsWords.CodesWithSpellings)),
            Labels = Labels(source.OptionalInner("labels", DefinitionsWords.TextsByKey)),
            References = Reference(source),
            Min = source.OptionalNumber("min"),
            Max = source.OptionalNumber("max"),
            Calendar = calendar,
            Meaning = source.Localized("meaning"),
        };
        source.Close();
        return column;
    }

    private static Dictionary<string, IReadOnlyList<string>> Codes(Section source) =>
        source.Entries.ToDictionary(e => e.Key, e => source.Texts(e.Key), StringComparer.Ordinal);

    private static Dictionary<string, LocalizedText> Labels(Section source) =>
        source.Entries.ToDictionary(e => e.Key, e => source.Localized(e.Key), StringComparer.Ordinal);

    /// <summary>Written <c>references: data_set.column</c>, with <c>besides</c> for values known without a row.</summary>
    private static Reference? Reference(Section source)
    {
        var target = source.OptionalText("references");
        var besides = source.OptionalTexts("besides");
        if (target is null)
        {
            if (besides.Count > 0)
                source.Report(source.LineOf("besides"), "contradiction",
                    DefinitionsWords.BesidesWithoutReferences);
            return null;
        }
        if (target.Split('.') is [{ Length: > 0 } dataSet, { Length: > 0 } column]) return new Reference(dataSet, column, besides);
        if (target.Length > 0)
            source.Report(source.LineOf("references"), "wrong_type",
                DefinitionsWords.ReferenceForm(target));
        return null;
    }

    private static List<RowRule> Rules(Section source)
    {
        var rules = new List<RowRule>();
        foreach (var (id, rule) in source.Each(DefinitionsWords.Rule))
        {
            rules.Add(new RowRule(id, rule.Text("column"), rule.Text("holds"), rule.Localized("expected"), rule.Localized("advice")));
            rule.Close();
        }
        return rules;
    }

    /// <summary>
    /// <c>none</c>, or whose words a row holds and in which columns. Where nothing is said, a data set with a column of one Member is taken
    /// to hold that Member's words in every column beside its key: a survey of another plan is safe before anybody has thought of it.
    /// </summary>
    private static Confidentiality? Confidential(Section source, IReadOnlyList<string> key, IReadOnlyList<Column> columns)
    {
        if (!source.Has("confidential"))
        {
            source.Optional("confidential");
            return columns.FirstOrDefault(c => c.Type == ColumnType.Member) is { } member
                ? new Confidentiality(member.Name, [.. columns.Select(c => c.Name).Where(c => c != member.Name && !key.Contains(c))])
                : null;
        }
        if (source.Optional("confidential") is YamlScalar { Text: "none" }) return null;
        var said = source.Inner("confidential", DefinitionsWords.ConfidentialChoices);
        var confidential = new Confidentiality(said.Text("whose"), said.Texts("opinions"));
        said.Close();
        return confidential;
    }

    private static WideForm Wide(Section source)
    {
        var wide = new WideForm(source.Text("variable"), source.Text("value"));
        source.Close();
        return wide;
    }

    private static WideForm? NotWide(Section source)
    {
        source.Optional("wide");
        return null;
    }
}
