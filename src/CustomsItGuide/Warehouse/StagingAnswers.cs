using CustomsItGuide.Ingestion;

namespace CustomsItGuide.Warehouse;

/// <summary>
/// Answers as survey tools export them: a rating with its label (<c>4 - Agree</c>) or its scale (<c>4/5</c>), and several responses of one
/// respondent, of which one counts.
/// </summary>
internal static class StagingAnswers
{
    private const string Labelled = @"'^(\d{1,2})(\.0+)?\s*[-–—:.)=(]\s*\pL.*$'", OnScale =
        @"'^(\d{1,2})(\.0+)?\s*(/|sur|of|out of)\s*(\d{1,2})$'", Whole = @"'^\d{1,2}(\.0+)?$'";

    /// <summary>
    /// Finds the questions whose answers are ratings with a label or a scale: every answer of the question is a number or a number with
    /// one,
    /// a number has one label throughout, and at least one stands twice, which comments do not.
    /// </summary>
    /// <returns>Questions by the text that their rows have, and the remark; none when there are none.</returns>
    public static (IReadOnlyList<string> Questions, Issue? Remark) Ratings(Database database, Source source, StagingCells cells)
    {
        if (source.DataSet.Wide is not { } wide || cells.Columns.FirstOrDefault(c => c.Name == wide.Value) is not { } value
            || cells.Columns.FirstOrDefault(c => c.Name == wide.Variable) is not { } variable) return ([], null);
        var (q, a) = (cells.Text(variable), cells.Text(value));
        var rows = database.Query($"""
            select q, any_value(a) filter (d), any_value(regexp_extract(a, '^\d+')) filter (d) from (
              select q, a, {IsDressed("a")} as d, case when regexp_matches(a, {OnScale}) then regexp_extract(a, {OnScale}, 4) else lower(a) end as label,
                case when regexp_matches(a, {OnScale}) then 'scale' else regexp_extract(a, '^\d+') end as number
              from (select {q} as q, {a} as a from {cells.Relation}) where a is not null)
            group by q
            having count(*) filter (d) > 1 and count(*) filter (not d and not regexp_matches(a, {Whole})) = 0
              and count(distinct label) filter (d) = count(distinct number) filter (d) and count(distinct label) filter (d) < count(*) filter (d)
            order by q
            """).Rows;
        if (rows.Count == 0) return ([], null);
        var questions = rows.Select(r => (string)r[0]!).ToList();
        return (questions, Remarks.LabelledRatings(source, questions, (string)rows[0][1]!, (string)rows[0][2]!));
    }

    /// <summary>SQL true for a number with a label or a scale.</summary>
    public static string IsDressed(string answer) =>
        $"(strlen({answer}) > 2 and {answer}[1] between '0' and '9' "
        + $"and (regexp_matches({answer}, {Labelled}) or regexp_matches({answer}, {OnScale})))";

    /// <summary>SQL of an answer's value: of a rating the number alone, and a whole number without its decimals.</summary>
    /// <param name="questions">As <see cref="Ratings"/> found them.</param>
    public static string Value(string question, string answer, IReadOnlyList<string> questions)
    {
        var whole = $@"case when ends_with({answer}, '.0') and regexp_full_match({answer}, '\d+\.0+') then regexp_extract({answer}, '^\d+') else {answer} end";
        return questions.Count == 0 ? whole
            : $@"case when {question} in ({Typing.Literals(questions)}) and regexp_matches({answer}, '^\d{{1,2}}\D') then regexp_extract({answer}, '^\d+') else {whole} end";
    }

    /// <summary>Of several responses of one respondent in a wide file, keeps the one with the most answers; of equally full ones the
    /// later.</summary>
    /// <param name="cells">The rows, in a table of their own; the responses that do not count are taken out of it.</param>
    public static StagingTable KeepOne(Database database, Source source, StagingTable cells)
    {
        if (source.Questions.Count == 0) return cells;
        var key = source.DataSet.Key.Where(k => source.Columns.ContainsKey(k)).Select(k => $"trim({StagingTable.Cell(source.Columns[k])})")
            .ToList();
        if (key.Count == 0) return cells;
        var filled = string.Join(" + ", source.Questions.Select(i => $"(coalesce(trim({StagingTable.Cell(i)}), '') <> '')::integer"));
        var at = cells.Located ? "_at" : $"rowid + {Typing.Number(source.HeaderRow + 1)}";
        var rows = database.Query($"""
            select n, place, who from (select rowid as n, {at} as place, concat_ws(' / ', {string.Join(", ", key)}) as who,
              row_number() over (partition by {string.Join(", ", key)} order by {filled} desc, rowid desc) as nth from {cells.Sql}
              where {string.Join(" and ", key.Select(k => $"{k} <> ''"))}) where nth > 1 order by n
            """).Rows;
        if (rows.Count == 0) return cells;
        database.Execute($"delete from {cells.Sql} where rowid in ({string.Join(", ", rows.Select(r => Typing.Number((long)r[0]!)))})");
        var first = rows.Take(5).Select(r => ((long)r[1]!, (string)r[2]!)).ToList();
        return cells with
        {
            Records = cells.Records - rows.Count,
            Dropped = cells.Dropped + rows.Count,
            Remarks = [.. cells.Remarks, Remarks.SeveralResponses(source, first, rows.Count)]
        };
    }
}
