using System.Text.Json;
using CustomsItGuide.Published;

namespace CustomsItGuide.Tests.Published;

/// <summary>Files of published results: real ones, made up ones, and ones that a test writes.</summary>
internal static class Fixtures
{
    public const string InfoBaseHeads = "organization_programme,indicator,name_en,name_fr,result_en,result_fr,target_type,target_min,"
        + "target_max,due_year,due_month,actual_type,actual,published_status,published_period,report";

    public const string FrameworkHeads =
        "indicator,series,direction,base_year,base_value,current_year,current_value,target,target_year,limit,progress_value,score,status";

    public static string Path(string name) => Repository.FullPath($"tests/CustomsItGuide.Tests/Published/fixtures/{name}");

    public static JsonElement MadeUp(string form)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path("made_up.json")));
        return document.RootElement.GetProperty(form).Clone();
    }

    public static IReadOnlyList<string> Texts(this JsonElement element, string name) =>
        [.. element.GetProperty(name).EnumerateArray().Select(e => e.GetString()!)];

    /// <summary>A row of GC InfoBase.</summary>
    public static string InfoBaseRow(string min, string max, string actual, string status, string type = "num", string period = "past",
        string? actualType = null) =>
        $"ORG,IND,Name,Nom,,,{type},{min},{max},2020,3,{actualType ?? type},{actual},{status},{period},drr";

    public static ResultsComparison Compare(string text, string? columns = null)
    {
        var folder = Directory.CreateTempSubdirectory("published-").FullName;
        try
        {
            var (file, description) = (System.IO.Path.Combine(folder, "results.csv"), System.IO.Path.Combine(folder, "results.yaml"));
            File.WriteAllText(file, text);
            if (columns is not null) File.WriteAllText(description, columns);
            return Workspace.ComparePublished(file, columns is null ? null : description);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The issues for which a text is refused, without the folder that it was written to.</summary>
    public static IReadOnlyList<string> Refused(string text, string? columns = null) =>
        [.. Assert.Throws<RefusedException>(() => Compare(text, columns)).Issues.Select(i => i.ToString())
            .Select(i => i[(i.IndexOf("results.", StringComparison.Ordinal))..])];
}
