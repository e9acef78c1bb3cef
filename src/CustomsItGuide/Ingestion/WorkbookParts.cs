using System.Xml;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Ingestion;

/// <summary>A sheet of a workbook.</summary>
/// <param name="Name">As its tab shows it; hidden sheets are sheets as well.</param>
/// <param name="Part">The part that has its cells.</param>
/// <param name="IsHidden">Whether its tab is not shown.</param>
internal sealed record WorkbookSheet(string Name, string Part, bool IsHidden);

/// <summary>What the cells of all sheets of a workbook share: texts, formats, and from which day days are counted.</summary>
/// <param name="Sheets">In the order of their tabs; charts that have a tab of their own are left out.</param>
/// <param name="Formats">By style.</param>
/// <param name="From1904">Whether day 0 is 1 January 1904, as once on the Macintosh.</param>
internal sealed record WorkbookParts(IReadOnlyList<WorkbookSheet> Sheets, IReadOnlyList<string> Texts, IReadOnlyList<NumberMeaning> Formats,
    bool From1904)
{
    /// <summary>The parts that mention merged cells; null where they were not looked for.</summary>
    public IReadOnlySet<string>? Merging { get; private init; }

    /// <exception cref="RefusedException">A part that another one names is missing, or something is beyond a limit.</exception>
    public static WorkbookParts Of(WorkbookPackage package)
    {
        var refusal = package.Refusal;
        var main = package.Relations("").FirstOrDefault(r => r.Kind == "officeDocument")?.Part
            ?? throw refusal.Damaged(IngestionWords.WorkbookPartUnknown);
        if (main.EndsWith(".bin", StringComparison.OrdinalIgnoreCase))
            throw refusal.Of("binary_workbook", IngestionWords.BinaryWorkbook);
        var relations = package.Relations(main);
        var byId = new Dictionary<string, WorkbookRelation>(StringComparer.Ordinal);
        foreach (var relation in relations)
        {
            if (!byId.TryAdd(relation.Id, relation))
                throw refusal.Damaged(IngestionWords.RelationTwice(relation.Id, main));
        }
        var (sheets, from1904) = Outline(package, main, byId);
        return new WorkbookParts(sheets,
            relations.FirstOrDefault(r => r.Kind == "sharedStrings") is { } texts ? SharedTexts(package, texts.Part) : [],
            relations.FirstOrDefault(r => r.Kind == "styles") is { } styles ? Styles(package, styles.Part) : [], from1904)
        { Merging = package.Merging };
    }

    private static (IReadOnlyList<WorkbookSheet> Sheets, bool From1904) Outline(
        WorkbookPackage package, string main, Dictionary<string, WorkbookRelation> relations)
    {
        var sheets = new List<WorkbookSheet>();
        var from1904 = false;
        var tabs = 0;
        using var xml = package.Xml(main);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.Name == "workbookPr" && xml.Depth == 1) from1904 = xml.Attribute("date1904") is "1" or "true";
            if (xml.Name != "sheet" || xml.Depth != 2) continue;
            if (++tabs > IntakeLimits.Sheets)
                throw TooManySheets(package.Refusal);
            var name = xml.Attribute("name") ?? "";
            var hidden = xml.Attribute("state") is "hidden" or "veryHidden";
            if (xml.Relation() is not { } id || !relations.TryGetValue(id, out var relation))
                throw package.Refusal.Damaged(IngestionWords.SheetPartUnknown(name));
            if (relation.Kind != "worksheet") continue;
            if (!package.Has(relation.Part))
                throw package.Refusal.Damaged(IngestionWords.SheetPartMissing(relation.Part, name));
            if (sheets.Any(s => s.Part == relation.Part || s.Name == name))
                throw package.Refusal.Damaged(IngestionWords.SheetTwice(name));
            sheets.Add(new WorkbookSheet(name, relation.Part, hidden));
        }
        return (sheets, from1904);
    }

    /// <summary>The refusal of a workbook with more sheets than are looked at.</summary>
    public static RefusedException TooManySheets(WorkbookRefusal refusal) =>
        refusal.Of("too_many_sheets", IngestionWords.TooManySheets(IntakeLimits.Sheets));

    private static IReadOnlyList<NumberMeaning> Styles(WorkbookPackage package, string part)
    {
        using var xml = package.Xml(part);
        return NumberFormat.OfStyles(xml);
    }

    private static List<string> SharedTexts(WorkbookPackage package, string part)
    {
        var texts = new List<string>();
        long characters = 0;
        using var xml = package.Xml(part);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.Name != "si" || xml.Depth != 1) continue;
            var text = CellText.Unescaped(xml.RichText(CellText.MostEscaped));
            if (text.Length > IntakeLimits.CellCharacters)
                throw CellText.TooLong(package.Refusal, IngestionWords.SharedTextNumber(texts.Count + 1), null);
            texts.Add(text);
            characters += text.Length;
            if (texts.Count > IntakeLimits.SharedTexts || characters > IntakeLimits.SharedCharacters)
            {
                throw package.Refusal.TooLarge(IngestionWords.TooManySharedTexts(IntakeLimits.SharedTexts)
                    .Then(IngestionWords.SharedTextLimit(IntakeLimits.SharedCharacters)));
            }
        }
        return texts;
    }
}
