using CustomsItGuide.Ledger;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Workspaces;

/// <summary>
/// Holds a journal against a hash that somebody kept. A chain of hashes finds every change inside it; that whole entries were cut off its
/// end, or that all was rewritten with new hashes, only such an anchor finds.
/// </summary>
internal static class Anchor
{
    private const int Shortest = 12;

    /// <summary>True for what may be a hash or its beginning, of at least 12 digits.</summary>
    public static bool IsHash(string text) => text.Length >= Shortest && text.Length <= Entry.BeforeFirst.Length && text.All(char.IsAsciiHexDigit);

    /// <param name="expected">The whole hash or its beginning.</param>
    /// <exception cref="RefusedException">The position has another hash.</exception>
    public static void Expect(History history, AsOf at, string expected)
    {
        if (at.Head.StartsWith(expected, StringComparison.OrdinalIgnoreCase)) return;
        var found = history.Until(history.Head.Position).FirstOrDefault(e => e.Hash.StartsWith(expected, StringComparison.OrdinalIgnoreCase));
        var (count, wanted) = (history.Head.Position, expected.ToLowerInvariant());
        throw new RefusedException(new Issue(Severity.Error, "--expect-head", null, "unexpected_head", new LocalizedText(
            $"Position {at.Position} has the hash {at.Head}, not the expected {wanted}. " + (found is null
                ? $"The expected one stands nowhere in this journal of {count} entries: entries were cut off its "
                    + "end, or it was rewritten from some entry on, or it is another workspace. "
                    + "Put the journal back from a copy that has it."
                : $"It is that of position {found.Position}, so the journal has not lost "
                    + $"it{(at.Position > found.Position ? "; what came after it is new since it was written down" : "")}. "
                    + $"See what was known then with --as-of {found.Position}, or expect {at.Head}."),
            $"La position {at.Position} a l'empreinte {at.Head}, et non {wanted}, qui était attendue. " + (found is null
                ? $"L'empreinte attendue n'est nulle part dans ce journal de {count} entrée{Grammar.Accord(count)} : des "
                    + "entrées ont été coupées "
                    + "à sa fin, ou il a été réécrit à partir d'une entrée, ou c'est un autre espace de travail. "
                    + "Remettez le journal en place à partir d'une copie qui la contient."
                : $"C'est celle de la position {found.Position} : le journal ne l'a donc pas "
                    + $"perdue{(at.Position > found.Position ? " ; ce qui est venu après est nouveau depuis qu'elle a été notée" : "")}. "
                    + $"Voyez ce qui était connu alors avec --as-of {found.Position}, ou attendez {at.Head}."))));
    }

    /// <returns>How many entries have been added since.</returns>
    /// <exception cref="RefusedException">The entry does not stand at its position any more.</exception>
    public static long Compare(History history, Checkpoint checkpoint, string file)
    {
        var there = history.Until(history.Head.Position).ElementAtOrDefault((int)Math.Min(checkpoint.Position - 1, int.MaxValue));
        if (there?.Hash.Equals(checkpoint.Head, StringComparison.OrdinalIgnoreCase) == true) return history.Head.Position - checkpoint.Position;
        throw new RefusedException(new Issue(Severity.Error, file, null, "checkpoint_broken", new LocalizedText(
            $"At this checkpoint, position {checkpoint.Position} of the journal had the hash {checkpoint.Head}. " + (there is null
                ? $"The journal now ends at position {history.Head.Position}: whole entries were cut off its end, which its own "
                    + "hashes cannot show. "
                : $"It now has {there.Hash}: the journal was rewritten at or before that entry, with hashes made anew, or it is "
                    + "another workspace. ")
            + "Nothing shown from it can be taken for what was known then. Put the journal back from a copy that has the entry.",
            $"À ce point de contrôle, la position {checkpoint.Position} du journal avait l'empreinte {checkpoint.Head}. " + (there is null
                ? $"Le journal s'arrête maintenant à la position {history.Head.Position} : des entrées entières ont été coupées à sa fin, "
                    + "ce que ses propres empreintes ne peuvent montrer. "
                : $"Elle a maintenant {there.Hash} : le journal a été réécrit à cette entrée ou avant, avec des empreintes refaites, "
                    + "ou c'est un autre espace de travail. ")
            + "Rien de ce qui en est montré ne peut passer pour ce qui était connu alors. "
            + "Remettez le journal en place à partir d'une copie qui contient l'entrée.")));
    }
}
