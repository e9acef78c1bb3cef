using CustomsItGuide.Disclosure;
using CustomsItGuide.Readings;
using CustomsItGuide.Warehouse;

namespace CustomsItGuide.States;

/// <summary>
/// What the measures give on the rows that count now, and what follows from it. A measure is run once, and a value is computed a second
/// time once, until rows change that they read: a load looks at them when it closes tables, when it writes down what readers are shown
/// since, and when it makes the readings.
/// </summary>
internal sealed class Measured(Database db, Plan plan)
{
    private readonly Dictionary<string, HashSet<string>> read =
        plan.Measures.ToDictionary(m => m.Name, m => plan.DataSetsOf(m).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    private readonly Dictionary<string, (RowTable? Rows, string? Fault)> rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyDictionary<string, string>> fingerprints = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyDictionary<Period, Reading>> estimated = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Indicator, Period Period), Reading> confirmed = [];
    private bool hasAnswers;

    /// <summary>Rows of data sets have changed, and it is settled which of them count.</summary>
    /// <param name="dataSets">Those, without what looks at them.</param>
    public void Forget(IReadOnlySet<string> dataSets)
    {
        var touched = PendingRows.Touched(plan, dataSets);
        foreach (var measure in plan.Measures.Where(m => Reads(m, touched)))
        {
            rows.Remove(measure.Name);
            foreach (var indicator in plan.Indicators.Where(i => i.Measure == measure.Name))
            {
                fingerprints.Remove(indicator.Id);
                estimated.Remove(indicator.Id);
                foreach (var key in confirmed.Keys.Where(k => k.Indicator == indicator.Id).ToList()) confirmed.Remove(key);
            }
        }
        if (Aggregates.Reads(touched)) hasAnswers = false;
    }

    /// <summary>True for a measure, or its check query, that reads one of the data sets.</summary>
    public bool Reads(Measure measure, IReadOnlySet<string> dataSets) => read[measure.Name].Overlaps(dataSets);

    /// <inheritdoc cref="MeasureRows.Run"/>
    public (RowTable? Rows, string? Fault) Rows(Measure measure)
    {
        if (rows.TryGetValue(measure.Name, out var known)) return known;
        Prepare();
        return rows[measure.Name] = MeasureRows.Run(db, measure);
    }

    /// <inheritdoc cref="MeasureRows.Fingerprints"/>
    public IReadOnlyDictionary<string, string> Fingerprints(Indicator indicator)
    {
        if (fingerprints.TryGetValue(indicator.Id, out var known)) return known;
        return fingerprints[indicator.Id] = MeasureRows.Fingerprints(Rows(plan.Measure(indicator.Measure)).Rows, indicator,
            RowPeriods.ByText(plan, indicator));
    }

    /// <inheritdoc cref="WarehouseBuild.Estimate"/>
    public IReadOnlyDictionary<Period, Reading> Estimated(Indicator indicator)
    {
        if (estimated.TryGetValue(indicator.Id, out var known)) return known;
        return estimated[indicator.Id] = WarehouseBuild.Estimate(plan, indicator, Rows(plan.Measure(indicator.Measure)));
    }

    /// <summary>The readings without those that a second computation does not confirm, each computed when it is asked for.</summary>
    public IReadOnlyDictionary<Period, Reading> Confirmed(Indicator indicator)
    {
        var readings = Estimated(indicator);
        return new ReadingsOnDemand(readings.Keys, period => Confirmed(indicator, readings[period]));
    }

    /// <summary>
    /// The same as <see cref="Confirmed(Indicator)"/>, with what is published of surveys at their closure, and where late answers enter in
    /// batches by those that were let in.
    /// </summary>
    /// <param name="isConfirmed">False: nothing is computed a second time, and nothing of the outcome is to be shown.</param>
    public IReadOnlyDictionary<Period, Reading> Published(Indicator indicator, bool isConfirmed = true)
    {
        // All answers are in both computations; what is let in of them afterwards is another question.
        var readings = isConfirmed ? Confirmed(indicator) : Estimated(indicator);
        if (indicator.Kind.Rows == RowSubject.DeclaredFacts)
        {
            var options = OptionTable.Read(db, plan.Calendar)
                .Where(o => o.Kind == PublishedOptions.ReasonsOfIndicator && o.Subject == indicator.Id)
                .ToDictionary(o => o.Period);
            return new ReadingsOnDemand(readings.Keys,
                period => PublishedReadings.WithReasons(indicator, readings[period], options.GetValueOrDefault(period)));
        }
        if (indicator.Kind.Rows != RowSubject.Opinions || Rows(plan.Measure(indicator.Measure)).Rows is not { } ofMeasure) return readings;
        var published = PublicationTable.Read(db, plan.Calendar);
        if (plan.Disclosure.LateAnswers != LateAnswers.Batch)
            return new ReadingsOnDemand(readings.Keys, period => PublishedReadings.Of(plan, indicator, readings[period], published));
        var letIn = LateTotalTable.Read(db, plan.Calendar);
        var inputs = WarehouseBuild.Inputs(plan, indicator, ofMeasure).ToDictionary(i => i.Period);
        return new ReadingsOnDemand(readings.Keys, period =>
            PublishedReadings.Of(plan, indicator, BatchedReadings.Of(inputs[period], readings[period], letIn), published));
    }

    private Reading Confirmed(Indicator indicator, Reading reading)
    {
        if (confirmed.TryGetValue((indicator.Id, reading.Period), out var known)) return known;
        Prepare();
        return confirmed[(indicator.Id, reading.Period)] = Confirming.Settle(reading, plan, indicator, sql => db.Query(sql));
    }

    private void Prepare()
    {
        if (hasAnswers) return;
        Aggregates.Fill(db, plan);
        hasAnswers = true;
    }
}
