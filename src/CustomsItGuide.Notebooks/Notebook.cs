using CustomsItGuide.Files.Notebooks;
using CustomsItGuide.Notebooks.Display;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Notebooks;

/// <summary>
/// What a cell may say besides the value of its last line. In a script that runs outside of a notebook the same calls write plain text to
/// the console.
/// </summary>
public static class Notebook
{
    /// <summary>Where what is shown goes: set by what runs the cells; null outside of a notebook.</summary>
    public static Action<MimeBundle>? Sink { get; set; }

    /// <summary>The folder of the notebook's file, for files that lie beside it. Cells run in an empty folder of their own, which is gone
    /// afterwards.</summary>
    public static string Folder =>
        Environment.GetEnvironmentVariable(Running.KernelProtocol.FolderVariable) is { Length: > 0 } folder ? folder
            : Environment.CurrentDirectory;

    /// <summary>
    /// Shows something: a frame, a chart, an assessment or a scorecard, a list of records, one record (its members as rows), a number (all
    /// its digits), a text.
    /// </summary>
    public static void Display(object? value)
    {
        if (Rendering.Bundle(value) is { } bundle) Show(bundle);
    }

    /// <summary>Shows a text in Markdown: a sentence with numbers that the notebook worked out.</summary>
    public static void Markdown(string text) => Show(MimeBundle.Of((MimeBundle.Markdown, text), (MimeBundle.Plain, text)));

    /// <summary>
    /// States a number that the scorecard reports too, and holds the notebook to it: the two must agree to the last digit. Whoever compares
    /// notebooks with scorecards finds it in the cell's output as data.
    /// </summary>
    /// <param name="assessment">The scorecard's own.</param>
    /// <param name="value">What the notebook arrived at, in the indicator's unit, unrounded; null for none.</param>
    /// <exception cref="InvalidOperationException">It is another number than the scorecard's; both are named.</exception>
    public static void Headline(Assessment assessment, double? value)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var (indicator, period, reported) = (assessment.Indicator, assessment.Reading.Period, assessment.Reading.Value);
        if (value != reported)
            throw new InvalidOperationException(
                $"{indicator.Id} in {period}: the notebook arrives at {Rendering.Exactly(value)}, the scorecard reports "
                    + $"{Rendering.Exactly(reported)}. One of the two is wrong; `scorecard explain "
                        + $"{indicator.Id} --period {period}` shows the scorecard's rows and formula.");
        var sentence = $"**{indicator.Id} {indicator.Title.English}, {period}: "
            + $"{Targets.ValueText(assessment, Format.English)}**, the same as on the scorecard.";
        Show(MimeBundle.Of((MimeBundle.Markdown, sentence), (MimeBundle.Plain, sentence.Replace("*", "", StringComparison.Ordinal)),
            (MimeBundle.Headline, $"{{\"indicator\":\"{indicator.Id}\",\"period\":\"{period}\",\"value\":{Rendering.Exactly(value)}}}")));
    }

    private static void Show(MimeBundle bundle)
    {
        if (Sink is { } sink) sink(bundle);
        else Console.WriteLine(bundle.Forms[MimeBundle.Plain]);
    }
}
