namespace CustomsItGuide.Charts.History;

internal static class HistoryWords
{
}
