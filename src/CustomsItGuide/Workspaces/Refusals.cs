using CustomsItGuide.Ingestion;
using CustomsItGuide.Warehouse;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Workspaces;

/// <summary>Loads that are refused for their rows: the same words as where such rows are only listed, one line a reason.</summary>
internal static class Refusals
{
    /// <summary>Reasons that a refusal lists; of the others it says how many there are.</summary>
    private const int MostReasons = 20;

    /// <summary>Files whose names cannot enter the journal.</summary>
    public static void RefuseUnseen(IReadOnlyList<Source> sources)
    {
        var wrong = sources.Select(s => s.File.Name).Distinct(StringComparer.Ordinal).Select(name => (Name: name, Why: FreeText.Wrong(name))).Where(f => f.Why is not null)
            .Select(f => new Issue(Severity.Error, f.Name, null, "file_name", new LocalizedText(
                $"The name of the file enters the journal, and it cannot as it is. {f.Why!.English} Rename the file.",
                $"Le nom du fichier entre dans le journal, et il ne le peut pas tel quel. {f.Why.French} Renommez le fichier."))).ToList();
        if (wrong.Count > 0) throw new RefusedException(wrong);
    }

    /// <summary>Bytes that had to go do not come back by accident: the journal still knows their hash.</summary>
    /// <param name="erased">By hash, the withdrawal that erased it.</param>
    public static void RefuseErased(IReadOnlyList<Source> sources, IReadOnlyDictionary<string, Withdrawal> erased)
    {
        var back = sources.Where(s => erased.ContainsKey(s.File.Sha256)).DistinctBy(s => s.File.Sha256).Select(s =>
        {
            var by = erased[s.File.Sha256];
            return new Issue(Severity.Error, s.Shown, null, "erased_before", Format.Sentence(
                $"It holds the very bytes that were erased as delivery {by.Delivery} by entry {by.Position} on {Day(by)}",
                $"Il contient exactement les octets effacés en tant que livraison {by.Delivery} par l'entrée {by.Position} le {Day(by)}")
                .Then(new LocalizedText($"({by.By}: {by.Reason}), so nothing was loaded.", $"({by.By} : {by.Reason}) : rien n'a été chargé."))
                .Then(new LocalizedText("Take out of the file what had to go, and load that; if its bytes may come back after all, say --accept-erased.",
                    "Retirez du fichier ce qui devait disparaître, puis chargez-le ; "
                    + "si ses octets peuvent revenir malgré tout, dites --accept-erased.")));
        }).ToList();
        if (back.Count > 0) throw new RefusedException(back);

        static string Day(Withdrawal by) =>
            by.Received.UtcDateTime.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>
    /// Files of one load that are read by different mappings are no one delivery, so that the later would replace the earlier. Null when
    /// there is none.
    /// </summary>
    public static Issue? ReadInTwoWays(StagedRows rows, string? map, IEnumerable<MadeDelivery> made)
    {
        var other = made.FirstOrDefault(m => m.DataSet.Name == rows.DataSet.Name && m.Delivery.Options.Map != map
            && m.Delivery.Slices.Intersect(rows.Slices).Any());
        if (other is null) return null;
        var (slice, file) = (other.Delivery.Slices.Intersect(rows.Slices).First(), other.Delivery.Files[0].Name);
        return new Issue(Severity.Error, rows.Sources[0].Shown, null, "read_in_two_ways", new LocalizedText(
            $"It holds rows of {slice}, as {file} does, which is read in another way: the later would replace the earlier. "
            + "Load them one after the other, with --merge.",
            $"Il contient des lignes de {slice}, comme {file}, qui est lu autrement : le dernier remplacerait le premier. "
            + "Chargez-les l'un après l'autre, avec --merge."));
    }

    /// <param name="rows">A delivery of which no row can be used.</param>
    /// <param name="rejections">Why.</param>
    public static IReadOnlyList<Issue> NothingIsLeft(StagedRows rows, IReadOnlyList<Rejection> rejections)
    {
        var names = string.Join(", ", rows.Sources.Select(s => s.File.Name).Distinct(StringComparer.Ordinal));
        return [.. Reasons(rejections), new Issue(Severity.Error, names, null, "no_row_usable", Format.Sentence(
            $"{(rows.Read == 1 ? "Its one row cannot be used" : $"None of its {rows.Read:N0} rows can be used")}, so nothing was loaded.",
            $"{(rows.Read == 1 ? "Sa seule ligne n'est pas utilisable" : $"Aucune de ses {rows.Read:N0} lignes n'est utilisable")} : rien n'a été chargé."))];
    }

    /// <summary>Some files cannot be used, so none is loaded; what the others would have done is told with it.</summary>
    public static RefusedException OfSome(IReadOnlyList<Issue> refused, IReadOnlyList<LoadedDelivery> others,
        IReadOnlyList<Issue> warnings) => new([.. refused, .. warnings])
        {
            WouldLoad = Unwritten(others, LoadOutcome.WouldLoad),
        };

    /// <summary>Refuses losses that were not accepted, as <see cref="LoadGuard.Check"/>; what the load would have done is told with it.</summary>
    public static void RefuseLosses(Losses losses, LoadRequest request, IReadOnlyList<LoadedDelivery> loaded)
    {
        if (LoadGuard.Refusal(losses, request) is { Count: > 0 } issues)
            throw new RefusedException(issues) { Losses = losses, WouldLoad = Unwritten(loaded, LoadOutcome.WouldBeRefused) };
    }

    /// <summary>The deliveries of a load that wrote nothing.</summary>
    /// <param name="outcome">Of those that bring anything new.</param>
    public static IReadOnlyList<LoadedDelivery> Unwritten(IEnumerable<LoadedDelivery> loaded, LoadOutcome outcome) => [.. loaded.Select(l =>
        l.Outcome == LoadOutcome.Unchanged ? l : l with { Outcome = outcome, Delivery = l.Delivery with { Position = 0 } })];

    /// <param name="loaded">What a strict load would have loaded, with rejected rows among it.</param>
    /// <param name="rejected">How many rows are rejected, at least one.</param>
    public static RefusedException Strict(IReadOnlyList<LoadedDelivery> loaded, int rejected) => new(
    [
        .. Reasons(loaded.SelectMany(l => l.Rejections)),
        new Issue(Severity.Error, "--strict", null, "strict", Format.Sentence(
            $"{RejectionWords.Rejected(rejected)}, so nothing was loaded. Correct {(rejected == 1 ? "it" : "them")}, or load without --strict to take the others.",
            $"{RejectionWords.Rejected(rejected)} : rien n'a été chargé. Corrigez-{Grammar.Forme(rejected, "la", "les")}, ou chargez sans --strict pour reprendre les autres.")),
    ]);

    private static IEnumerable<Issue> Reasons(IEnumerable<Rejection> rejections)
    {
        var groups = RejectionGroup.Of(rejections);
        foreach (var group in groups.Take(MostReasons))
        {
            yield return new Issue(Severity.Error, group.First.File, group.First.Row, group.First.Rule, group.Count == 1
                ? RejectionWords.Whole(group)
                : Format.Sentence($"{RejectionWords.Whole(group)} {RejectionWords.Rows(group.Count)}: {RejectionWords.Places(group)}.",
                    $"{RejectionWords.Whole(group)} {RejectionWords.Rows(group.Count)} : {RejectionWords.Places(group)}."));
        }
        if (groups.Count <= MostReasons) yield break;
        var (more, rows) = (groups.Count - MostReasons, groups.Skip(MostReasons).Sum(g => g.Count));
        yield return new Issue(Severity.Error, groups[MostReasons].First.File, null, "more", Format.Sentence(
            $"And {more:N0} more {(more == 1 ? "reason" : "reasons")}, for {RejectionWords.Rows(rows)}.",
            $"Et {more:N0} {Grammar.Forme(more, "autre raison", "autres raisons")}, pour {RejectionWords.Rows(rows)}."));
    }
}
