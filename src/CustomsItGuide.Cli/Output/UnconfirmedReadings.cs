using CustomsItGuide.Wording;

namespace CustomsItGuide.Cli.Output;

/// <summary>Readings that have no value because a second computation does not confirm it: said wherever they came about.</summary>
internal static class UnconfirmedReadings
{
    private const int Shown = 10;

    /// <summary>On the error output, so that it is seen beside whatever is printed; nothing when there are none.</summary>
    public static void Warn(Call call, IReadOnlyList<Reading> readings)
    {
        if (readings.Count == 0) return;
        var count = Numbers.Count(readings.Count, call.Language);
        call.Error.WriteLine((readings.Count == 1
            ? CliWords.OneValueNotShown
            : CliWords.SeveralValuesNotShown(count)).In(call.Language));
        foreach (var reading in readings.Take(Shown))
            call.Error.WriteLine("  "
                + Plain.Text(CliWords.LabelAndText($"{reading.Indicator} {reading.Period}", reading.SecondComputation!.Reason!)
                    .In(call.Language)));
        var more = Numbers.Count(readings.Count - Shown, call.Language);
        if (readings.Count > Shown) call.Error.WriteLine(CliWords.ReadingsAndMore(more).In(call.Language));
        var next = call.Next($"explain {readings[0].Indicator} --period {readings[0].Period}");
        call.Error.WriteLine(CliWords.ShowsBothQueries(next).In(call.Language));
    }
}
