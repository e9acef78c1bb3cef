using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using CustomsItGuide.Ingestion;
using CustomsItGuide.Warehouse;

namespace CustomsItGuide.Tests.Ingestion;

/// <summary>Refusals and remarks of the intake are French whole, and say the same figures and names as the English.</summary>
public sealed partial class FrenchRefusalsTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("web_page", "<html><body>members</body></html>")]
    [InlineData("xml_file", "<?xml version=\"1.0\"?><members/>")]
    [InlineData("rich_text", "{\\rtf1 members}")]
    [InlineData("pdf", "%PDF-1.7")]
    [InlineData("unbalanced_quotes", "member,name\nFR,\"France\nDE,Germany\n")]
    [InlineData("quoted_lines", "\"member,name\"\n\"FR,France\"\n")]
    [InlineData("not_text", "member,name\nFR,\0\u0001\n")]
    public void A_text_is_refused_in_French(string rule, string text) => SayTheSame(rule, Refused(folder.Text("members.csv", text)));

    [Fact]
    public void A_text_in_two_encodings_is_refused_in_French()
    {
        var issue = Refused(folder.Bytes("members.csv", [.. Encoding.UTF8.GetBytes("member,name\nFR,é\nDE,"), 0xE9, 0x0A]));
        SayTheSame("mixed_encodings", issue, "22");
        Assert.Equal("Il commence en UTF-8 mais l'octet 22 n'en est pas : deux encodages y sont mêlés."
            + " Enregistrez le tableau à nouveau en « CSV UTF-8 ».", issue.Text.French);
    }

    [Fact]
    public void A_header_too_wide_is_refused_in_French() => SayTheSame("too_many_columns",
        Refused(folder.Text("members.csv", string.Join(',', Enumerable.Range(1, 2001).Select(i => "q" + i)) + "\n")),
        "2001", "2000", "1996", "q5");

    [Fact]
    public void A_damaged_workbook_is_refused_in_French()
    {
        var path = folder.Workbook("members.xlsx", new Sheet("S", [["member", "name"], ["FR", "France"]]));
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Update)) zip.GetEntry("xl/worksheets/s0.xml")!.Delete();
        SayTheSame("damaged_workbook", Refused(path), "xl/worksheets/s0.xml", "S");
        ZipFile.CreateFromDirectory(Directory.CreateDirectory(folder["empty"]).FullName, folder["members.zip"]);
        SayTheSame("not_a_workbook", Refused(folder["members.zip"]));
        SayTheSame("long_cell", Refused(folder.Workbook("members 2.xlsx",
            new Sheet("S", [["member", "name"], ["FR", new string('x', 40_000)]]))), "B2", "32767");
    }

    [Fact]
    public void Dates_of_two_readings_are_refused_in_French()
    {
        var path = folder.Text("missions.csv", "activity,title,starts_on,ends_on\nA,x,2023-07-01,03/04/2023\nB,y,2023-07-01,05/06/2023\n");
        var issue = Staged(path);
        SayTheSame("ambiguous_dates", issue, "ends_on", "03/04/2023", "2023-04-03", "2023-03-04", "--dates mdy");
        var american = folder.Text("missions.csv", "activity,title,starts_on,ends_on\nA,x,2023-07-01,03/24/2023\n");
        SayTheSame("month_first_dates", Staged(american), "ends_on", "03/24/2023");
    }

    [Fact]
    public void What_was_left_out_is_said_in_French()
    {
        var path = folder.Text("missions.csv", "activity,title,starts_on,ends_on,cost\n"
            + string.Concat(Enumerable.Range(1, 7)
                .Select(i => FormattableString.Invariant($"A{i},x,2023-07-01,2023-07-02,1\nTotal {i},,,,{i}\n"))));
        using var database = Database.InMemory();
        var source = Assert.Single(Intake.Read([path], Contracts.All, ParquetFile.Schema).Sources);
        var remark = Assert.Single(Staging.Stage(database, "m", Contracts.Missions, [source], new DeliveryOptions(null)).Remarks);
        SayTheSame("total_row", remark, "Total 5");
        Assert.StartsWith("7 lignes laissées de côté comme étant un total : ligne 3 (Total 1, 1) ; ligne 5 (Total 2, 2) ; ",
            remark.Text.French, StringComparison.Ordinal);
        Assert.EndsWith(" et 2 de plus.", remark.Text.French, StringComparison.Ordinal);
    }

    private static Issue Refused(string path) =>
        Assert.Throws<RefusedException>(() => Intake.Read([path], Contracts.All, ParquetFile.Schema, "members")).Issues[0];

    private static Issue Staged(string path)
    {
        using var database = Database.InMemory();
        var source = Assert.Single(Intake.Read([path], Contracts.All, ParquetFile.Schema, "missions").Sources);
        return Assert.Throws<RefusedException>(
            () => Staging.Group(database, "m", Contracts.Missions, [source], new DeliveryOptions(null))).Issues[0];
    }

    /// <summary>The French is another text with the same numbers, and has the names.</summary>
    private static void SayTheSame(string rule, Issue issue, params string[] names)
    {
        Assert.Equal(rule, issue.Rule);
        var (english, french) = (Plain(issue.Text.English), Plain(issue.Text.French));
        Assert.NotEqual(english, french);
        Assert.DoesNotMatch(English(), french);
        Assert.Equal(Numbers(english), Numbers(french));
        Assert.All(names, name => Assert.Contains(name, french, StringComparison.Ordinal));
    }

    /// <summary>Without separators of thousands.</summary>
    private static string Plain(string text) => Thousands().Replace(text, "");

    private static IEnumerable<string> Numbers(string text) => Digits().Matches(text).Select(m => m.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"(?<=\d)[,\u00A0](?=\d{3})", RegexOptions.None, 1000)]
    private static partial Regex Thousands();

    [GeneratedRegex(@"\d+", RegexOptions.None, 1000)]
    private static partial Regex Digits();

    [GeneratedRegex(@"\b(the|is|it|row|sheet|cell|deliver|and)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex English();
}
