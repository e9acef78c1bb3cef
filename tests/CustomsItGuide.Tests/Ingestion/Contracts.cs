namespace CustomsItGuide.Tests.Ingestion;

/// <summary>Contracts for tests, with a column of every type.</summary>
internal static class Contracts
{
    public static readonly DataSet Answers = new()
    {
        Name = "survey_answers",
        Row = Text("an answer"),
        Columns =
        [
            Column("survey", ColumnType.Text, required: true),
            Column("respondent", ColumnType.Text, required: true),
            Column("member", ColumnType.Member, required: true),
            Column("question", ColumnType.Text, required: true),
            Column("answer", ColumnType.Text, required: true) with { MayBeBlank = true,
                Blanks = ["N/A", "NA", "No opinion", "Sans opinion", "99"] },
            Column("respondent_kind", ColumnType.Code) with { Codes = Codes("administration", "trainee") },
        ],
        Key = ["survey", "respondent", "question"],
        Slice = new Slice(SliceKind.Columns, ["survey"]),
        Rules = [],
        Wide = new WideForm("question", "answer"),
    };

    public static readonly DataSet Missions = new()
    {
        Name = "missions",
        Row = Text("an activity"),
        Aliases = ["activités"],
        Columns =
        [
            Column("activity", ColumnType.Text, required: true) with { Aliases = ["activité"] },
            Column("title", ColumnType.Text, required: true) with { Aliases = ["intitulé"] },
            Column("starts_on", ColumnType.Date, required: true),
            Column("ends_on", ColumnType.Date, required: true),
            Column("mode", ColumnType.Code) with
            {
                Codes = new Dictionary<string, IReadOnlyList<string>> { ["on_site"] = ["in person", "présentiel"],
                    ["remote"] = ["distance"], ["blended"] = [] },
            },
            Column("beneficiaries", ColumnType.Members),
            Column("tags", ColumnType.List) with { Codes = Codes("SP1", "FA2") },
            Column("progress", ColumnType.Integer) with { Min = 0, Max = 100 },
            Column("cost", ColumnType.Decimal),
            Column("planned_in", ColumnType.FiscalYear),
            Column("reported_in", ColumnType.Period),
        ],
        Key = ["activity"],
        Slice = new Slice(SliceKind.FiscalYearOf, ["ends_on"]),
        Rules = [new RowRule("ends_after_start", "ends_on", "ends_on >= starts_on", Text("a last day not before the first"),
            Text("Correct one of the days."))],
    };

    public static readonly DataSet Members = new()
    {
        Name = "members",
        Row = Text("a Member"),
        Columns = [Column("member", ColumnType.Text, required: true), Column("name", ColumnType.Text, required: true)],
        Key = ["member"],
        Slice = new Slice(SliceKind.All, []),
        Rules = [],
    };

    /// <summary>Any texts: one column after the other, none of them required but the first.</summary>
    public static DataSet Texts(int columns) => new()
    {
        Name = "texts",
        Row = Text("a row"),
        Columns = [.. Enumerable.Range(0, columns)
            .Select(i => Column($"column {(char)('a' + i)}", ColumnType.Text, required: i == 0) with { MayBeBlank = true })],
        Key = ["column a"],
        Slice = new Slice(SliceKind.All, []),
        Rules = [],
    };

    public static readonly IReadOnlyList<DataSet> All = [Answers, Missions, Members];

    private static Column Column(string name, ColumnType type, bool required = false)
        => new() { Name = name, Type = type, Required = required, Meaning = Text(name) };

    private static Dictionary<string, IReadOnlyList<string>> Codes(params string[] codes)
        => codes.ToDictionary(c => c, _ => (IReadOnlyList<string>)[]);

    private static LocalizedText Text(string text) => new(text, text);
}
