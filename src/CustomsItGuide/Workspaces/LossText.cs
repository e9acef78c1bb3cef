using System.Globalization;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Workspaces;

/// <summary>Says what a load would take away, and the number by which that is accepted.</summary>
internal static class LossText
{
    /// <summary>Keys that are named; the JSON of the load has more.</summary>
    private const int KeysShown = 20;

    /// <summary>What goes first, the number last; what is within its limit is named too, as a warning, since the number counts it.</summary>
    /// <param name="merged">True when the load merges, so that nobody is sent to do so.</param>
    public static IReadOnlyList<Issue> Issues(Losses losses, bool merged)
    {
        var all = losses.Rows.Select(Of).Concat(losses.Cells.Select(Of)).Concat(losses.Rejected.Select(Of)).Concat(losses.Indicators.Select(Of));
        return [.. all.OrderBy(i => i.Severity == Severity.Error ? 0 : 1), Total(losses, merged)];
    }

    /// <summary>A warning: nothing is lost.</summary>
    public static Issue Rewritten(string dataSet, string slice, string column, long count, long of) => new(Severity.Warning, dataSet, null,
        "column_rewritten", new LocalizedText(
            $"{Count(count)} of the {Count(of)} filled cells of the column {column} in {slice} become other texts. If a column of the file "
            + "was shifted, correct it and load it again, or withdraw the delivery.",
            $"{Count(count)} des {Count(of)} cellules remplies de la colonne {column} dans {slice} deviennent d'autres textes. Si une colonne "
            + "du fichier a été décalée, corrigez-le et chargez-le de nouveau, ou retirez la livraison."));

    private static Severity Weight(bool isAbove) => isAbove ? Severity.Error : Severity.Warning;

    private static Issue Of(LostRows lost)
    {
        var one = lost.Rejected == 1;
        var rejected = lost.Rejected == 0 ? ""
            : $" Of {(lost.Count == 1 ? "it" : "them")} {Count(lost.Rejected)} {(one ? "stands" : "stand")} in the delivery and {(one ? "is" : "are")} rejected there.";
        var refusees = lost.Rejected == 0 ? "" : lost.Count == 1 ? " Elle figure dans la livraison et y est refusée."
            : $" Parmi elles, {Count(lost.Rejected)} "
                + (one ? "figure dans la livraison et y est refusée." : "figurent dans la livraison et y sont refusées.");
        var shown = lost.Keys.Take(KeysShown).ToList();
        var more = lost.Count - shown.Count;
        var names = string.Join(", ", shown);
        var keys = lost.Keys.Count == 0 ? "" : $" {names}{(more > 0 ? $" and {Count(more)} more (--format json has them)" : "")}.";
        var autres = more > 0 ? $" et {Count(more)} {Grammar.Forme(more, "autre", "autres")} (--format json les donne)" : "";
        var cles = lost.Keys.Count == 0 ? "" : $" {names}{autres}.";
        var against = Against(lost.Count, lost.Of, lost.Limit);
        return new Issue(Weight(lost.IsAbove), lost.DataSet, null, "rows_lost", new LocalizedText(
            $"{Count(lost.Count)} of the {Count(lost.Of)} rows that count in {lost.Slice} would not count any more "
            + $"({against.English}).{rejected}{keys}",
            $"{Count(lost.Count)} des {Count(lost.Of)} lignes qui comptent dans {lost.Slice} "
            + $"ne {Grammar.Forme(lost.Count, "compterait", "compteraient")} plus ({against.French}).{refusees}{cles}"));
    }

    private static Issue Of(LostCells lost)
    {
        var against = Against(lost.Count, lost.Of, lost.Limit);
        return new Issue(Weight(lost.IsAbove), lost.DataSet, null, "cells_lost", new LocalizedText(
            $"{Count(lost.Count)} of the {Count(lost.Of)} filled cells of the column {lost.Column} in {lost.Slice} would be empty "
            + $"({against.English}).",
            $"{Count(lost.Count)} des {Count(lost.Of)} cellules remplies de la colonne {lost.Column} dans {lost.Slice} "
            + $"{Grammar.Forme(lost.Count, "serait vide", "seraient vides")} ({against.French})."));
    }

