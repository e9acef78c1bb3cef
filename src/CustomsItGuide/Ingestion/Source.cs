namespace CustomsItGuide.Ingestion;

/// <summary>What a file is by its content; its extension does not matter.</summary>
internal enum FileFormat { Text, Workbook, Parquet }

/// <summary>A table found in a delivered file: the whole of a text or Parquet file, or a sheet of a workbook.</summary>
internal sealed record Source
{
    /// <summary>Where the bytes are.</summary>
    public required string Path { get; init; }

    /// <summary>The file as the reader named it; issues and rejections show it.</summary>
    public required string Shown { get; init; }

    /// <summary>The file as delivered: name without folder, hash, length. Its sheets are all that were read of this data set.</summary>
    public required DeliveredFile File { get; init; }

    public required FileFormat Format { get; init; }

    public required DataSet DataSet { get; init; }

    /// <summary>Name of the sheet; null unless a workbook.</summary>
    public string? Sheet { get; init; }

    /// <summary>Line or sheet row in which the header begins, counted from 1; 0 for Parquet, whose rows are counted from 1.</summary>
    public required long HeaderRow { get; init; }

    /// <summary>Headers in the file's order, as delivered.</summary>
    public required IReadOnlyList<string> Headers { get; init; }

    /// <summary>Index in <see cref="Headers"/> of each of the contract's columns that the file has.</summary>
    public required IReadOnlyDictionary<string, int> Columns { get; init; }

    /// <summary>Indexes of the columns that are questions, when the file is in the data set's wide form; empty otherwise.</summary>
    public required IReadOnlyList<int> Questions { get; init; }

    /// <summary>Indexes of columns with a header that the contract does not know: they are not read.</summary>
    public required IReadOnlyList<int> Ignored { get; init; }

    /// <summary>Indexes of columns that survey tools add to every export: they are not read as questions.</summary>
    public IReadOnlyList<int> Platform { get; init; } = [];

    /// <summary>What was found about it where the file was opened, beside what is said of its columns.</summary>
    public IReadOnlyList<Issue> Remarks { get; init; } = [];

    /// <summary>What the cells of a workbook share, as long as memory is not wanted for something else; null for other formats.</summary>
    public WeakReference<WorkbookParts>? Parts { get; init; }

    /// <summary>How a text file is built; null for other formats.</summary>
    public TextLayout? Text { get; init; }
}

/// <summary>What was found in the files of one load.</summary>
/// <param name="Sources">In the order of the files' names, then of the sheets.</param>
/// <param name="Warnings">What was left out (columns that no contract knows, a file given twice).</param>
internal sealed record IntakeResult(IReadOnlyList<Source> Sources, IReadOnlyList<Issue> Warnings)
{
    /// <summary>Why files cannot be used; empty when all can.</summary>
    public IReadOnlyList<Issue> Errors { get; init; } = [];
}

/// <summary>A file to be read.</summary>
/// <param name="Path">Where its bytes are.</param>
/// <param name="Name">Its name as delivered, which may tell its data set; the path's own name need not.</param>
/// <param name="Shown">How issues name it.</param>
internal sealed record IntakeFile(string Path, string Name, string Shown);
