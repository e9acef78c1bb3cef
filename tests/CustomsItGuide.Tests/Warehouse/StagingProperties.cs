using System.Text;
using CustomsItGuide.Ingestion;
using CustomsItGuide.Tests.Ingestion;
using CustomsItGuide.Warehouse;
using FsCheck;
using FsCheck.Fluent;

namespace CustomsItGuide.Tests.Warehouse;

public sealed class StagingProperties : IDisposable
{
    private readonly Folder folder = new();
    private readonly Database database = Database.InMemory();

    public void Dispose()
    {
        database.Dispose();
        folder.Dispose();
    }

    /// <summary>Texts made of what upsets readers of CSV.</summary>
    private static readonly Gen<string> Cells =
        Gen.Elements("a", "é", "😀", "\"", "\"\"", ",", ";", "|", "\t", "\n", "\r\n", "\r", " ", "\u00A0", "x y", "'", "#", "\\", "1.5",
            "NULL", "\\N", "日本")
        .ArrayOf().Resize(6).Select(string.Concat);

    private static string Quoted(string cell, char delimiter, bool always)
        => always || cell.AsSpan().IndexOfAny("\"\r\n") >= 0 || cell.Contains(delimiter, StringComparison.Ordinal)
            ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;

    [Fact]
    public void Any_matrix_of_texts_written_as_CSV_comes_back_equal()
    {
        var matrices = from width in Gen.Choose(2, 4)
                       from rows in Cells.ArrayOf(width).NonEmptyListOf()
                       from delimiter in Gen.Elements(',', ';', '\t', '|')
                       from ending in Gen.Elements("\n", "\r\n", "\r")
                       from always in Gen.Elements(true, false)
                       from last in Gen.Elements(true, false)
                       from encoding in Gen.Elements<Encoding>(new UTF8Encoding(false), new UTF8Encoding(true), Encoding.Unicode,
                           Encoding.BigEndianUnicode)
                       select (width, rows, delimiter, ending, always, last, encoding);
        Prop.ForAll(matrices.ToArbitrary(), m =>
        {
            // The number of a row is its key, so that no two rows are the same.
            var lines = m.rows.Select((r, i) => string.Join(m.delimiter, r.Prepend($"k{i}").Select(c => Quoted(c, m.delimiter, m.always))))
                .Prepend(string.Join(m.delimiter, Enumerable.Range(0, m.width + 1).Select(i => $"column {(char)('a' + i)}")));
            var file = folder.Text("texts.csv", string.Join(m.ending, lines) + (m.last ? m.ending : ""), m.encoding);
            var dataSet = Contracts.Texts(m.width + 1);
            var intake = Intake.Read([file], [dataSet], ParquetFile.Schema);
            var staged = Staging.Stage(database, "staged", dataSet, intake.Sources, new DeliveryOptions(null));
            var columns = string.Join(", ", dataSet.Columns.Select(c => Database.Name(c.Name)));
            var read = database.Query($"select {columns} from staged order by _row").Rows;
            Assert.Equal(
                m.rows.Select((r, i) => r.Select(c => c.Trim() is { Length: > 0 } text ? text : null).Prepend($"k{i}").ToArray<object?>()),
                read);
            Assert.Equal((m.rows.Count, m.rows.Count), ((int)staged.Read, (int)staged.Typed));
        }, new Config(100));
    }

