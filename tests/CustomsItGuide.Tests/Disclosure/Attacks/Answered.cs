using CustomsItGuide.Disclosure;
using CustomsItGuide.Readings;
using CustomsItGuide.States;
using CustomsItGuide.Warehouse;
using CustomsItGuide.Workspaces;

namespace CustomsItGuide.Tests.Disclosure.Attacks;

/// <summary>One item of one wave that a Member answered.</summary>
/// <param name="IsMean">Of several respondents, so that it may lie between two answers of the scale.</param>
internal sealed record AnsweredCell(string Survey, string Item, bool IsMean)
{
    /// <param name="part">A wave, <c>survey</c>, or an <c>item</c>.</param>
    public bool IsIn((string Kind, string Of) part) => (part.Kind == "survey" ? Survey : Item) == part.Of;
}

/// <summary>What one Member said in a table.</summary>
/// <param name="Score">On the scale of the survey.</param>
/// <param name="Cells">In which items of which waves, ordered.</param>
/// <param name="Parts">Waves and items in which it was satisfied, as <c>survey</c> or <c>item</c> and its name.</param>
internal sealed record MemberAnswer(
    string Region, bool Satisfied, double Score, IReadOnlyList<AnsweredCell> Cells, IReadOnlySet<(string Kind, string Of)> Parts);

/// <summary>One table in one state: the truth, by Member, which no surface shows.</summary>
internal sealed record Answered(TableAnswers Table, IReadOnlyDictionary<string, MemberAnswer> Members)
{
    public int Satisfied => Members.Values.Count(m => m.Satisfied);

    /// <summary>Whether the same Members said the same.</summary>
    public bool IsSame(Answered other) => Members.Count == other.Members.Count && Members.All(m =>
        other.Members.TryGetValue(m.Key, out var then) && then.Satisfied == m.Value.Satisfied && then.Score.Equals(m.Value.Score)
        && then.Cells.SequenceEqual(m.Value.Cells));

    /// <summary>Every table of the plan's surveys as of a position.</summary>
    public static IEnumerable<Answered> All(Snapshot at)
    {
        var plan = at.Plan;
        foreach (var ofMeasure in plan.Indicators.Where(i => i.Kind.Rows == RowSubject.Opinions).GroupBy(i => i.Measure))
        {
            var frame = at.Sql(FilledSql.Of(plan.Measure(ofMeasure.Key)).Text);
            var rows = new RowTable(frame.Columns, frame.Rows);
            foreach (var input in ofMeasure.SelectMany(i => WarehouseBuild.Inputs(plan, i, rows)))
                foreach (var table in input.Tables) yield return Of(table, input);
        }
    }

    private static Answered Of(TableAnswers table, EstimatorInput input)
    {
        var cells = input.Records
            .Where(r => r.Is("is_member") && r.Whole("answers") > 0 && (table.Area is null || r.Text("focus_area") == table.Area))
            .ToLookup(r => r.Text("member")!, r => new AnsweredCell(r.Text("survey")!, r.Text("item")!, r.Whole("answers") > 1));
        var parts = (from part in table.Parts
                     from member in part.Members
                     where member.Satisfied
                     select (member.Member, Part: (part.Kind == PartKind.Wave ? "survey" : "item", part.Id)))
            .ToLookup(p => p.Member, p => p.Part);
        return new Answered(table, table.Members.ToDictionary(m => m.Member, m => new MemberAnswer(m.Region, m.Satisfied, m.Score,
            [.. cells[m.Member].OrderBy(c => c.Survey, StringComparer.Ordinal).ThenBy(c => c.Item, StringComparer.Ordinal)],
            parts[m.Member].ToHashSet())));
    }
}
