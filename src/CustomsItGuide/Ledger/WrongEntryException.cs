namespace CustomsItGuide.Ledger;

/// <summary>A line of a journal that is none; what is wrong with it, as the end of a sentence.</summary>
internal sealed class WrongEntryException(LocalizedText why, Exception? inner = null) : FormatException(why.English, inner)
{
    public LocalizedText Why => why;

    /// <summary>Why a line was refused; the words of the framework stay as they are.</summary>
    public static LocalizedText Of(FormatException problem) =>
        problem is WrongEntryException wrong ? wrong.Why : LocalizedText.Verbatim(problem.Message);
}