    [Fact]
    public void Whatever_is_delivered_every_row_is_typed_or_rejected_and_stands_where_it_says()
    {
        var cells = Gen.Elements("", " ", "A1", "A2", "A3", "2023-07-01", "31/12/2023", "1/2/2024", "45200", "on site", "x;y", "SP1",
            "1,234", "2.5", "2,5", "101", "-1", "2023/24", "2024-03", "\"", "\"q\"", "a\"b", "99999999999999999999", "FR;de", "#N/A");
        var tables = from rows in cells.ArrayOf(11).Select(r => r.AsEnumerable()).ListOf()
                     from cut in Gen.Choose(0, 14).ListOf(rows.Count)
                     select rows.Zip(cut,
                         (r, c) => c == 13 ? r.SkipLast(1).ToArray() : c == 14 ? [.. r, "surplus"] : c == 12 ? [.. r, ""] : r.ToArray())
                             .ToList();
        var header = Contracts.Missions.Columns.Select(c => c.Name).ToArray();
        Prop.ForAll(tables.Where(t => t.Count > 0).ToArbitrary(), rows =>
        {
            var text = string.Join('\n', rows.Prepend(header).Select(r => string.Join(',', r.Select(c => Quoted(c, ',', false))))) + "\n";
            var file = folder.Text("missions.csv", text);
            var filled = rows.Select((r, i) => (r, line: i + 2L)).Where(t => t.r.Any(c => !string.IsNullOrWhiteSpace(c))).ToList();
            if (filled.Count == 0) return;
            var intake = Intake.Read([file], [Contracts.Missions], ParquetFile.Schema);
            var staged = Staging.Stage(database, "staged", Contracts.Missions, intake.Sources, new DeliveryOptions("dmy"));
            Assert.Equal(filled.Count, staged.Read);
            Assert.Equal(staged.Read, staged.Typed + staged.Rejections.Count);
            var places = database.Query("select _row from staged").Rows.Select(r => (long)r[0]!)
                .Concat(staged.Rejections.Select(r => r.Row)).Order();
            Assert.Equal(filled.Select(t => t.line), places);
        }, new Config(100));
    }

    /// <summary>
    /// Files as they arrive after bad programs and bad cables. Rows are counted here by a reader of a few lines that shares nothing with
    /// ours, typed ones in the table and rejected ones by their places.
    /// </summary>
    [Fact]
    public void Rows_read_typed_and_rejected_are_counted_each_by_itself_and_add_up()
    {
        var lines = Gen.Frequency(
            (6, Gen.Elements("A1,x,2023-07-01,2023-07-02", "A2,y,2023-07-01,2023-07-02", "A3,z,2024-07-01,2024-07-02",
                "A4,\"two\nlines\",2023-07-01,2023-07-02")),
            (2, Gen.Elements("A1,x,2023-07-01", "A2", "A5,x,2023-07-01,2023-07-02,more", "A6,x,2023-07-01,2023-07-02,,",
                "A7,x,2023-07-32,2023-07-02", "A8,,2023-07-01,2023-07-02")),
            (1, Gen.Elements("", " ", ",,,", "\t", "\"\",\" \",,", "A9,\"q\"x,2023-07-01,2023-07-02",
                "A10,\"a \"\"b\"\" c\",2023-07-01,2023-07-02", "A11,\"x\r\ny\",2023-07-01,2023-07-02")),
            (1, Gen.Elements("A12,\"cut,2023-07-01,2023-07-02", "A13,5\" pipe,2023-07-01,2023-07-02", "\"A14,x,2023-07-01,2023-07-02\"",
                "A15,\"x\"\"\",2023-07-01,2023-07-02")));
        var files = from rows in lines.ArrayOf().Resize(25)
                    from repeated in Gen.Choose(0, 2)
                    from ending in Gen.Elements("\n", "\r\n")
                    from last in Gen.Elements(true, false)
                    select "activity,title,starts_on,ends_on" + ending + string.Join(ending, rows.Concat(rows.Take(repeated)))
                        + (last ? ending : "");
        var added = 0;
        Prop.ForAll(files.ToArbitrary(), text =>
        {
            var counted = PlainReading(text);
            var file = folder.Text("missions.csv", text);
            StagedRows Load() =>
                Staging.Stage(database, "staged", Contracts.Missions, Intake.Read([file], [Contracts.Missions], ParquetFile.Schema).Sources,
                    new DeliveryOptions("dmy"));
            if (counted is null or 0)
            {
                Assert.Contains(Assert.Throws<RefusedException>(Load).Issues.Single().Rule,
                    counted is null ? ["unbalanced_quotes"] : (string[])["no_rows"]);
                return;
            }
            var staged = Load();
            Assert.Equal(counted, staged.Read);
            Assert.Equal(staged.Typed, database.Scalar<long>("select count(*) from staged"));
            Assert.Equal(counted - staged.Typed, staged.Rejections.Select(r => r.Row).Distinct().Count());
            Assert.Equal(staged.Read, staged.Typed + staged.Rejections.Count);
            added++;
        }, new Config(120));
        Assert.InRange(added, 40, 120);
    }

