using System.IO.Compression;
using System.Xml;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Ingestion;

/// <summary>
/// The parts of a workbook: a ZIP file whose parts name each other by relations. .NET does not compare what it unpacks with the directory,
/// so <see cref="Check"/> does.
/// </summary>
internal sealed class WorkbookPackage : IDisposable
{
    private readonly FileStream stream;
    private readonly ZipArchive zip;
    private readonly Dictionary<string, ZipArchiveEntry> parts = new(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="RefusedException">It is no ZIP file, or its directory is damaged or beyond a limit.</exception>
    public WorkbookPackage(string path, WorkbookRefusal refusal)
    {
        Refusal = refusal;
        stream = File.OpenRead(path);
        try
        {
            zip = refusal.Guarded(() => new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true));
            var entries = refusal.Guarded(() => zip.Entries);
            if (entries.Count > IntakeLimits.Parts)
            {
                throw refusal.TooLarge(IngestionWords.TooManyParts(entries.Count, IntakeLimits.Parts));
            }
            foreach (var entry in entries)
            {
                if (!parts.TryAdd(entry.FullName.Replace('\\', '/'), entry))
                    throw refusal.Damaged(Part(entry.FullName, IngestionWords.PartTwice));
            }
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public WorkbookRefusal Refusal { get; }

    /// <summary>Whether there is a part in the folder of spreadsheets; else it is some other archive.</summary>
    public bool IsWorkbook => parts.Keys.Any(name => name.StartsWith("xl/", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether it is an OpenDocument spreadsheet, which keeps all sheets in one part.</summary>
    public bool IsOpenDocument =>
        !IsWorkbook && Has("content.xml") && Has("mimetype") && Mentions("mimetype", "opendocument.spreadsheet"u8);

    /// <summary>Whether some bytes stand anywhere in a part.</summary>
    public bool Mentions(string part, ReadOnlySpan<byte> wanted)
    {
        if (!parts.TryGetValue(part, out var entry)) return false;
        using var content = Refusal.Guarded(entry.Open, Part(part));
        var (buffer, kept, name) = (new byte[1 << 16], 0, Part(part));
        for (int count; (count = Refusal.Guarded(() => content.Read(buffer, kept, buffer.Length - kept), name)) > 0;)
        {
            var block = buffer.AsSpan(0, kept + count);
            if (block.IndexOf(wanted) >= 0) return true;
            kept = Math.Min(block.Length, wanted.Length - 1);
            block[^kept..].CopyTo(buffer);
        }
        return false;
    }

    public bool Has(string part) => parts.ContainsKey(part);

    /// <summary>The parts that mention merged cells; null before <see cref="Check"/>.</summary>
    public IReadOnlySet<string>? Merging { get; private set; }

    /// <summary>Unpacks every part once, compares its length and its check sum with the directory, and looks for merged cells on the
    /// way.</summary>
    /// <exception cref="RefusedException">A part differs, or unpacks to more than a limit: the first, by name.</exception>
    public void Check()
    {
        long whole = 0;
        foreach (var (name, entry) in parts)
        {
            if (entry.Length > IntakeLimits.PartBytes || (whole += entry.Length) > IntakeLimits.PackageBytes)
            {
                throw Refusal.TooLarge(IngestionWords.PartTooLarge(Shown(name), entry.Length, IntakeLimits.PartBytes)
                    .Then(IngestionWords.PackageLimit(IntakeLimits.PackageBytes)));
            }
            if (entry.Length > IntakeLimits.SmallPartBytes && entry.Length / IntakeLimits.PackingRatio > entry.CompressedLength)
            {
                throw Refusal.TooLarge(IngestionWords.PartPackedTooMuch(Shown(name), entry.CompressedLength, entry.Length)
                    .Then(IngestionWords.PackingLimit(IntakeLimits.PackingRatio)));
            }
        }
        var buffer = new byte[1 << 16];
        var merging = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, entry) in parts)
        {
            if (Refusal.Guarded(() => CheckPart(name, entry, buffer), Part(name))) merging.Add(name);
        }
        Merging = merging;
    }

    /// <summary>The XML of a part, at its root element.</summary>
    /// <exception cref="RefusedException">There is no such part, or it is no XML.</exception>
    public WorkbookXml Xml(string part)
    {
        if (!parts.TryGetValue(part, out var entry)) throw Refusal.Damaged(Part(part, IngestionWords.PartMissing));
        return Refusal.Guarded(() => new WorkbookXml(entry.Open(), Shown(part), Refusal), Part(part));
    }

    /// <summary>What a part is related to: kind (the last word of its address), identity, and the other part's name.</summary>
    /// <param name="part">Empty for the package itself.</param>
    public IReadOnlyList<WorkbookRelation> Relations(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        var name = $"{part[..slash]}_rels/{part[slash..]}.rels";
        if (!Has(name)) return [];
        var relations = new List<WorkbookRelation>();
        using var xml = Xml(name);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.Name != "Relationship" || xml.Attribute("TargetMode") == "External") continue;
            if (xml.Attribute("Id") is not { } id || xml.Attribute("Type") is not { } type || xml.Attribute("Target") is not { } target)
                continue;
            relations.Add(new WorkbookRelation(type[(type.LastIndexOf('/') + 1)..], id, Resolved(part[..slash], target)));
        }
        return relations;
    }

    public void Dispose()
    {
        zip?.Dispose();
        stream.Dispose();
    }

    /// <summary>A part's name as a message has it.</summary>
    private static string Shown(string name) => name.Length <= 80 ? name : name[..80] + "…";

    private static LocalizedText Part(string name) => IngestionWords.PartOfPackage(Shown(name));

    private static LocalizedText Part(string name, LocalizedText then) => Part(name).Then(then);

    /// <returns>Whether it mentions merged cells.</returns>
    private bool CheckPart(string name, ZipArchiveEntry entry, byte[] buffer)
    {
        using var part = entry.Open();
        long length = 0;
        uint sum = 0;
        var (merging, kept) = (false, 0);
        for (int count; length <= entry.Length && (count = part.Read(buffer, kept, buffer.Length - kept)) > 0; length += count)
        {
            sum = Crc32.Append(sum, buffer.AsSpan(kept, count));
            var block = buffer.AsSpan(0, kept + count);
            merging |= block.IndexOf(MergedCells.Mark) >= 0;
            kept = Math.Min(block.Length, MergedCells.Mark.Length - 1);
            block[^kept..].CopyTo(buffer);
        }
        if (length != entry.Length)
            throw Refusal.Damaged(Part(name, IngestionWords.PartLengthWrong));
        if (sum == entry.Crc32) return merging;
        throw Refusal.Damaged(Part(name,
            IngestionWords.PartCheckSumWrong(sum, entry.Crc32)));
    }

    /// <summary>A target that is relative to the folder of the part that names it, or begins with a slash.</summary>
    private static string Resolved(string folder, string target)
    {
        var names = new List<string>();
        foreach (var name in (target.StartsWith('/') ? target : folder + target).Replace('\\', '/').Split('/'))
        {
            if (name == ".." && names.Count > 0) names.RemoveAt(names.Count - 1);
            else if (name is not ("" or "." or "..")) names.Add(name);
        }
        return string.Join('/', names);
    }
}

/// <param name="Kind">The last word of its type's address, such as <c>worksheet</c>: the same in both editions of the format.</param>
/// <param name="Part">Name of the part that is meant.</param>
internal sealed record WorkbookRelation(string Kind, string Id, string Part);
