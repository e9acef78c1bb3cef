namespace CustomsItGuide.Pages;

/// <summary>The version that the footer names: the library's, as every scorecard carries it.</summary>
public static class EngineVersion
{
    public static readonly string Version = typeof(Scorecard).Assembly.GetName().Version?.ToString(3) ?? "";
}
