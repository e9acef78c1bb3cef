using System.Text;

namespace CustomsItGuide.Ingestion;

/// <summary>Names files that are texts by their bytes and no delimited tables.</summary>
internal static class OtherFormats
{
    private static readonly LocalizedText SaveAsXlsx = new("Open it in a spreadsheet program, save it as XLSX, and deliver that.",
        "Ouvrez le fichier dans un tableur, enregistrez-le en XLSX et livrez cela.");

    private static readonly LocalizedText AsTable = new("Deliver the table as CSV, XLSX, ODS or Parquet.",
        "Livrez le tableau en CSV, XLSX, ODS ou Parquet.");

    /// <summary>Rule and sentence of what the file is; null when it may be a table.</summary>
    public static (string Rule, LocalizedText Message)? Of(string path)
    {
        using var stream = File.OpenRead(path);
        var head = new byte[2048];
        var text = Encoding.Latin1.GetString(head, 0, stream.ReadAtLeast(head, head.Length, false)).Replace("\0", "", StringComparison.Ordinal)
            .TrimStart('\u00EF', '\u00BB', '\u00BF', '\u00FF', '\u00FE', ' ', '\t', '\r', '\n');
        if (text.StartsWith("MIME-Version", StringComparison.OrdinalIgnoreCase) || Begins(text, "<html", "<!doctype html", "<table", "<meta", "<head", "<body"))
        {
            return ("web_page", new LocalizedText("It is a web page that its program has named like a workbook (many systems export so).",
                "C'est une page web que son programme a nommée comme un classeur (bien des systèmes exportent ainsi).").Then(SaveAsXlsx));
        }
        if (text.StartsWith("<?xml", StringComparison.Ordinal) || text.StartsWith("<Workbook", StringComparison.Ordinal))
        {
            return text.Contains("schemas-microsoft-com:office:spreadsheet", StringComparison.Ordinal) || text.Contains("Excel.Sheet", StringComparison.Ordinal)
                ? ("xml_spreadsheet", new LocalizedText(
                    "It is a workbook in the XML format of 2003.", "C'est un classeur au format XML de 2003.").Then(SaveAsXlsx))
                : text.Contains("opendocument", StringComparison.Ordinal)
                    ? ("flat_opendocument", new("It is a flat OpenDocument file. Save it as ODS or XLSX and deliver that.",
                        "C'est un fichier OpenDocument à plat. Enregistrez-le en ODS ou XLSX et livrez cela."))
                    : ("xml_file", new LocalizedText("It is an XML file.", "C'est un fichier XML.").Then(AsTable));
        }
        if (text.StartsWith("{\\rtf", StringComparison.Ordinal))
            return ("rich_text", new LocalizedText("It is a rich text document.", "C'est un texte enrichi (RTF).").Then(AsTable));
        return text.StartsWith("%PDF", StringComparison.Ordinal)
            ? ("pdf", new("It is a PDF. Ask for the table from which it was made, as XLSX or CSV.",
                "C'est un PDF. Demandez le tableau dont il a été tiré, en XLSX ou CSV."))
            : null;
    }

    /// <summary>Whether every line is one cell in quotation marks that holds a whole row, as when a CSV was pasted into one column and
    /// saved again.</summary>
    public static Issue? QuotedLines(string path, Encoding encoding, IReadOnlyList<DataSet> candidates, string shown)
    {
        using var reader = new RecordReader(TextFile.OpenUtf8(path, encoding), 0, shown);
        if (!reader.Read() || reader.Record.Length < 2 || reader.Record[0] != (byte)'"' || reader.TextAfterQuote) return null;
        var line = reader.Texts()[0];
        foreach (var delimiter in (ReadOnlySpan<byte>)[(byte)',', (byte)';', (byte)'\t', (byte)'|'])
        {
            using var inner = new RecordReader(new MemoryStream(Encoding.UTF8.GetBytes(line)), delimiter, shown);
            if (!inner.Read() || inner.Cells < 2) continue;
            if (HeaderSearch.In([new CandidateRow(1, inner.Texts())], candidates, shown, "line").DataSet is null) continue;
            var begin = line.Length > 40 ? line[..40] + "…" : line;
            return new Issue(Severity.Error, shown, 1, "quoted_lines", new LocalizedText(
                $"Each line is one quoted cell that holds a whole row ('{begin}'):",
                $"Chaque ligne est une seule cellule entre guillemets qui contient toute une ligne du tableau (« {begin} ») :")
                .Then("the table was put into a single column and saved from there.",
                    "le tableau a été mis dans une seule colonne puis enregistré ainsi.")
                .Then("Save it from the program that made it, or take away the quotation marks around the lines and halve those inside.",
                    "Enregistrez-le depuis le programme qui l'a produit, ou ôtez les guillemets autour des lignes et dédoublez les autres."));
        }
        return null;
    }

    private static bool Begins(string text, params string[] tags) => tags.Any(t => text.StartsWith(t, StringComparison.OrdinalIgnoreCase));
}