    private static Issue Of(RejectedRows rejected)
    {
        var groups = rejected.Groups.Select(g =>
            $"{Count(g.Count)} by the rule {g.Rule} in the column {g.Column ?? "-"}, the first with '{g.Value}'");
        var groupes = rejected.Groups.Select(g =>
            $"{Count(g.Count)} par la règle {g.Rule} dans la colonne {g.Column ?? "-"}, la première avec « {g.Value} »");
        var against = Against(rejected.Count, rejected.Of, rejected.Limit);
        return new Issue(Severity.Error, rejected.File, null, "rows_rejected", new LocalizedText(
            $"{Count(rejected.Count)} of its {Count(rejected.Of)} rows would be rejected "
            + $"({against.English}): {string.Join("; ", groups)}.",
            $"{Count(rejected.Count)} de ses {Count(rejected.Of)} lignes "
            + $"{Grammar.Forme(rejected.Count, "serait refusée", "seraient refusées")} "
            + $"({against.French}) : {string.Join(" ; ", groupes)}."));
    }

    private static Issue Of(LostIndicator lost)
    {
        var against = Against(lost.Count, lost.Of, lost.Limit);
        var fewer = lost.Count <= 0 ? null : new LocalizedText(
            $"it would rest on {Count(lost.Of - lost.Count)} instead of {Many(lost.Of, "row")} ({against.English})",
            $"il reposerait sur {Count(lost.Of - lost.Count)} au lieu de {Count(lost.Of)} {Grammar.Forme(lost.Of, "ligne", "lignes")} ({against.French})");
        var moved = lost.Moved == 0 ? null : new LocalizedText(
            $"{Many(lost.Moved, "row")} would be counted in it no longer",
            $"{Count(lost.Moved)} {Grammar.Forme(lost.Moved, "ligne n'y serait plus comptée", "lignes n'y seraient plus comptées")}");
        var met = !lost.TurnsMet ? null : new LocalizedText(
            "its target, which is not met now, would be met", "sa cible, qui n'est pas atteinte à présent, le serait");
        LocalizedText?[] both = [met, fewer, moved];
        return new Issue(Severity.Error, lost.Indicator, null, lost.TurnsMet ? "turns_met" : "indicator_rows_lost", new LocalizedText(
            $"With what goes, in {lost.Period}, {string.Join("; ", both.OfType<LocalizedText>().Select(t => t.English))}.",
            $"Avec ce qui part, en {lost.Period}, {string.Join(" ; ", both.OfType<LocalizedText>().Select(t => t.French))}."));
    }

    private static Issue Total(Losses losses, bool merged)
    {
        var number = Count(losses.Number);
        var rejected = losses.Rejected.Count == 0 ? "" : $" and {Many(losses.RejectedCount, "rejected row")} that take no row's place";
        var refusees = losses.Rejected.Count == 0 ? ""
            : $" et {Count(losses.RejectedCount)} "
                + Grammar.Forme(losses.RejectedCount, "ligne refusée qui ne prend", "lignes refusées qui ne prennent")
                + " la place d'aucune autre";
        return new Issue(Severity.Error, "load", null, "losses", new LocalizedText(
            "Nothing was loaded, because the load would take away more than the plan allows. "
            + $"In all {number}: {Many(losses.RowCount, "row")}, {Many(losses.CellCount, "cell")}{rejected}. "
            + (merged ? "" : "A file that holds a part of a slice is loaded with --merge, which removes nothing. ")
            + $"If all of that is to go, load with --accept-losses {number}; the journal then says that it was accepted.",
            "Rien n'a été chargé, parce que le chargement retirerait plus que le plan ne le permet. "
            + $"En tout {number} : {Count(losses.RowCount)} ligne{Grammar.Accord(losses.RowCount)}, "
            + $"{Count(losses.CellCount)} cellule{Grammar.Accord(losses.CellCount)}{refusees}. "
            + (merged ? "" : "Un fichier qui contient une partie d'une tranche se charge avec --merge, qui ne retire rien. ")
            + $"Si tout cela doit partir, chargez avec --accept-losses {number} ; le journal dit alors que cela a été accepté."));
    }

    private static string Many(long number, string what) => $"{Count(number)} {what}{(number == 1 ? "" : "s")}";

    private static LocalizedText Against(long count, long of, double limit)
    {
        var share = 100.0 * count / Math.Max(1, of);
        return Format.Sentence($"{share:0.#} %, limit {limit:0.#} %", $"{share:0.#} %, limite {limit:0.#} %");
    }

    private static string Count(long number) => number.ToString(CultureInfo.InvariantCulture);
}
