namespace CustomsItGuide.Readings;

/// <summary>What stands beside the sum of seizures: what is not in it, and how exact it is.</summary>
internal static class SeizureFindings
{
    /// <param name="rows">All reports of the year.</param>
    /// <param name="led">Those on operations led or co-led by the WCO.</param>
    /// <param name="open">Of these, the interim ones without a final report.</param>
    public static IReadOnlyList<Finding> Of(IReadOnlyList<MeasureRow> rows, IReadOnlyList<MeasureRow> led, IReadOnlyList<MeasureRow> open)
    {
        var findings = new List<Finding>();
        if (open.Count > 0)
        {
            var seizures = Seizures.Sum(open.Where(Seizures.IsSeizures));
            findings.Add(Say.Warning("interim_reports",
                $"{open.Count} operation(s) have no final report yet and are not counted; their interim reports would add {seizures:0.####} seizures: {Names(open)}.",
                $"{open.Count} opération(s) sans rapport final, non comptée(s) ; leurs rapports provisoires ajouteraient {seizures:0.####} saisies : {Names(open)}."));
        }

        var others = led.Where(row => Seizures.IsFinal(row) && !Seizures.IsSeizures(row)).ToList();
        foreach (var unit in Breakdowns.Groups(others, "unit"))
        {
            findings.Add(Say.Hint("other_units",
                $"{unit.Count()} final report(s) count {unit.Key}, not seizures, and are not in the sum ({Seizures.Sum(unit):0.####}): {Names(unit)}.",
                $"{unit.Count()} rapport(s) final(s) dénombrent autre chose que des saisies ({unit.Key}) et ne sont pas dans la somme ({Seizures.Sum(unit):0.####}) : {Names(unit)}."));
        }

        var supported = rows.Where(row => row.Text("role") == "support").ToList();
        if (supported.Count > 0)
        {
            findings.Add(Say.Hint("support_role",
                $"Operations that the WCO only supported are not in the sum: {Names(supported)}.",
                $"Les opérations que l'OMD a seulement appuyées ne sont pas dans la somme : {Names(supported)}."));
        }

        var rounded = led.Where(row => Seizures.IsFinal(row) && Seizures.IsSeizures(row) && Seizures.IsRounded(row)).ToList();
        if (rounded.Count > 0)
        {
            findings.Add(Say.Hint("rounded_counts",
                $"{rounded.Count} count(s) are rounded in the report and enter at the stated figure: {Names(rounded)}.",
                $"{rounded.Count} nombre(s) arrondi(s) dans le rapport, repris tel(s) quel(s) : {Names(rounded)}."));
        }

        return findings;
    }

    private static string Names(IEnumerable<MeasureRow> rows) => Say.Names(rows.Select(row => $"{row.Text("operation")} {row.Text("edition")}"));
}
