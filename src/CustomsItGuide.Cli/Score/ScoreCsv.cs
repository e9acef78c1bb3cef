using System.Globalization;
using CustomsItGuide.Cli.Output;
using CustomsItGuide.Files;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Cli.Score;

/// <summary>The scorecard as a table for a spreadsheet: one indicator a line, codes and unrounded numbers as in the JSON.</summary>
internal static class ScoreCsv
{
    public static void Write(Scorecard scorecard, string language, TextWriter output)
    {
        CsvText.Write(output,
            "period", "as_of", "id", "layer", "objective", "title", "unit",
            "value", "absence", "numerator", "denominator", "n", "population", "response_rate",
            "interval_lower", "interval_upper", "interval_level", "provisional",
            "baseline", "baseline_period", "target_rule", "target", "due",
            "observed_vs_target", "status", "evidence", "trend", "source_rating", "reason");
        foreach (var a in scorecard.Assessments)
        {
            var (indicator, reading) = (a.Indicator, a.Reading);
            CsvText.Write(output,
                scorecard.Period.ToString(), scorecard.AsOf.Position.ToString(CultureInfo.InvariantCulture),
                indicator.Id, indicator.Layer, indicator.Objective, indicator.Title.In(language), indicator.Unit.Code,
                Numbers.Exact(reading.Value), reading.Absence is { } absence ? Terms.Code(absence) : "",
                Numbers.Exact(reading.Numerator), Numbers.Exact(reading.Denominator),
                Numbers.Exact(reading.N), Numbers.Exact(reading.Population), Numbers.Exact(reading.ResponseRate),
                Numbers.Exact(reading.Interval?.Lower), Numbers.Exact(reading.Interval?.Upper), Numbers.Exact(reading.Interval?.Level),
                reading.Provisional ? "true" : "false",
                Numbers.Exact(a.Baseline.Value), a.Baseline.Period?.ToString() ?? "",
                Targets.Code(indicator.Target), Numbers.Exact(indicator.Target.Value), Numbers.Day(a.Due),
                Terms.Code(a.Fact), Terms.Code(a.Status), Terms.Code(a.Evidence), Terms.Code(a.Trend), Terms.Code(a.SourceRating),
                a.Reason.In(language));
        }
    }
}
