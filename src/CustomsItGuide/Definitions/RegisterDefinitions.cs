namespace CustomsItGuide.Definitions;

/// <summary>Reads one file of registers/; its stem is the register's name.</summary>
internal static class RegisterDefinitions
{
    private static readonly Dictionary<string, RegisterCellKind> Kinds = new()
    {
        ["value"] = RegisterCellKind.Value,
        ["code"] = RegisterCellKind.Code,
        ["counts"] = RegisterCellKind.Counts,
        ["indicator"] = RegisterCellKind.Indicator,
        ["objective"] = RegisterCellKind.Objective,
        ["period"] = RegisterCellKind.Period,
        ["actions"] = RegisterCellKind.Actions,
    };

    /// <summary>What such a file is, for the issue when something else stands in it.</summary>
    public static LocalizedText Meaning => DefinitionsWords.MeaningRegister;

    public static Draft<Register> Read(string name, Section source)
    {
        var register = new Register
        {
            Name = name,
            Title = source.Localized("title"),
            Indicators = source.OptionalTexts("indicators"),
            Answer = source.Has("answer") ? Answer(source.Inner("answer", DefinitionsWords.RegisterAnswer)) : None<RegisterAnswer>(source, "answer"),
            Tables = [.. source.Inner("tables", DefinitionsWords.RegisterTables).Each(DefinitionsWords.RegisterTable)
                .Select(t => Table(t.Key, t.Section))],
            Search = source.Has("search") ? Search(source.Inner("search", DefinitionsWords.RegisterSearch)) : None<RegisterSelect>(source, "search"),
        };
        source.Close();
        return new Draft<Register>(register, source);
    }

    private static RegisterAnswer Answer(Section source)
    {
        var answer = new RegisterAnswer(Select(source), Texts(source.Inner("texts", DefinitionsWords.TextsByKey)));
        source.Close();
        return answer;
    }

    private static RegisterSelect Search(Section source)
    {
        var select = Select(source);
        source.Close();
        return select;
    }

    private static RegisterSelect Select(Section source)
    {
        var line = source.LineOf("select");
        return new RegisterSelect(source.Text("select"), source.OptionalText("measure"), line);
    }

    private static RegisterTable Table(string name, Section source)
    {
        var table = new RegisterTable
        {
            Name = name,
            Title = Optional(source, "title"),
            Caption = source.Localized("caption"),
            Note = Optional(source, "note"),
            Empty = Optional(source, "empty"),
            Select = Select(source),
            Group = source.Has("group") ? Group(source.Inner("group", DefinitionsWords.RegisterColumn)) : None<RegisterColumn>(source, "group"),
            EmptyGroup = Optional(source, "empty_group"),
            Columns = [.. source.Inner("columns", DefinitionsWords.ColumnsByName).Each(DefinitionsWords.RegisterColumn)
                .Select(c => Column(c.Key, c.Section, withTitle: true))],
            Filters = source.OptionalTexts("filters"),
        };
        source.Close();
        return table;
    }

    private static RegisterColumn Group(Section source) => Column(source.Text("column"), source, withTitle: false);

    private static RegisterColumn Column(string name, Section source, bool withTitle)
    {
        var column = new RegisterColumn
        {
            Name = name,
            Title = withTitle ? source.Localized("title") : null,
            As = source.Has("as") ? source.OneOf("as", Kinds) : None<RegisterCellKind>(source, "as"),
            Codes = source.OptionalText("codes"),
            Id = source.OptionalText("id"),
            Note = source.Has("note") ? Note(source) : None<RegisterColumn>(source, "note"),
            By = source.OptionalText("by"),
            Says = source.Has("says") ? Texts(source.Inner("says", DefinitionsWords.TextsByKey)) : NoTexts(source, "says"),
            Tones = Tones(source.OptionalInner("tones", DefinitionsWords.TonesByValue)),
            Empty = Optional(source, "empty"),
        };
        source.Close();
        return column;
    }

    /// <summary>The name of a column, or a mapping that says more of it.</summary>
    private static RegisterColumn Note(Section source)
    {
        if (source.Optional("note") is not YamlMap) return new RegisterColumn { Name = source.Text("note") };
        var note = source.Inner("note", DefinitionsWords.RegisterColumn);
        return Column(note.Text("column"), note, withTitle: false);
    }

    private static Dictionary<string, LocalizedText> Texts(Section source) =>
        source.Entries.ToDictionary(e => e.Key, e => source.Localized(e.Key), StringComparer.Ordinal);

    private static Dictionary<string, LocalizedText> NoTexts(Section source, string key)
    {
        source.Optional(key);
        return [];
    }

    private static Dictionary<string, string> Tones(Section source) => source.Entries.ToDictionary(e => e.Key,
        e => source.OneOf(e.Key, new Dictionary<string, string> { ["good"] = "good", ["warn"] = "warn", ["bad"] = "bad" }),
        StringComparer.Ordinal);

    private static LocalizedText? Optional(Section source, string key) =>
        source.Has(key) ? source.Localized(key) : None<LocalizedText>(source, key);

    private static T? None<T>(Section source, string key)
    {
        source.Optional(key);
        return default;
    }
}
