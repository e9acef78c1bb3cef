using CustomsItGuide.Wording;

namespace CustomsItGuide.Web.Words;

/// <summary>The WCO's regions as they are written in data sets (English), in the reader's language. Another name is shown as it is.</summary>
public static class Regional
{
    private static readonly Dictionary<string, string> French = new(StringComparer.Ordinal)
    {
        ["Europe"] = "Europe",
        ["East and Southern Africa"] = "Afrique orientale et australe",
        ["West and Central Africa"] = "Afrique occidentale et centrale",
        ["North of Africa, Near and Middle East"] = "Afrique du Nord, Proche et Moyen-Orient",
        ["Far East, South and South East Asia, Australasia and the Pacific Islands"] = "Extrême-Orient, Asie du Sud et du Sud-Est, Australasie et îles du Pacifique",
        ["South America, North America, Central America and the Caribbean"] = "Amérique du Sud, du Nord, centrale et Caraïbes",
        ["not_stated"] = "non indiquée",
    };

    public static string Name(string region, Format format)
    {
        ArgumentNullException.ThrowIfNull(region);
        ArgumentNullException.ThrowIfNull(format);
        return format.Text(new LocalizedText(region == "not_stated" ? "not stated" : region, French.GetValueOrDefault(region, region)));
    }
}
