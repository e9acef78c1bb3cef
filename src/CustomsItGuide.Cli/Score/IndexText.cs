using System.Text.Json;
using CustomsItGuide.Cli.Output;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Cli.Score;

/// <summary>The one figure for the whole, where somebody asked for it.</summary>
internal static class IndexText
{
    private static readonly LocalizedText Withheld = new(
        "Index: withheld. Only {0} of {1} indicators ({2}) have a value and a number for a target; an index needs 80 % of them.",
        "Indice : non publié. Seuls {0} indicateurs sur {1} ({2}) ont une valeur et une cible chiffrée ; il en faut 80 %.");

    private static readonly LocalizedText Figure = new(
        "Index: {0} of 100 (geometric mean of the objectives; arithmetic {1}; from {2} to {3} when weights differ by a quarter), from {4} of {5} indicators. It has no status of its own.",
        "Indice : {0} sur 100 (moyenne géométrique des objectifs ; arithmétique {1} ; de {2} à {3} si les poids varient d’un quart), d’après {4} indicateurs sur {5}. Il n’a pas de statut propre.");

    public static void Write(RollUpIndex index, Scorecard scorecard, Call call)
    {
        var format = Format.Plain(call.Language);
        call.Output.WriteLine();
        call.Output.WriteLine(index.Geometric is { } geometric
            ? format.Text(Figure, format.Number(geometric, 1), format.Number(index.Arithmetic!.Value, 1), format.Number(index.Lowest!.Value, 1), format.Number(index.Highest!.Value, 1),
                index.Indicators.Count, scorecard.Assessments.Count)
            : format.Text(Withheld, index.Indicators.Count, scorecard.Assessments.Count, format.Percent(index.Coverage)));
    }

    public static void Write(Utf8JsonWriter json, RollUpIndex index)
    {
        json.WriteStartObject("index");
        json.WriteNumber("coverage", index.Coverage);
        json.Strings("indicators", index.Indicators);
        json.Number("geometric", index.Geometric);
        json.Number("arithmetic", index.Arithmetic);
        json.Number("lowest", index.Lowest);
        json.Number("highest", index.Highest);
        json.WriteEndObject();
    }
}
