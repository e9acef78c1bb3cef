namespace CustomsItGuide.Kinds.Stock;

/// <summary>What stands beside a stock: where it comes from (value = before + entries - exits), and who is near it.</summary>
internal static class StockFigures
{
    /// <summary>Against the same day one year earlier; likewise the next two.</summary>
    public static readonly SupportingFigure Entries =
        new("entries", KindsWords.EnteredInYear, SupportingFigure.Count);

    public static readonly SupportingFigure Exits = new("exits", KindsWords.LeftInYear, SupportingFigure.Count);
    public static readonly SupportingFigure Before = new("before", KindsWords.ValueBefore, SupportingFigure.Count);

    /// <summary>Outside the WCO.</summary>
    public static readonly SupportingFigure Recognized =
        new("recognized", KindsWords.RecognizedExperts, SupportingFigure.Count);

    /// <summary>The WCO's own accredited staff.</summary>
    public static readonly SupportingFigure WcoEmployed =
        new("wco_employed", KindsWords.WcoEmployed, SupportingFigure.Count);

    public static readonly SupportingFigure Accreditations =
        new("accreditations", KindsWords.Accreditations, SupportingFigure.Count);

    public static readonly IReadOnlyList<SupportingFigure> All = [Entries, Exits, Before, Recognized, WcoEmployed, Accreditations];
}
