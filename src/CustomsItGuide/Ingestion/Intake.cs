using System.Globalization;
using System.Text;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Ingestion;

/// <summary>The columns of a Parquet file and how many rows it has; the one thing here that takes a database to tell.</summary>
internal delegate (IReadOnlyList<string> Columns, long Rows) ParquetSchema(string path);

/// <summary>Looks into delivered files and says which tables of which data sets they hold. It reads no row's meaning.</summary>
internal static class Intake
{
    /// <summary>The rule of the remark that a file is given twice.</summary>
    private const string SameBytes = "same_bytes";

    /// <summary>Everything that one load names.</summary>
    /// <param name="paths">Files and folders; of a folder, see <see cref="DeliveredPaths"/>.</param>
    /// <param name="dataSets">The plan's contracts.</param>
    /// <param name="parquet">How a Parquet file's columns are found.</param>
    /// <param name="dataSetName">The data set of all files; null: told by each file's name, else by its columns.</param>
    /// <exception cref="RefusedException">A file cannot be used: all issues of all files, so that they can be mended together.</exception>
    public static IntakeResult Read(
        IReadOnlyList<string> paths, IReadOnlyList<DataSet> dataSets, ParquetSchema parquet, string? dataSetName = null)
        => Usable(Look(paths, dataSets, parquet, dataSetName));

    /// <summary>The same, with the files that can be used beside the issues of those that cannot.</summary>
    /// <exception cref="RefusedException">There is no data set of the name that was given.</exception>
    /// <param name="mappings">How files are read that are not understood by the contracts' own names; null: none is.</param>
    public static IntakeResult Look(
        IReadOnlyList<string> paths, IReadOnlyList<DataSet> dataSets, ParquetSchema parquet, string? dataSetName = null,
        IReadOnlyList<TableMapping>? mappings = null)
    {
        var issues = new List<Issue>();
        var files = DeliveredPaths.Expand(paths, issues);
        return Look(files, dataSets, parquet, dataSetName, issues, mappings ?? []);
    }

    /// <summary>Files that were delivered before and are kept under another name than the one they came with.</summary>
    /// <inheritdoc cref="Read(IReadOnlyList{string}, IReadOnlyList{DataSet}, ParquetSchema, string?)"/>
    public static IntakeResult Read(
        IReadOnlyList<IntakeFile> files, IReadOnlyList<DataSet> dataSets, ParquetSchema parquet, string? dataSetName = null)
        => Usable(Look(files, dataSets, parquet, dataSetName, [], []));

    private static IntakeResult Usable(IntakeResult found) =>
        found.Errors.Count == 0 ? found : throw new RefusedException([.. found.Errors, .. found.Warnings.Where(w => w.Rule == SameBytes)]);

    private static IntakeResult Look(
        IReadOnlyList<IntakeFile> files, IReadOnlyList<DataSet> dataSets, ParquetSchema parquet, string? dataSetName, List<Issue> issues,
        IReadOnlyList<TableMapping> mappings)
    {
        DataSet? named = null;
        if (dataSetName is not null)
        {
            named = dataSets.FirstOrDefault(d => Headers.Plain(d.Name) == Headers.Plain(dataSetName));
            if (named is null)
            {
                throw new RefusedException(new Issue(Severity.Error, "--dataset", null, "unknown_data_set",
                    IngestionWords.UnknownDataSet(dataSetName, string.Join(", ", dataSets.Select(d => d.Name)))));
            }
        }

        var sources = new List<Source>();
        var seen = new Dictionary<string, string>();
        foreach (var file in files)
        {
            try
            {
                var facts = FileFacts.Of(file.Path);
                var delivered = new DeliveredFile(file.Name, facts.Sha256, facts.Bytes, []);
                if (!seen.TryAdd(delivered.Sha256, file.Shown))
                {
                    issues.Add(
                        new Issue(Severity.Warning, file.Shown, null, SameBytes, IngestionWords.SameBytesReadOnce(seen[delivered.Sha256])));
                    continue;
                }
                var candidates = named ?? NamedAfter(file.Name, dataSets);
                sources.AddRange(PlannedMappings.Read(mappings, candidates is null ? dataSets : [candidates], file.Shown,
                    sets => Open(file, (delivered, facts), sets, dataSets, parquet)));
            }
            catch (RefusedException e)
            {
                issues.AddRange(e.Issues);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                issues.Add(new Issue(Severity.Error, file.Shown, null, "unreadable", IngestionWords.FileUnreadable(e.Message)));
            }
        }
        issues.AddRange(sources.Where(s => s.Ignored.Count > 0).Select(Unknown));
        issues.AddRange(sources.Where(s => s.Platform.Count > 0).Select(Remarks.PlatformColumns));
        issues.AddRange(sources.SelectMany(s => s.Remarks));
        return new IntakeResult(sources,
            [.. issues.Where(i => i.Severity != Severity.Error)])
        { Errors = [.. issues.Where(i => i.Severity == Severity.Error)] };
    }

