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
        call.Error.WriteLine(readings.Count == 1
            ? "1 value is not shown, because computing it a second time does not confirm it:"
            : $"{Numbers.Count(readings.Count)} values are not shown, because computing them a second time does not confirm them:");
        foreach (var reading in readings.Take(Shown))
            call.Error.WriteLine($"  {reading.Indicator} {reading.Period}: {Plain.Text(reading.SecondComputation!.Reason!.In(call.Language))}");
        if (readings.Count > Shown) call.Error.WriteLine($"  and {Numbers.Count(readings.Count - Shown)} more");
        call.Error.WriteLine($"'{call.Next($"explain {readings[0].Indicator} --period {readings[0].Period}")}' shows both queries.");
    }

    public static void WriteJson(Utf8JsonWriter json, string name, IEnumerable<Reading> readings)
    {
        json.WriteStartArray(name);
        foreach (var reading in readings)
        {
            json.WriteStartObject();
            json.WriteString("indicator", reading.Indicator);
            json.WriteString("period", reading.Period.ToString());
            json.Text("reason", reading.SecondComputation!.Reason);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
