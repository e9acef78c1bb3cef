using CustomsItGuide.Wording;

namespace CustomsItGuide.Pages.Words;

/// <summary>Figures that stand beside a value, in the words of the indicator's kind; one that the kind does not know is shown under its own
/// name.</summary>
public static class Figures
{
    public static LocalizedText Words(IndicatorKind kind, string name)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return kind.Figure(name)?.Legend ?? Names.Raw(name);
    }

    /// <summary>Null is a dash.</summary>
    public static string Value(IndicatorKind kind, string name, double? value, Format format)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(format);
        if (value is not { } known) return "–";
        return kind.Figure(name)?.Unit == SupportingFigure.Percent ? format.Percent(known) : format.Amount(known);
    }
}
