namespace CustomsItGuide.Kinds.Stock;

/// <summary>What stands beside a stock: where it comes from (value = before + entries - exits), and who is near it.</summary>
internal static class StockFigures
{
    /// <summary>Against the same day one year earlier; likewise the next two.</summary>
    public static readonly SupportingFigure Entries =
        new("entries", new("Entered in the year", "Entrées dans l'année"), SupportingFigure.Count);

    public static readonly SupportingFigure Exits = new("exits", new("Left in the year", "Sorties dans l'année"), SupportingFigure.Count);
    public static readonly SupportingFigure Before = new("before", new("A year before", "Un an auparavant"), SupportingFigure.Count);

    /// <summary>Outside the WCO.</summary>
    public static readonly SupportingFigure Recognized =
        new("recognized", new("Recognized experts", "Experts reconnus"), SupportingFigure.Count);

    /// <summary>The WCO's own accredited staff.</summary>
    public static readonly SupportingFigure WcoEmployed =
        new("wco_employed", new("Employed by the WCO", "Employés par l'OMD"), SupportingFigure.Count);

    public static readonly SupportingFigure Accreditations =
        new("accreditations", new("Accreditations", "Accréditations"), SupportingFigure.Count);

    public static readonly IReadOnlyList<SupportingFigure> All = [Entries, Exits, Before, Recognized, WcoEmployed, Accreditations];
}
