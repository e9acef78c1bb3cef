namespace CustomsItGuide.Ingestion;

/// <summary>
/// How much of a delivered file is taken. Beyond a limit the file is refused by name: a small file shall not take the machine, whether it
/// was made so or went wrong. Each limit lies well above what offices deliver, and no limit depends on the machine.
/// </summary>
internal static class IntakeLimits
{
    /// <summary>Rows of a sheet: the last that any spreadsheet program has.</summary>
    public const int SheetRows = 1_048_576;

    /// <summary>Columns of a sheet, A to XFD, and cells of a header: the last that any spreadsheet program has.</summary>
    public const int SheetColumns = 16_384;

    /// <summary>Columns with a name in a header, in every format. The widest survey, a column a question, has some hundreds.</summary>
    public const int NamedColumns = 2_000;

    /// <summary>Characters (UTF-16) of a sheet's cell: a spreadsheet program keeps no more.</summary>
    public const int CellCharacters = 32_767;

    /// <summary>
    /// Bytes (UTF-8) of one record of a delimited text, and so of each of its cells. A record is held whole to be read; the longest
    /// comments of a survey are a thousandth of it.
    /// </summary>
    public const int RecordBytes = 16 * 1024 * 1024;

    /// <summary>Sheets of a workbook: as many as a spreadsheet program offers for a new one. Each costs a look for its header.</summary>
    public const int Sheets = 255;

    /// <summary>Parts of a workbook's package: every sheet with a drawing, comments and settings is a tenth of it.</summary>
    public const int Parts = 10_000;

    /// <summary>Unpacked bytes of a part: a full sheet of twenty columns, about 0.6 GB, fits. It is read as a stream, never held.</summary>
    public const long PartBytes = 1L << 30;

    /// <summary>Unpacked bytes of all parts together. All are unpacked once to check them: about ten seconds.</summary>
    public const long PackageBytes = 2L << 30;

    /// <summary>
    /// How many times larger than its packed bytes a part may be. Sheets reach 10 to 60 times; what packs better repeats itself only to
    /// unpack into much. Parts of less than <see cref="SmallPartBytes"/> may be anything.
    /// </summary>
    public const long PackingRatio = 200;

    /// <summary>Unpacked bytes up to which the ratio of a part does not matter.</summary>
    public const long SmallPartBytes = 10L << 20;

    /// <summary>Texts that the cells of a workbook share: they are held while it is read.</summary>
    public const int SharedTexts = 5_000_000;

    /// <summary>Characters of all shared texts together, held at two bytes each.</summary>
    public const long SharedCharacters = 128L << 20;

    /// <summary>Characters of all cells of a sheet together: many cells can show one long shared text, which packs into nothing.</summary>
    public const long SheetCharacters = 512L << 20;

    /// <summary>Characters between two ends of tags in the XML of a part: room for the longest cell with every character escaped.</summary>
    public const int MarkupBytes = 1 << 20;

    /// <summary>Depth of elements in the XML of a part; sheets use ten.</summary>
    public const int MarkupDepth = 64;

    /// <summary>Rows of a Parquet file up to which the next limit does not matter.</summary>
    public const long ParquetRows = 1_000_000;

    /// <summary>Rows of a Parquet file for each of its bytes: rows with a key of their own take about a byte each.</summary>
    public const int ParquetRowsPerByte = 64;

    /// <summary>Bytes (UTF-8) of all texts of a Parquet file's columns that are read: a long text stored once can stand in every
    /// row.</summary>
    public const long ParquetTextBytes = 8L << 30;
}
