using System.Text;
using CustomsItGuide.Ingestion;
using CustomsItGuide.Warehouse;

namespace CustomsItGuide.Tests.Ingestion;

public sealed class IntakeTests : IDisposable
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    private static IntakeResult Read(string? dataSet, params string[] paths) =>
        Intake.Read(paths, Contracts.All, ParquetFile.Schema, dataSet);

    /// <summary>What a reader is told, with the test's folder left out.</summary>
    private string Refused(string? dataSet, params string[] paths)
        => string.Join("\n",
            Assert.Throws<RefusedException>(() => Read(dataSet, paths)).Issues.Select(i =>
                i.ToString().Replace(folder.Root + "/", "", StringComparison.Ordinal)));

    public static readonly TheoryData<string, string> Encodings = new()
    {
        { "utf-8", "," }, { "utf-8-bom", ";" }, { "utf-16", "\t" }, { "utf-16BE", "|" }, { "windows-1252", ";" }, { "utf-16-no-bom", "," },
    };

    [Theory, MemberData(nameof(Encodings))]
    public void A_text_is_read_whatever_it_is_written_in(string name, string delimiter)
    {
        Encoding encoding = name switch
        {
            "utf-8" => new UTF8Encoding(false),
            "utf-8-bom" => new UTF8Encoding(true),
            "utf-16" => new UnicodeEncoding(false, true),
            "utf-16BE" => new UnicodeEncoding(true, true),
            "utf-16-no-bom" => new UnicodeEncoding(false, false),
            _ => Windows1252,
        };
        var path = folder.Text("activites 2023.csv", $"MEMBER{delimiter}Name\nCI{delimiter}\"Côte{delimiter} d'Ivoire\"\n", encoding);
        var source = Read("members", path).Sources.Single();
        using var database = Database.InMemory();
        var staged = Staging.Stage(database, "m", Contracts.Members, [source], new DeliveryOptions(null));
        Assert.Equal([["CI", $"Côte{delimiter} d'Ivoire", 2L]], database.Query("select member, name, _row from m").Rows);
        Assert.Equal(1, staged.Read);
        Assert.Equal(64, source.File.Sha256.Length);
    }

    [Theory]
    [InlineData("missions_2023-24.csv", "missions"), InlineData("Survey Answers-annual.csv", "survey_answers"), InlineData("ACTIVITES.csv", "missions")]
    [InlineData("members2024.csv", "members"), InlineData("membership.csv", null), InlineData("survey.csv", null)]
    public void The_file_s_name_tells_the_data_set(string file, string? expected)
        => Assert.Equal(expected, Intake.NamedAfter(file, Contracts.All)?.Name);

    [Fact]
    public void Headers_match_as_people_write_them_and_title_rows_are_skipped()
    {
        var path = folder.Text("x.csv", "Activités de 2023\n\nACTIVITE ;Intitule;startsOn;ENDS–ON;extra;\nA1;x;2023-07-01;2023-07-02;1;\n");
        var result = Read(null, path);
        var source = result.Sources.Single();
        Assert.Equal(("missions", 3L), (source.DataSet.Name, source.HeaderRow));
        Assert.Equal(["activity:0", "title:1", "starts_on:2", "ends_on:3"], source.Columns.Select(c => $"{c.Key}:{c.Value}"));
        Assert.Equal("Columns that missions does not have are not read: extra.", result.Warnings.Single().Message);
    }

    [Fact]
    public void Every_sheet_with_the_header_is_read()
    {
        var path = folder.Workbook("x.xlsx",
            new Sheet("People", [["member", "name"], ["FR", "France"]]),
            new Sheet("Empty", [["member", "name"]]),
            new Sheet("Work",
                [["Title"], ["activity", "title", "starts_on", "ends_on"], ["A", "x", new DateOnly(2023, 7, 1), new DateOnly(2023, 7, 1)]],
                Hidden: true),
            new Sheet("More people", [["name", "member"], ["Germany", "DE"]]));
        Assert.Equal(["People members 1 People,More people", "Work missions 2 Work", "More people members 1 People,More people"],
            Read(null, path).Sources.Select(s => $"{s.Sheet} {s.DataSet.Name} {s.HeaderRow} {string.Join(',', s.File.Sheets)}"));
    }

    [Fact]
    public void A_folder_gives_its_files_in_order_without_those_that_are_no_deliveries()
    {
        foreach (var name in new[] { "in/members b.csv", "in/members a.csv", "in/sub/members c.csv", "in/.hidden.csv", "in/~$members.xlsx",
            "in/README.md", "in/manifest.yaml", "in/.git/members.csv" })
            folder.Text(name, $"member,name\n{name},x\n");
        folder.Text("in/members copy.csv", "member,name\nin/members a.csv,x\n");
        var result = Read(null, folder["in"], folder["in/members a.csv"]);
        Assert.Equal(["members a.csv", "members b.csv", "members c.csv"], result.Sources.Select(s => s.File.Name));
        Assert.Equal("members copy.csv has the same bytes as members a.csv and is read once.",
            string.Join(" ",
                result.Warnings.Select(w =>
                    Path.GetFileName(w.File) + " has" + w.Message[6..].Replace(folder["in/"], "", StringComparison.Ordinal))));
    }

    [Fact]
    public void A_file_without_a_table_is_refused_in_one_sentence_that_says_why()
    {
        Directory.CreateDirectory(folder["none"]);
        Assert.Equal("""
            gone.csv: error not_found: There is no such file or folder. Check the path.
            none: error empty_folder: There is no file to load in the folder.
            members-0.csv: error empty_file: It is empty. Expected a row of column names with rows below it.
            members-bom.csv: error empty_file: There is nothing in it. Expected a row of column names with rows below it.
            members-head.csv(1): error no_rows: There is a header in line 1 but no row below it. A delivery replaces what it contains: to deliver nothing, deliver no file.
            members-bin.csv: error not_text: It is not a text: it has bytes that no text has (NUL or control characters). Deliver the table as CSV, XLSX or Parquet.
            members-mixed.csv: error mixed_encodings: It begins as UTF-8 but byte 22 is not: two encodings are mixed in it. Save the table again as "CSV UTF-8".
            members-old.xlsx: error old_workbook: It is a workbook in the old XLS format (or another file of that kind). Save it as XLSX or CSV and deliver that.
            members-locked.xlsx: error password_protected: The workbook is protected by a password, so nobody can check what is loaded. Save it without a password and deliver that.
            members-sheet.xlsx(1): error no_rows: There is a header in sheet 'S', row 1 but no row below it. A delivery replaces what it contains: to deliver nothing, deliver no file.
            """.ReplaceLineEndings("\n"),
            Refused(null, folder["gone.csv"], folder["none"], folder.Bytes("members-0.csv"),
                folder.Bytes("members-bom.csv", 0xEF, 0xBB, 0xBF), folder.Text("members-head.csv", "member,name\n"),
                folder.Bytes("members-bin.csv", [.. "member,name\n\0\0\u0001"u8]),
                folder.Bytes("members-mixed.csv", [.. "member,name\nCI,é\nDE,"u8, 0xE9, .. "xxxxx\n"u8]),
                folder.Bytes("members-old.xlsx", 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0),
                folder.Bytes("members-locked.xlsx",
                    [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes("EncryptedPackage")]),
                folder.Workbook("members-sheet.xlsx", new Sheet("S", [["member", "name"]]))));
    }

    [Fact]
    public void Damaged_files_are_called_damaged()
    {
        var whole = File.ReadAllBytes(folder.Workbook("whole.xlsx", new Sheet("S", [["member", "name"], ["FR", "France"]])));
        Assert.StartsWith("members.xlsx: error damaged_workbook: The workbook is damaged or was cut off on its way (",
            Refused(null, folder.Bytes("members.xlsx", whole[..(whole.Length / 2)])), StringComparison.Ordinal);
        Assert.StartsWith("members.parquet: error damaged_parquet:",
            Refused(null, folder.Bytes("members.parquet", [.. "PAR1 and then nothing"u8])), StringComparison.Ordinal);
        using (var zip =
            System.IO.Compression.ZipFile.Open(folder["members.zip"], System.IO.Compression.ZipArchiveMode.Create)) zip.CreateEntry(
                "a.csv");
        Assert.StartsWith("members.zip: error not_a_workbook: It is a zip archive but not an XLSX workbook.",
            Refused(null, folder["members.zip"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_and_doubled_columns_are_named_with_what_was_found()
    {
        Assert.Equal("missions.csv(2): error missing_columns: Required columns of missions are missing: title, ends_on. Found in line 2: "
            + "activity, titel, starts_on, end. Expected at least: activity, title, starts_on, ends_on."
            + " 'titel' is perhaps meant for title; 'end' is perhaps meant for ends_on. Correct the header row and deliver the file again.".Replace("; 'end' is perhaps meant for ends_on", "", StringComparison.Ordinal),
            Refused(null, folder.Text("missions.csv", "All missions\nactivity,titel,starts_on,end\nA,x,2023-07-01,1\n")));
        Assert.Equal("members.csv(1): error duplicate_header: In line 1 two columns are both 'name': 'name' (column 2) and 'Name' "
            + "(column 3). Rename or remove one of them.",
            Refused(null, folder.Text("members.csv", "member,name,Name\nFR,a,b\n")));
        Assert.Equal("survey_answers.csv(1): error duplicate_header: In line 1 the question 'Q1' heads 2 columns. Each question has one "
            + "column: rename or remove the others.",
            Refused(null, folder.Text("survey_answers.csv", "survey,respondent,member,Q1,Q1 \na,b,c,1,2\n")));
        Assert.EndsWith("If it is members, whose columns it has: say --dataset members.",
            Refused(null, folder.Text("missions 2.csv", "member,name\nFR,a\n")), StringComparison.Ordinal);
        Assert.EndsWith("If it is members, whose columns it has: say --dataset members.",
            Refused(null, folder.Workbook("missions 3.xlsx", new Sheet("S", [["member", "name"], ["FR", "a"]]))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_data_set_that_cannot_be_told_is_asked_for()
    {
        Assert.Equal("x.csv(1): error unknown_data_set: Neither its name nor its columns tell which data set it is. Found in line 1: "
            + "member, value. The nearest is members, of which name is missing."
            + " Begin the file's name with one of survey_answers, missions, members, or say it with --dataset.",
                Refused(null, folder.Text("x.csv", "member,value\nFR,1\n")));
        Assert.Equal("x.csv(1): error several_data_sets: The columns in line 1 fit several data sets equally well: survey_answers, "
            + "missions. Say which one is meant with --dataset, or begin the file's name with it.",
            Refused(null,
                folder.Text("x.csv",
                    "activity,title,starts_on,ends_on,cost,survey,respondent,member,question,answer\n1,2,3,4,5,6,7,8,9,10\n")));
        Assert.Equal("--dataset: error unknown_data_set: There is no data set 'mission'. Give one of survey_answers, missions, members.",
            Refused("mission", folder["x.csv"]));
    }

    [Fact]
    public void Of_several_data_sets_that_fit_the_one_with_most_columns_is_meant()
    {
        var source = Assert.Single(
            Read(null, folder.Text("IP final.csv",
                "activity,title,starts_on,ends_on,member,name\nA1,Workshop,2024-01-15,2024-01-19,FR,France\n")).Sources);

        Assert.Equal("missions", source.DataSet.Name);
        Assert.Equal([4, 5], source.Ignored);
    }

    [Fact]
    public void Quotation_marks_that_do_not_close_are_found_where_they_open()
    {
        Assert.Equal("members.csv(3): error unbalanced_quotes: A cell of line 3 begins with a quotation mark that is not closed in its "
            + "place: the cell would run on to line 5."
            + " Close it, or double every quotation mark that is part of a text.",
                Refused(null, folder.Text("members.csv", "member,name\nFR,\"France\"\nDE,\"Germany\nIT,Italy\nES,Spain")));
        Assert.StartsWith("members.csv(3): error unbalanced_quotes:",
            Refused(null, folder.Text("members.csv", "member,name\nFR,\"France\"\nDE,\"Germany\nIT,\"Italy\"\nES,Spain\n")),
            StringComparison.Ordinal);
        Assert.StartsWith("members.csv(1): error unbalanced_quotes:",
            Refused(null, folder.Text("members.csv", "member,\"name\nFR,France\n")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_delivery_kept_under_its_hash_is_read_as_it_was_named()
    {
        var path = folder.Text("0123abcd.dat", "member,name\nFR,France\n");
        var source = Intake.Read([new IntakeFile(path, "members.csv", "members.csv")], Contracts.All, ParquetFile.Schema).Sources.Single();
        Assert.Equal(("members", "members.csv"), (source.DataSet.Name, source.File.Name));
    }
}
