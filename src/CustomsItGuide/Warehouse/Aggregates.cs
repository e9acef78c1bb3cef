namespace CustomsItGuide.Warehouse;

/// <summary>Small tables that stand for many rows, so that no page's time depends on how many answers there are.</summary>
internal static class Aggregates
{
    /// <summary>True when the tables differ with the rows of one of the data sets.</summary>
    public static bool Reads(IReadOnlySet<string> dataSets) => dataSets.Contains("survey_answers");

    /// <summary>Fills <c>member_answers</c>: survey, question and Member, with the number and the sum of the valid answers.</summary>
    public static void Fill(Database db)
    {
        using var resource = typeof(Aggregates).Assembly.GetManifestResourceStream("CustomsItGuide.Warehouse.Sql.member_answers.sql")!;
        using var reader = new StreamReader(resource);
        db.Execute($"create or replace table member_answers as {reader.ReadToEnd().Trim().TrimEnd(';')}");
    }
}
