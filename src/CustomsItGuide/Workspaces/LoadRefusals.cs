using CustomsItGuide.Ingestion;
using CustomsItGuide.Warehouse;

namespace CustomsItGuide.Workspaces;

/// <summary>What is refused of a load whatever the plan's limits are.</summary>
internal static class LoadRefusals
{
    private const int Shown = 20;

    /// <summary>The name of a file that cannot enter the journal.</summary>
    public static void RefuseUnseen(IReadOnlyList<Source> sources)
    {
        var wrong = sources.Select(s => s.File.Name).Distinct(StringComparer.Ordinal)
            .Select(name => (Name: name, Why: FreeText.Wrong(name))).Where(f => f.Why is not null)
            .Select(f => new Issue(Severity.Error, f.Name, null, "file_name",
                $"The name of the file enters the journal, and it cannot as it is. {f.Why} Rename the file.")).ToList();
        if (wrong.Count > 0) throw new RefusedException(wrong);
    }

    /// <summary>A delivery of which no row keeps to the contract.</summary>
    public static void RefuseWhenNothingIsLeft(StagedRows rows)
    {
        if (rows.Typed == 0) throw NoRowUsable(rows, rows.Rejections[0]);
    }

    /// <param name="first">The first rejection.</param>
    public static RefusedException NoRowUsable(StagedRows rows, Rejection first) => new([.. rows.Sources.Select(s =>
        new Issue(Severity.Error, s.File.Name, first.Row, "no_row_usable",
            $"None of its {rows.Read} rows can be used, so nothing was loaded. The first: column {first.Column ?? "-"} has '{first.Value}' "
            + $"(rule {first.Rule}). Expected: {first.Expected}. {first.Advice}."))]);

    /// <summary>Any rejected row, where the load is to be strict.</summary>
    public static void RefuseAnyRejection(IReadOnlyList<LoadedDelivery> loaded)
    {
        var rejected = loaded.Sum(l => l.Rejections.Count);
        if (rejected == 0) return;
        throw new RefusedException([.. loaded.SelectMany(l => l.Rejections).Take(Shown).Select(r => new Issue(Severity.Error, r.File, r.Row, r.Rule,
                $"Column {r.Column ?? "-"} has '{r.Value}'. Expected: {r.Expected}. {r.Advice}.")),
            new Issue(Severity.Error, "--strict", null, "strict",
                $"{rejected} rows are rejected, so nothing was loaded. Correct them, or load without --strict to take the others.")]);
    }
}
