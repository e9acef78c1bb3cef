using CustomsItGuide.Judgement.DecisionTable;
using CustomsItGuide.Readings;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement;

/// <summary>Why, in one sentence that says no more than the status allows, with the year and the value that it was compared with.</summary>
internal static class Reasons
{
    public static LocalizedText Of(Case of, Ruling ruling)
    {
        return of.Reading.Value is null ? Absent(of, ruling.Verdict) : JudgedKind.Of(of.Indicator).Reason(of, ruling);
    }

    /// <summary>By the rules that a target of any kind may have.</summary>
    public static LocalizedText ByTarget(Case of, Verdict verdict) => of.Indicator.Target.Kind switch
    {
        TargetRuleKind.AtLeast when of.Indicator.Target.Value is { } target && of.Reading is { Numerator: { } part, Denominator: { } whole } =>
            With(verdict, Format.Sentence(
                $"{part:#,0} of {whole:#,0}, and {Math.Ceiling(target * whole / 100):#,0} would be {target:0.#} %",
                $"{part:#,0} sur {whole:#,0}, et {Math.Ceiling(target * whole / 100):#,0} feraient {target:0.#} %")),
        TargetRuleKind.MaintainOrIncrease or TargetRuleKind.Increase => With(verdict, Compared(of)),
        _ => With(verdict, null),
    };

    private static LocalizedText Absent(Case of, Verdict verdict)
    {
        if (verdict.Rule == "absent") return verdict.Note;
        var due = TypedAbsence.FirstDue(of.Indicator, of.Period);
        if (of.JudgedOn <= due) return Format.Sentence($"Not due yet: the report is expected by {due}.", $"Pas encore exigible : le rapport est attendu au plus tard le {due}.");
        return With(verdict, Format.Sentence($"the report was expected by {due}", $"le rapport était attendu au plus tard le {due}"));
    }

    private static LocalizedText? Compared(Case of) => of.Comparator is not { Value: { } before } then || of.Reading.Value is not { } value ? null : Format.Sentence(
        $"{Said.Value(value, of.Indicator.Unit, before)} against {Said.Value(before, of.Indicator.Unit, value)} of {then.Period}",
        $"{Said.Value(value, of.Indicator.Unit, before)} contre {Said.Value(before, of.Indicator.Unit, value)} en {then.Period}");

    public static LocalizedText With(Verdict verdict, LocalizedText? detail) => With(verdict.Note, detail);

    public static LocalizedText With(LocalizedText note, LocalizedText? detail) => detail is null
        ? new($"{Sentence(note.English)}.", $"{Sentence(note.French)}.")
        : new($"{Sentence(note.English)}: {detail.English}.", $"{Sentence(note.French)} : {detail.French}.");

    private static string Sentence(string note) => note.Length == 0 ? note : char.ToUpperInvariant(note[0]) + note[1..];
}
