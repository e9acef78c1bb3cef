using CustomsItGuide.Files.Notebooks;
using CustomsItGuide.Notebooks.Display;
using CustomsItGuide.Tests.Cli;
using CustomsItGuide.Tests.Workspaces;
using SkiaSharp;

namespace CustomsItGuide.Tests.Notebooks;

/// <summary>Plots that an analyst makes with ScottPlot.</summary>
public sealed class PlotTests(SampleWorkspace sample)
{
    [Fact]
    public void A_plot_is_shown_as_a_picture_with_words_in_its_place()
    {
        var shown = Rendering.Bundle(Plot())!.Forms;
        Assert.Equal("Réponses <par> région. Région. Membres. 2023/24.", shown[MimeBundle.Plain]);
        Assert.Contains("alt=\"R&#233;ponses &lt;par&gt; r&#233;gion. ", shown[MimeBundle.Html], StringComparison.Ordinal);
        Assert.Contains("src=\"data:image/png;base64," + shown[MimeBundle.Png], shown[MimeBundle.Html], StringComparison.Ordinal);
        Assert.Equal(shown[MimeBundle.Png], Rendering.Bundle(Plot())!.Forms[MimeBundle.Png]);

        Assert.Equal("Inter", Plot().Axes.Title.Label.FontName);
        using var picture = SKBitmap.Decode(Convert.FromBase64String(shown[MimeBundle.Png]));
        Assert.Equal((800, 500), (picture.Width, picture.Height));
        Assert.True(picture.Pixels.Count(c => c == new SKColor(0x0b, 0x4f, 0x8a)) > 1000);
        Assert.True(picture.Pixels.Count(c => c == SKColors.White) > 100_000);
    }

    [Fact]
    public void A_cell_may_end_with_a_plot()
    {
        var file = Path.Combine(sample.NewFolder(), "plot.ipynb");
        var document = NotebookDocument.Of(
            [(true, "var plot = new ScottPlot.Plot();\nplot.Add.Bars(new double[] { 3, 1, 2 });\nplot.Title(\"Mine\");\nplot")]);
        File.WriteAllText(file, document.ToText());
        var (code, _, error) = Runs.Command(Runs.Surroundings(("SCORECARD_WORKSPACE", sample.Folder)), "notebook", "run", file);
        Assert.True(code == 0, error);
        var output = NotebookDocument.Parse(File.ReadAllText(file), file).Cells[0].Outputs.Single();
        Assert.Equal("Mine.", output.Form(MimeBundle.Plain));
        Assert.Equal([0x89, 0x50, 0x4E, 0x47], Convert.FromBase64String(output.Form(MimeBundle.Png)!)[..4]);
    }

    private static ScottPlot.Plot Plot()
    {
        PlotFont.Use();
        var plot = new ScottPlot.Plot();
        var bars = plot.Add.Bars([3, 1, 2]);
        bars.Color = ScottPlot.Color.FromHex("#0b4f8a");
        bars.LegendText = "2023/24";
        plot.Title("Réponses <par> région");
        plot.XLabel("Région");
        plot.YLabel("Membres");
        return plot;
    }
}
