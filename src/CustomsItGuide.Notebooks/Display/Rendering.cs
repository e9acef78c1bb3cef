using System.Collections;
using System.Globalization;
using CustomsItGuide.Analysis;
using CustomsItGuide.Charts;
using CustomsItGuide.Files.Notebooks;

namespace CustomsItGuide.Notebooks.Display;

/// <summary>A value in the forms in which notebooks, converters and terminals show it. The same value gives the same bytes.</summary>
public static class Rendering
{
    /// <returns>Null for null: nothing is shown.</returns>
    public static MimeBundle? Bundle(object? value) => value switch
    {
        null => null,
        string text => MimeBundle.Of((MimeBundle.Plain, text)),
        Chart chart => ChartImage.Bundle(chart),
        ScottPlot.Plot plot => PlotImage.Bundle(plot),
        DataFrame frame => MimeBundle.Of((MimeBundle.Html, frame.ToHtml()), (MimeBundle.Plain, frame.ToString())),
        Microsoft.Data.Analysis.DataFrame frame => PackageFrames.Bundle(frame),
        RowTable table => Table(table),
        Assessment assessment => Tile.Of(assessment),
        Scorecard scorecard => Table(Tile.Table(scorecard), int.MaxValue),
        MimeBundle bundle => bundle,
        double or float or decimal or IFormattable => MimeBundle.Of((MimeBundle.Plain, Exactly(value))),
        IDictionary pairs => Table(Objects.Of(pairs)),
        IEnumerable items => Table(Objects.Of(items)),
        _ when Objects.HasMembers(value) => Table(Objects.Members(value), int.MaxValue),
        _ => MimeBundle.Of((MimeBundle.Plain, value.ToString() ?? "")),
    };

    /// <summary>A value with all its digits, as another program reads it back; null is <c>null</c>.</summary>
    public static string Exactly(object? value) => value switch
    {
        null => "null",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        IFormattable formattable =>
            formattable.ToString(value is DateOnly or DateTime or DateTimeOffset ? "O" : null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    internal static MimeBundle Table(RowTable table, int most = TableText.MostRows) =>
        MimeBundle.Of((MimeBundle.Html, TableText.Html(table, most)), (MimeBundle.Plain, TableText.Plain(table, most)));
}
