using System.Text;
using System.Xml;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Ingestion;

/// <summary>
/// Reads the XML of a part forward, node by node. A document type, elements in elements without end and texts without end are refused, so
/// that what is held at any time does not depend on the part's size. Names are without their prefix: both editions of the format read
/// alike.
/// </summary>
internal sealed class WorkbookXml : IDisposable
{
    private readonly XmlReader xml;
    private readonly string part;
    private readonly WorkbookRefusal refusal;
    private readonly char[] characters = new char[4096];

    /// <param name="shown">The part's name as messages have it.</param>
    public WorkbookXml(Stream stream, string shown, WorkbookRefusal refusal)
    {
        part = shown;
        this.refusal = refusal;
        xml = XmlReader.Create(
            new MarkupStream(stream, () => throw refusal.TooLarge(IngestionWords.MarkupTooLong(shown, IntakeLimits.MarkupBytes)
            .Then(IngestionWords.MarkupLimit))),
            new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                IgnoreComments = true,
                IgnoreProcessingInstructions = true,
                CloseInput = true
            });
    }

    public XmlNodeType NodeType => xml.NodeType;

    /// <summary>The element's name without prefix.</summary>
    public string Name => xml.LocalName;

    /// <summary>How many elements it stands in: 0 for the root.</summary>
    public int Depth => xml.Depth;

    /// <summary>True for an element that ends where it begins.</summary>
    public bool IsEmpty => xml.IsEmptyElement;

    /// <exception cref="RefusedException">It is not well formed, has a document type, or is too deep.</exception>
    public bool Read()
    {
        try
        {
            if (!xml.Read()) return false;
        }
        catch (Exception e) when (e is XmlException or InvalidDataException)
        {
            throw Broken(e);
        }
        if (xml.Depth > IntakeLimits.MarkupDepth)
            throw refusal.Damaged(IngestionWords.MarkupTooDeep(part, IntakeLimits.MarkupDepth));
        return true;
    }

    /// <summary>Null when the element has none of that name, which is without prefix unless it stands so in the file.</summary>
    public string? Attribute(string name) => xml.GetAttribute(name);

    /// <summary>The text of the node at which the reader stands.</summary>
    /// <param name="most">Most characters that are taken; of a longer text, some more may be given.</param>
    public string Value(int most)
    {
        var text = new StringBuilder();
        for (int count; text.Length <= most && (count = Chunk()) > 0;) text.Append(characters, 0, count);
        return text.ToString();
    }

    /// <summary>The identity of a relation, an attribute whose prefix the file chooses.</summary>
    public string? Relation()
    {
        string? id = null;
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            if (xml.LocalName == "id" && xml.NamespaceURI.EndsWith("/relationships", StringComparison.Ordinal)) id = xml.Value;
        }
        xml.MoveToElement();
        return id;
    }

    /// <summary>The text that stands in the element itself; the reader then stands at the element's end.</summary>
    /// <param name="most">Most characters that are taken; of a longer text, one more is given.</param>
    public string Text(int most)
    {
        if (xml.IsEmptyElement) return "";
        var depth = xml.Depth;
        StringBuilder? several = null;
        var text = "";
        while (Read() && xml.Depth > depth)
        {
            if (xml.Depth > depth + 1 || xml.NodeType is XmlNodeType.Element or XmlNodeType.EndElement) continue;
            for (int count; (count = Chunk()) > 0;)
            {
                if (text.Length == 0 && several is null) text = new string(characters, 0, count);
                else (several ??= new StringBuilder(text)).Append(characters, 0, count);
                if ((several?.Length ?? text.Length) > most) return (several?.ToString() ?? text)[..(most + 1)];
            }
        }
        return several?.ToString() ?? text;
    }

    /// <summary>The text of an element whose text stands in <c>t</c> elements, some of them in runs of one style; without phonetic
    /// aids.</summary>
    /// <inheritdoc cref="Text"/>
    public string RichText(int most)
    {
        if (xml.IsEmptyElement) return "";
        var depth = xml.Depth;
        StringBuilder? several = null;
        string? text = null;
        while (Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "rPh") Skip();
            else if (xml.LocalName == "t")
            {
                var next = Text(most);
                if (text is null) text = next;
                else (several ??= new StringBuilder(text)).Append(next);
            }
            if ((several?.Length ?? text?.Length) > most) return (several?.ToString() ?? text)![..(most + 1)];
        }
        return several?.ToString() ?? text ?? "";
    }

    /// <summary>Passes over the element and what is in it; the reader then stands at its end.</summary>
    public void Skip()
    {
        if (xml.IsEmptyElement) return;
        var depth = xml.Depth;
        while (Read() && xml.Depth > depth)
        {
            // Nothing in it is asked for.
        }
    }

    public void Dispose() => xml.Dispose();

    private RefusedException Broken(Exception e) =>
        refusal.Damaged(IngestionWords.PartUnreadable(part, e.Message));

    /// <summary>The next characters of the node's value; a long one is never held whole.</summary>
    private int Chunk()
    {
        try
        {
            return xml.ReadValueChunk(characters, 0, characters.Length);
        }
        catch (Exception e) when (e is XmlException or InvalidDataException)
        {
            throw Broken(e);
        }
    }
}
