using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Findings;

/// <summary>Makes findings: numbers are written in each language as its readers write them.</summary>
internal static class Remark
{
    public static Finding Hint(string code, FormattableString english, FormattableString french) => new(code, Severity.Hint, Format.Sentence(english, french));

    public static Finding Warning(string code, FormattableString english, FormattableString french) => new(code, Severity.Warning, Format.Sentence(english, french));

    /// <summary>Who changed the definitions, when, by which decision.</summary>
    public static LocalizedText By(PlanAdoption adoption) => Format.Sentence(
        $"by {adoption.By} on {adoption.Received:yyyy-MM-dd}, decision “{adoption.Decision}”, journal entry {adoption.Position}",
        $"par {adoption.By} le {adoption.Received:yyyy-MM-dd}, décision « {adoption.Decision} », entrée {adoption.Position} du journal");
}
