using System.Globalization;
using DuckDB.NET.Data;

namespace CustomsItGuide.Benchmarks.Loading;

/// <summary>
/// The work of a load, called straight from .NET with nothing between: answers read from CSV into typed columns of a database file, bad
/// rows set aside with their line and column, repeated keys found, satisfaction of each wave computed. It knows the answers' columns and
/// mistakes beforehand, asks nothing of the plan, and keeps neither delivery nor history: it is the limit, not a product.
/// </summary>
internal static class PlainEngine
{
    /// <summary>What is read beside the answers.</summary>
    private static readonly string[] References = ["members", "surveys", "survey_questions"];

    private const string Read = """
        create type of_survey as enum (select survey from surveys order by survey);
        create type of_member as enum (select member from members order by member);
        create type of_question as enum (select distinct question from survey_questions order by question);
        create type of_answer as enum ('1', '2', '3', '4', '5');
        create table answers as select survey, respondent, member, question, answer, respondent_kind
          from read_csv('{answers}', header = true, delim = ',', quote = '"', escape = '"', auto_detect = false, store_rejects = true,
            rejects_limit = 0, columns = {survey: 'of_survey', respondent: 'VARCHAR', member: 'of_member', question: 'of_question',
              answer: 'of_answer', respondent_kind: 'VARCHAR'});
        create table rejections as select line, column_name, string_split(csv_line, ',') as cells from reject_errors;
        """;

    // A line is a row's place among the good ones, and the bad ones before it. The key of a bad row counts too, where it has one.
    private const string Check = """
        create temp table bad as select good, max(n) as n from (
          select line - 2 - row_number() over (order by line) as good, row_number() over (order by line) as n
          from (select distinct line from rejections)) group by good;
        create temp view lined as select a.rowid as id, a.survey::varchar as survey, a.respondent, a.question::varchar as question,
            a.rowid + 2 + coalesce(b.n, 0) as line from answers a asof left join bad b on a.rowid > b.good;
        create temp table suspects as
          select survey, respondent from answers group by all having count(*) <> bit_count(bit_or(1::bigint << enum_code(question)::bigint))
          union select try_cast(cells[1] as of_survey), cells[2] from rejections;
        create temp table wrong as
          select id, line, 'respondent' as column_name from lined where respondent is null
          union all select id, line, 'key' from (
            select id, line from (
              select id, line, survey, respondent, question from lined where id in (
                select a.rowid from answers a semi join suspects s on a.survey = s.survey and a.respondent = s.respondent)
              union all select null, line, cells[1], cells[2], cells[4] from rejections)
            where respondent <> '' qualify row_number() over (partition by survey, respondent, question order by line) > 1)
          where id is not null;
        insert into rejections select line, column_name, [] from wrong;
        delete from answers where rowid in (select id from wrong);
        """;

    private const string Compute = """
        create table member_answers as select survey, question, member, count(answer) as answers, sum(answer::varchar::integer) as total,
          count(*) - count(answer) as no_opinion from answers group by all;
        create table figures as
        with scored as (
          select a.survey, a.member, q.item, q.focus_area, sum(a.total) / sum(a.answers) as score, sum(a.answers) as answers
          from member_answers a join survey_questions q on q.question = a.question::varchar and q.instrument = 'annual'
          where q.kind = 'rating' and a.answers > 0 group by all),
        figured as (
          select survey, member, focus_area, if(item like 'operations%', 'operations', if(item like 'fa_%', 'focus areas', item)) as figure,
            avg(score) as score, sum(answers) as answers from scored group by all),
        shared as (
          select survey, figure, focus_area, 100.0 * count(*) filter (round(score, 9) >= 4) / count(*) as satisfied, sum(answers) as answers
          from figured group by all)
        select survey::varchar as survey, figure, min(satisfied) as satisfied,
          if(figure = 'focus areas', null, sum(answers)::bigint) as answers
        from shared group by survey, figure;
        """;

    /// <summary>Does it, as a process of its own.</summary>
    /// <param name="folder">With the files that <c>generate</c> writes.</param>
    /// <param name="database">File to make.</param>
    public static void Run(string folder, string database, string results)
    {
        using var connection = new DuckDBConnection($"Data Source={database}");
        connection.Open();
        foreach (var name in References)
            Execute(connection, $"create table {name} as from read_csv('{File(folder, name)}', all_varchar = true)");
        Execute(connection, Read.Replace("{answers}", File(folder, "survey_answers"), StringComparison.Ordinal));
        Execute(connection, Check);
        Execute(connection, Compute);
        Execute(connection, "checkpoint");
        var lines = Rows(connection, "select distinct line from rejections order by line").Select(Number);
        var counted = Number(Rows(connection, "select count(*) from answers").Single());
        new Results(counted, [.. lines], Rows(connection, "from figures").ToDictionary(r => $"{r[0]} {r[1]}",
            r => new Figure(Convert.ToDouble(r[2], CultureInfo.InvariantCulture), r[3] is DBNull ? null : (long)r[3]))).Save(results);
    }

    private static string File(string folder, string name) =>
        Directory.GetFiles(folder, name + "*.csv").Order(StringComparer.Ordinal).First();

    private static long Number(object[] row) => Convert.ToInt64(row[0], CultureInfo.InvariantCulture);

    private static void Execute(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static IEnumerable<object[]> Rows(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            yield return row;
        }
    }
}
