namespace CustomsItGuide.Warehouse;

/// <summary>Small tables that stand for many rows, so that no page's time depends on how many answers there are.</summary>
internal static class Aggregates
{
    /// <summary>Columns that a data set of answers needs for the tables to be made of it.</summary>
    private static readonly string[] Needed = ["survey", "question", "member", "answer", "respondent_kind"];

    /// <summary>True when the tables differ with the rows of one of the data sets.</summary>
    public static bool Reads(IReadOnlySet<string> dataSets) => dataSets.Contains("survey_answers");

    /// <summary>Fills <c>member_answers</c>: survey, question and Member, with the number and the sum of the valid answers. A plan
    /// without survey answers has it without rows.</summary>
    public static void Fill(Database db, Plan plan)
    {
        if (!plan.DataSets.Any(d => d.Name == "survey_answers" && Needed.All(n => d.Columns.Any(c => c.Name == n))))
        {
            db.Execute("create or replace table member_answers (survey varchar, question varchar, member varchar, answers bigint, "
                + "total double, no_opinion bigint, _delivery bigint)");
            return;
        }
        using var resource = typeof(Aggregates).Assembly.GetManifestResourceStream("CustomsItGuide.Warehouse.Sql.member_answers.sql")!;
        using var reader = new StreamReader(resource);
        db.Execute($"create or replace table member_answers as {reader.ReadToEnd().Trim().TrimEnd(';')}");
    }
}
