namespace CustomsItGuide.Pictures.Words;

/// <summary>Titles of the pages' charts. Numbers in braces take a value.</summary>
internal static class ChartTitles
{
}