    /// <summary>The data set whose name, or alias, is the longest with which the file's name begins; blanks, hyphens and underscores are
    /// equal.</summary>
    internal static DataSet? NamedAfter(string fileName, IReadOnlyList<DataSet> dataSets)
    {
        var words = Words(fileName) + "_";
        return dataSets.SelectMany(d => d.Aliases.Prepend(d.Name).Select(n => (dataSet: d, name: Words(n))))
            .Where(t => words.StartsWith(t.name, StringComparison.Ordinal) && !char.IsLetter(words[t.name.Length]))
            .OrderByDescending(t => t.name.Length).FirstOrDefault().dataSet;
    }

    private static string Words(string name)
    {
        return string.Concat(Letters.Of(name).Select(c => c is '-' or '_' || char.IsWhiteSpace(c) ? '_' : c));
    }

    private static List<Source> Open(
        IntakeFile file, (DeliveredFile Of, FileFacts Facts) known, IReadOnlyList<DataSet> candidates, IReadOnlyList<DataSet> all,
        ParquetSchema parquet)
    {
        var delivered = known.Of;
        if (delivered.Bytes == 0) throw Refused(file, "empty_file", IngestionWords.EmptyFile);
        Span<byte> head = new byte[8];
        using (var stream = File.OpenRead(file.Path)) head = head[..stream.ReadAtLeast(head, head.Length, false)];
        if (head.StartsWith("PAR1"u8)) return [Parquet(file, delivered, candidates, parquet)];
        if (head.StartsWith("PK\x03\x04"u8) || head.StartsWith("PK\x05\x06"u8)) return WorkbookTables.Of(file, delivered, candidates, all);
        if (head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])) throw OldContainer(file);
        return [Text(file, delivered, known.Facts, candidates, all)];
    }

    private static Source Text(IntakeFile file, DeliveredFile delivered, FileFacts facts, IReadOnlyList<DataSet> candidates,
        IReadOnlyList<DataSet> all)
    {
        if (OtherFormats.Of(file.Path) is { } format) throw Refused(file, format.Rule, format.Message);
        var encoding = Encoding.UTF8;
        if (!facts.IsSimple)
        {
            encoding = TextFile.EncodingOf(file.Path, out var problem);
            if (problem is { } p) throw Refused(file, p.Rule, p.Message);
        }
        var (header, delimiter) = TextTable.Find(file.Path, encoding, candidates, file.Shown);
        if (header.DataSet is null)
            (header, delimiter) = Else(header, delimiter, candidates, all, sets => TextTable.Find(file.Path, encoding, sets, file.Shown));
        if (header.Problem is { } issue)
        {
            if (header.DataSet is null && OtherFormats.QuotedLines(file.Path, encoding, candidates, file.Shown) is { } quoted)
                throw new RefusedException(quoted);
            // A quotation mark that is never closed hides the header from view; it is what has to be mended.
            TextTable.Scan(file.Path, encoding, delimiter, 1, header.Row?.Row ?? 0, file.Shown);
            throw new RefusedException(issue);
        }
        var width = Width(header.Row!.Cells);
        TextLayout Scan() => TextTable.Scan(file.Path, encoding, delimiter, width, header.Row!.Row, file.Shown,
            new TableShape(header.DataSet!, header.Match!.Columns));
        var layout = TextTable.Presume(file.Path, facts, delimiter, width, header, file.Shown, Scan) ?? Scan();
        if (layout.Records + layout.Broken.Count == 0) throw NoRows(file, IngestionWords.LineAt(header.Row.Row), header.Row.Row);
        return Of(file, delivered, FileFormat.Text, header, null, width) with { Text = layout };
    }

    private static Source Parquet(IntakeFile file, DeliveredFile delivered, IReadOnlyList<DataSet> candidates, ParquetSchema parquet)
    {
        (IReadOnlyList<string> Columns, long Rows) schema;
        try
        {
            schema = parquet(file.Path);
        }
        catch (InvalidDataException e)
        {
            throw Refused(file, "damaged_parquet", IngestionWords.DamagedParquet(e.Message));
        }
        if (schema.Rows > IntakeLimits.ParquetRows && schema.Rows / IntakeLimits.ParquetRowsPerByte > delivered.Bytes)
        {
            throw Refused(file, "too_large", IngestionWords.ParquetRowsTooMany(schema.Rows, delivered.Bytes)
                .Then(IngestionWords.ParquetRowLimit(IntakeLimits.ParquetRowsPerByte))
                .Then(IngestionWords.ParquetRemedy));
        }
        var header = HeaderSearch.In([new CandidateRow(0, schema.Columns)], candidates, file.Shown, IngestionWords.SchemaRowAt);
        if (header.Problem is { } issue) throw new RefusedException(issue with { Line = null });
        if (schema.Rows == 0) throw Refused(file, "no_rows", IngestionWords.ColumnsWithoutRows);
        return Of(file, delivered, FileFormat.Parquet, header, null, schema.Columns.Count);
    }

    /// <summary>When the data set that a file's name tells does not fit but another's columns do, the issue says so.</summary>
    internal static (HeaderSearch Header, byte Delimiter) Else(
        HeaderSearch header, byte delimiter, IReadOnlyList<DataSet> candidates, IReadOnlyList<DataSet> all,
        Func<IReadOnlyList<DataSet>, (HeaderSearch Header, byte Delimiter)> find)
    {
        if (candidates.Count != 1 || all.Count == 1 || find(all).Header is not { DataSet: { } other, Problem: null })
            return (header, delimiter);
        var issue = header.Problem!;
        return (HeaderSearch.Failed(header, issue with
        {
            Text = IngestionWords.FitsOtherDataSet(issue.Text, other.Name),
        }), delimiter);
    }

    internal static Source Of(IntakeFile file, DeliveredFile delivered, FileFormat format, HeaderSearch header, string? sheet, int width)
    {
        // In the wide form every other column is a question, but not those that a survey tool adds to any export.
        var platform = header.Match!.Questions.Where(i => OfficeWords.IsPlatformColumn(header.Row!.Cells[i])).ToList();
        return Of(file, delivered, format, header, sheet, width, platform.Count < header.Match.Questions.Count ? platform : []);
    }

    private static Source Of(IntakeFile file, DeliveredFile delivered, FileFormat format, HeaderSearch header, string? sheet, int width,
        List<int> platform) => new()
        {
            Path = file.Path,
            Shown = file.Shown,
            File = delivered,
            Format = format,
            DataSet = header.DataSet!,
            Sheet = sheet,
            HeaderRow = header.Row!.Row,
            Headers = [.. header.Row.Cells.Take(width)],
            Columns = header.Match!.Columns,
            Questions = [.. header.Match.Questions.Except(platform)],
            Platform = platform,
            Ignored = header.Match.Ignored,
        };

    /// <summary>Cells of a header without the empty ones at its end.</summary>
    internal static int Width(IReadOnlyList<string> cells)
    {
        var width = cells.Count;
        while (width > 1 && string.IsNullOrWhiteSpace(cells[width - 1])) width--;
        return width;
    }

    private static Issue Unknown(Source source) =>
        new(Severity.Warning, source.Shown, source.HeaderRow == 0 ? null : source.HeaderRow, "ignored_columns",
        source.Sheet is null
            ? IngestionWords.IgnoredColumns(source.DataSet.Name, Headers.Listed(source.Ignored.Select(i => source.Headers[i]), 30))
            : IngestionWords.IgnoredColumnsOfSheet(source.Sheet, source.DataSet.Name,
                Headers.Listed(source.Ignored.Select(i => source.Headers[i]), 30)));

    internal static RefusedException NoRows(IntakeFile file, LocalizedText place, long row)
        => new(new Issue(Severity.Error, file.Shown, row, "no_rows", IngestionWords.HeaderWithoutRows(place)));

    private static RefusedException OldContainer(IntakeFile file)
    {
        var bytes = File.ReadAllBytes(file.Path).AsSpan();
        return bytes.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0
            ? Refused(file, "password_protected", IngestionWords.PasswordProtected)
            : Refused(file, "old_workbook", IngestionWords.OldWorkbook);
    }

    internal static RefusedException Refused(IntakeFile file, string rule, LocalizedText message) =>
        new(new Issue(Severity.Error, file.Shown, null, rule, message));
}
