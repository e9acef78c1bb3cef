using System.Text.Json;

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
            ? new LocalizedText("1 value is not shown, because computing it a second time does not confirm it:",
                "1 valeur n'est pas affichée, parce qu'un second calcul ne la confirme pas :")
            : new LocalizedText($"{count} values are not shown, because computing them a second time does not confirm them:",
                $"{count} valeurs ne sont pas affichées, parce qu'un second calcul ne les confirme pas :")).In(call.Language));
        foreach (var reading in readings.Take(Shown))
            call.Error.WriteLine($"  {reading.Indicator} {reading.Period}{(call.Language == "fr" ? " :" : ":")} {Plain.Text(reading.SecondComputation!.Reason!.In(call.Language))}");
        var more = Numbers.Count(readings.Count - Shown, call.Language);
        if (readings.Count > Shown) call.Error.WriteLine(new LocalizedText($"  and {more} more", $"  et {more} de plus").In(call.Language));
        var next = call.Next($"explain {readings[0].Indicator} --period {readings[0].Period}");
        call.Error.WriteLine(new LocalizedText($"'{next}' shows both queries.", $"« {next} » montre les deux requêtes.").In(call.Language));
    }

    public static void WriteJson(Utf8JsonWriter json, string name, IEnumerable<Reading> readings)
    {
        json.Objects(name, readings, reading =>
        {
            json.WriteString("indicator", reading.Indicator);
            json.WriteString("period", reading.Period.ToString());
            json.Text("reason", reading.SecondComputation!.Reason);
        });
    }
}
