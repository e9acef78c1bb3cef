using System.Globalization;
using System.Text;
using CustomsItGuide.Ingestion;
using CustomsItGuide.Synthetic;
using CustomsItGuide.Tests.Definitions;
using CustomsItGuide.Tests.Ingestion;
using CustomsItGuide.Warehouse;

namespace CustomsItGuide.Tests.Warehouse;

/// <summary>
/// A large plain file is read in another way than others. Whatever stands in it, the rows and the rejections are those of the usual way,
/// which the same file takes with a quotation mark in its header.
/// </summary>
public sealed class PackingTests : IDisposable
{
    private const int Rows = 101_000;

    private static readonly Plan Whole = Plans.Read();

    private static readonly DataSet Answers = Whole.DataSet("survey_answers");

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    public static TheoryData<string, bool> Files => new()
    {
        { "as generated", true },
        { "CR LF", true },
        { "the encoding's mark at its head", true },
        { "the encoding's mark at two places", false },
        { "no last line end", true },
        { "other spellings", true },
        { "few odd rows", true },
        { "no optional column", true },
        { "first rows repeated at the end", true },
        { "a cell too few", false },
        { "a cell too many", false },
        { "one too many and one too few", false },
        { "a sum at the end", false },
        { "the header again", false },
        { "numbers under the header", false },
        { "a row of nothing", false },
        { "a blank line", false },
        { "a blank beside a cell", false },
        { "labels", false },
        { "many odd rows", false },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void The_rows_and_rejections_are_those_of_the_usual_way(string kind, bool isPacked)
    {
        var lines = Lines(kind);
        var packed = Staged(string.Concat(lines), isPacked);
        lines[0] = lines[0].Replace("survey,", "\"survey\",", StringComparison.Ordinal);
        Assert.Equal(Staged(string.Concat(lines), false), packed);
    }

    private static List<string> Lines(string kind)
    {
        using var stream = new MemoryStream();
        AnswerFile.Write(stream, Rows, 7);
        var lines = Encoding.UTF8.GetString(stream.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l + "\n").ToList();
        void Change(int every, Func<string[], string[]> change)
        {
            for (var i = every; i < lines.Count; i += every) lines[i] = string.Join(',', change(lines[i].TrimEnd('\n').Split(','))) + "\n";
        }
        static string[] With(string[] cells, int at, string text) => [.. cells.Select((c, i) => i == at ? text : c)];
        switch (kind)
        {
            case "CR LF": return [.. lines.Select(l => l.Replace("\n", "\r\n", StringComparison.Ordinal))];
            case "the encoding's mark at its head": lines[0] = "\uFEFF" + lines[0]; break;
            case "the encoding's mark at two places": lines[0] = "\uFEFF" + lines[0]; lines[60_000] = "\uFEFF" + lines[60_000]; break;
            case "no last line end": lines[^1] = lines[^1].TrimEnd('\n'); break;
            case "other spellings":
                Change(7, c => With(c, 4, "N/A"));
                Change(11, c => With(c, 2, c[2].ToLowerInvariant()));
                Change(13, c => With(c, 5, "Customs administration"));
                Change(17, c => With(c, 4, "sans opinion"));
                Change(19, c => With(c, 4, "4.0"));
                break;
            case "few odd rows":
                Change(500, c => With(c, 2, "France"));
                Change(601, c => With(c, 4, "a word of its own " + c[1]));
                Change(701, c => With(c, 0, ""));
                Change(809, c => With(c, 3, "Q01é"));
                break;
            case "no optional column": return [.. lines.Select(l => l[..l.LastIndexOf(',')] + "\n")];
            case "first rows repeated at the end": lines.AddRange(lines.GetRange(1, 40)); break;
            case "a cell too few": lines[60_000] = lines[60_000][..lines[60_000].LastIndexOf(',')] + "\n"; break;
            case "a cell too many": lines[60_000] = "x," + lines[60_000]; break;
            case "one too many and one too few":
                lines[60_000] = "x," + lines[60_000];
                lines[70_000] = lines[70_000][..lines[70_000].LastIndexOf(',')] + "\n";
                break;
            case "a sum at the end": lines.Add("Total,,,,12,\n"); break;
            case "the header again": lines.Insert(50_000, lines[0]); break;
            case "numbers under the header": lines.Insert(1, "1,2,3,4,5,6\n"); break;
            case "a row of nothing": lines.Insert(50_000, ",,,,,\n"); break;
            case "a blank line": lines.Insert(50_000, "\n"); break;
            case "a blank beside a cell": lines[60_000] = lines[60_000].Replace(",", ", ", StringComparison.Ordinal); break;
            case "labels":
                var words = new[] { "", "1 - Never", "2 - Seldom", "3 - At times", "4 - Often", "5 - Always" };
                Change(1, c => c[3] == "Q01" && c[4].Length == 1 ? With(c, 4, words[c[4][0] - '0']) : c);
                break;
            case "many odd rows": Change(20, c => With(c, 4, "a word of its own " + c[1] + c[3])); break;
        }
        return lines;
    }

    /// <summary>Everything that staging tells of a file.</summary>
    private string Staged(string text, bool isPacked)
    {
        var path = folder.Text("survey_answers.csv", text);
        using var db = Database.InMemory();
        Schema.Create(db, Whole);
        foreach (var member in Membership.On(new DateOnly(2022, 6, 30)))
            db.Execute("insert into loose.members (member, _delivery) values (?, 1)", member.Code);
        var intake = Intake.Read([path], Whole.DataSets, ParquetFile.Schema);
        var rows = Staging.Stage(db, "staged", Answers, intake.Sources, new DeliveryOptions(null));
        Assert.Equal(isPacked, rows.HasPacked);
        var said = string.Join('\n', db.Query("select * from staged order by _row").Rows.Select(r => string.Join('|', r))
            .Concat(rows.Rejections.Select(r => string.Join('|', r.Row, r.Column, r.Value, r.Rule, r.Expected.In("en"), r.Advice.In("en"), r.Nearest)))
            .Concat(rows.Slices).Concat(rows.Remarks.Select(r => $"{r.Rule} {r.Line} {r.Message}"))
            .Append(string.Create(CultureInfo.InvariantCulture, $"{rows.Read} {rows.Typed} {rows.Rejections.Count}")));
        Staging.Drop(db, rows);
        Assert.Equal(0, db.Scalar<long>("select count(*) from duckdb_tables() where schema_name = 'packed' or table_name like 'staged%'"));
        return said;
    }
}