    /// <summary>How many rows below the header hold anything; null when a quoted cell swallows what is not its own.</summary>
    private static long? PlainReading(string text)
    {
        long rows = -1;
        for (var at = 0; at < text.Length;)
        {
            bool filled = false, after = false, lines = false, open = false, fresh = true;
            for (; at < text.Length; at++)
            {
                var c = text[at];
                if (open)
                {
                    if (c == '"' && at + 1 < text.Length && text[at + 1] == '"') at++;
                    else if (c == '"')
                    {
                        open = false;
                        after |= at + 1 < text.Length && text[at + 1] is not (',' or '\r' or '\n');
                        continue;
                    }
                    lines |= c == '\n';
                    filled |= !char.IsWhiteSpace(c);
                }
                else if (c is '\r' or '\n') break;
                else if (c == '"' && fresh) open = true;
                else filled |= c != ',' && !char.IsWhiteSpace(c);
                fresh = c == ',' && !open;
            }
            if (open || (after && lines)) return null;
            if (filled) rows++;
            at += text.AsSpan(at).StartsWith("\r\n") ? 2 : 1;
        }
        return rows;
    }

    [Fact]
    public void Rows_that_do_not_add_up_are_our_own_fault()
    {
        RowsLostException.Check("here", 5, 3, 2, 2);
        Assert.Equal("The rows do not add up, here: 5 were read, 3 typed and 1 rejected, and 1 rejections are told. Nothing was changed. "
            + "This is a fault of the program, not of the file: please report it.",
            Assert.Throws<RowsLostException>(() => RowsLostException.Check("here", 5, 3, 1, 1)).Message);
        Assert.Throws<RowsLostException>(() => RowsLostException.Check("here", 5, 3, 2, 1));
    }

    [Fact]
    public void A_period_is_read_in_SQL_as_the_vocabulary_reads_it()
    {
        var texts = from start in Gen.Choose(1898, 2202)
                    from follows in Gen.Elements(0, 1, 1, 1, 2)
                    from separator in Gen.Elements("/", "-", " ", "")
                    from digits in Gen.Elements(2, 4)
                    from prefix in Gen.Elements("", "", "FY", "fy ", "F")
                    from part in Gen.Elements("", "", "-H1", "-h2", "-Q4", "-Q5", "-07")
                    select FormattableString.Invariant(
                        $"{prefix}{start}{separator}{(digits == 2 ? (start + follows) % 100 : start + follows):00}{part}");
        var months = from calendar in Gen.Choose(1901,
            2198)
                     from month in Gen.Choose(0, 14)
                     select FormattableString.Invariant($"{calendar}-{month:00}");
        var column = Contracts.Missions.Column("reported_in");
        var year = Contracts.Missions.Column("planned_in");
        Prop.ForAll(Gen.OneOf(texts, months).ToArbitrary(), text =>
        {
            var expected = Period.TryParse(text, out var period) ? period.ToString() : null;
            if (period is { Kind: PeriodKind.Month } && text.StartsWith("f", StringComparison.OrdinalIgnoreCase)) expected = null;
            Assert.Equal(expected,
                database.Scalar<string>($"select {Typing.Value(column, "t", ColumnForm.Usual)} from (select ? as t)", text));
            Assert.Equal(period?.Kind == PeriodKind.FiscalYear ? expected : null,
                database.Scalar<string>($"select {Typing.Value(year, "t", ColumnForm.Usual)} from (select ? as t)", text));
        }, new Config(200));
    }

    [Fact]
    public void Names_are_compared_in_SQL_as_in_the_headers()
    {
        Prop.ForAll(Gen.Elements("A", "é", "É", "œ", "Æ", "-", "_", " ", "\t", "\u00A0", "\u2013", "ç", "ñ", "ß", "İ", "1", "/").ArrayOf()
            .Select(string.Concat).ToArbitrary(), text =>
            Assert.Equal(Headers.Plain(text), database.Scalar<string>($"select {Typing.Plain("t")} from (select ? as t)", text)),
                new Config(300));
    }

    /// <summary>The same cases on every run, and failures that name theirs.</summary>
    private static class Prop
    {
        public static void ForAll<T>(Arbitrary<T> values, Action<T> holds, Config config)
            => FsCheck.Fluent.Prop.ForAll(values, holds)
                .Check(FsCheck.Config.QuickThrowOnFailure.WithMaxTest(config.Cases).WithReplay(20220701, 20230631));
    }

    private sealed record Config(int Cases);
}
