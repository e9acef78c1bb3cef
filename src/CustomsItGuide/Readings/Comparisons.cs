namespace CustomsItGuide.Readings;

/// <summary>What stands in the way of comparing two years' readings of an indicator, whatever their values say.</summary>
public static class Comparisons
{
    /// <summary>
    /// basis_changed: another wording, scale or list was used. denominator_changed: it moved by more than <c>denominator_change_max</c> percent,
    /// so a rate can rise without more being done. series_changed: seizures of different operations were added up.
    /// within_rounding: the values differ by less than the rounded counts in them leave open, so no increase or decrease may be claimed.
    /// None when one of the two has no value.
    /// </summary>
    public static IReadOnlyList<Finding> Of(Indicator indicator, Reading reading, Reading? previous, Policy policy)
    {
        if (previous?.Value is null || reading.Value is null) return [];
        var findings = new List<Finding>();
        if (reading.Basis != previous.Basis)
        {
            findings.Add(Say.Warning("basis_changed",
                $"What was asked or listed differs from {previous.Period}; the two values are not comparable as they stand.",
                $"Ce qui a été demandé ou répertorié diffère de {previous.Period} ; les deux valeurs ne sont pas comparables telles quelles."));
        }

        var largest = policy["denominator_change_max"];
        if (indicator.Estimator is not ("satisfaction" or "lowest_satisfaction") && reading.Denominator is { } now && previous.Denominator is { } then
            && 100 * Math.Abs(now - then) > largest * then)
        {
            findings.Add(Say.Warning("denominator_changed",
                $"The denominator went from {then:0.##} to {now:0.##}, by more than {largest:0.##} %; part of any change of the rate comes from it.",
                $"Le dénominateur est passé de {then:0.##} à {now:0.##}, soit plus de {largest:0.##} % ; une partie de toute variation du taux en provient."));
        }

        if (indicator.Estimator == "seizures") findings.AddRange(Seized(reading, previous));
        return findings;
    }

    private static IEnumerable<Finding> Seized(Reading reading, Reading previous)
    {
        var (series, before) = (Series(reading), Series(previous));
        if (!series.SetEquals(before))
        {
            yield return Say.Warning("series_changed",
                $"The operations counted are not those of {previous.Period} ({Say.Names(before)}, now {Say.Names(series)}); the totals are not like for like.",
                $"Les opérations comptées ne sont pas celles de {previous.Period} ({Say.Names(before)}, à présent {Say.Names(series)}) ; les totaux ne sont pas comparables.");
        }

        var (low, high) = Ends(reading);
        var (lowBefore, highBefore) = Ends(previous);
        if (low <= highBefore && lowBefore <= high && reading.Value != previous.Value)
        {
            yield return Say.Warning("within_rounding",
                $"Rounded counts leave open more than the difference to {previous.Period}; neither an increase nor a decrease can be claimed.",
                $"Les nombres arrondis laissent une marge supérieure à l'écart avec {previous.Period} ; on ne peut affirmer ni hausse ni baisse.");
        }
    }

    /// <summary>Names of the operations counted, where the indicator is broken down by operation.</summary>
    private static HashSet<string> Series(Reading reading) => reading.Breakdown.Where(c => c.By == "operation").Select(c => c.Key).ToHashSet(StringComparer.Ordinal);

    private static (double Low, double High) Ends(Reading reading) => reading.Interval is { } interval ? (interval.Lower, interval.Upper) : (reading.Value!.Value, reading.Value.Value);
}
