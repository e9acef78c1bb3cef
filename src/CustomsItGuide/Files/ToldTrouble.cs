namespace CustomsItGuide.Files;

/// <summary>Trouble that this program itself finds, told in both languages; it is treated as what the system tells.</summary>
internal sealed class ToldTrouble(LocalizedText told) : IOException(told.English)
{
    public LocalizedText Told => told;
}
