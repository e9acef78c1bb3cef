using CustomsItGuide.Charts;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Tests.Charts;

/// <summary>
/// Charts that a person has looked at. With APPROVE=1 set, what comes out is written over them, to be looked at again in a browser.
/// </summary>
public sealed class ApprovedChartTests
{
    [Theory]
    [InlineData("history-full", "en", ChartWidth.Wide)]
    [InlineData("history-full", "fr", ChartWidth.Narrow)]
    [InlineData("history-none", "fr", ChartWidth.Narrow)]
    [InlineData("level-survey", "en", ChartWidth.Wide)]
    [InlineData("intervals", "fr", ChartWidth.Wide)]
    [InlineData("planned", "en", ChartWidth.Narrow)]
    [InlineData("timeline", "fr", ChartWidth.Wide)]
    [InlineData("answers", "en", ChartWidth.Wide)]
    [InlineData("regions", "fr", ChartWidth.Narrow)]
    [InlineData("missions", "en", ChartWidth.Wide)]
    [InlineData("map", "fr", ChartWidth.Narrow)]
    public void It_looks_as_it_was_approved(string name, string language, ChartWidth width)
    {
        var file = Path.Combine(Repository.Root, "tests", "CustomsItGuide.Tests", "Charts", "approved",
            $"{name}.{language}.{(int)width}.svg");
        // A line for each element, so that a difference can be read.
        var actual = Gallery.Charts[name](Format.For(language), width).ToStandalone().Replace("><", ">\n<", StringComparison.Ordinal);

        if (Environment.GetEnvironmentVariable("APPROVE") == "1") File.WriteAllText(file, actual);
        Assert.True(File.Exists(file),
            $"There is no approved {Path.GetFileName(file)}; run the tests with APPROVE=1, look at it, and commit it.");
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), actual);
    }
}
