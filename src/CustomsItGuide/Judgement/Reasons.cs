using CustomsItGuide.Judgement.DecisionTable;
using CustomsItGuide.Readings;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement;

/// <summary>Why, in one sentence that says no more than the status allows, with the year and the value that it was compared with.</summary>
internal static class Reasons
{
    public static LocalizedText Of(Case of, Ruling ruling)
    {
        var verdict = ruling.Verdict;
        if (of.Reading.Value is not { } value) return Absent(of, verdict);
        return (of.Indicator.Estimator, of.Indicator.Target.Kind) switch
        {
            ("satisfaction" or "lowest_satisfaction", _) => SurveyReasons.Of(of, ruling),
            ("completion", _) => Completion(of, verdict),
            ("seizures" or "stock", TargetRuleKind.Increase) when verdict.RateRatio is not null => Count(of, verdict, value),
            ("information", TargetRuleKind.Information) => Information(of, verdict, value),
            ("share", TargetRuleKind.Information) => of.Reading.Provisional
                ? new("The accounts are not all closed; the share is not final.", "Les comptes ne sont pas tous clos ; la part n’est pas définitive.")
                : new("The share is known from closed accounts.", "La part est connue d’après des comptes clos."),
            ("one_per_category", _) when verdict.Missing is { Count: > 0 } missing => With(verdict, Format.Sentence($"{string.Join(", ", missing)}", $"{string.Join(", ", missing)}")),
            (_, TargetRuleKind.AtLeast) when of.Indicator.Target.Value is { } target && of.Reading is { Numerator: { } part, Denominator: { } whole } => With(verdict, Format.Sentence(
                $"{part:#,0} of {whole:#,0}, and {Math.Ceiling(target * whole / 100):#,0} would be {target:0.#} %",
                $"{part:#,0} sur {whole:#,0}, et {Math.Ceiling(target * whole / 100):#,0} feraient {target:0.#} %")),
            (_, TargetRuleKind.MaintainOrIncrease or TargetRuleKind.Increase) => With(verdict, Compared(of, value)),
            _ => With(verdict, null),
        };
    }

    private static LocalizedText Absent(Case of, Verdict verdict)
    {
        if (verdict.Rule == "absent") return verdict.Note;
        var due = TypedAbsence.FirstDue(of.Indicator, of.Period);
        if (of.JudgedOn <= due) return Format.Sentence($"Not due yet: the report is expected by {due}.", $"Pas encore exigible : le rapport est attendu au plus tard le {due}.");
        return With(verdict, Format.Sentence($"the report was expected by {due}", $"le rapport était attendu au plus tard le {due}"));
    }

    private static LocalizedText Completion(Case of, Verdict verdict)
    {
        var (done, all) = (of.Reading.Numerator ?? 0, of.Reading.Denominator ?? 0);
        var open = all - done;
        var due = of.Reading.Schedule.LastOrDefault(s => s.Day <= of.AsOf)?.Planned ?? 0;
        if (open == 0) return With(verdict, Format.Sentence($"all {all:0} actions are completed", $"les {all:0} actions sont achevées"));
        if (of.Indicator.Target is { Kind: TargetRuleKind.AtLeast, Value: { } target and < 100 })
        {
            return With(verdict, Format.Sentence($"{Done()}, and {Math.Ceiling(target * all / 100):0} would be {target:0.#} %", $"{Done()}, et {Math.Ceiling(target * all / 100):0} feraient {target:0.#} %"));
        }
        return With(verdict, of.AsOf < of.Due
            ? Format.Sentence($"{Done()}, and {due:0} {Grammar.Was(due)} due by {of.AsOf}", $"{Done()}, et {due:0} {Grammar.Forme(due, "était échue", "étaient échues")} au {of.AsOf}")
            : Format.Sentence($"{Done()}, {open:0} {Grammar.Is(open)} not", $"{Done()}, {open:0} ne {Grammar.Forme(open, "l’est", "le sont")} pas"));

        LocalizedText Done() => Format.Sentence(
            $"{done:0} of {all:0} action{Grammar.S(all)} {Grammar.Is(done)} completed",
            $"{done:0} action{Grammar.Accord(done)} sur {all:0} {Grammar.Forme(done, "est achevée", "sont achevées")}");
    }

    /// <summary>A rate is spoken of only where the rule compared rates and concluded; else the count alone, which rose, fell or stayed.</summary>
    private static LocalizedText Count(Case of, Verdict verdict, double value)
    {
        var before = of.Comparator!;
        var against = before.Value!.Value;
        var counted = Format.Sentence($"{value:#,0} against {against:#,0} of {before.Period}", $"{value:#,0} contre {against:#,0} en {before.Period}");
        if (verdict is not { Rule: "D", RateRatio: { } ratio, Interval: { } interval } || of.Indicator.Estimator == "stock")
        {
            var went = value > against ? new LocalizedText("the number rose", "le nombre a augmenté")
                : value < against ? new("the number fell", "le nombre a diminué") : new("the number is the same", "le nombre est le même");
            return With(verdict, new($"{went.English}, {counted.English}", $"{went.French}, {counted.French}"));
        }
        return With(verdict, Format.Sentence(
            $"{counted}, rate ratio {Said.Ratio(ratio)}, {Said.RatioInterval(interval)}", $"{counted}, rapport des taux {Said.Ratio(ratio)}, {Said.RatioInterval(interval)}"));
    }

    private static LocalizedText Information(Case of, Verdict verdict, double value)
    {
        var covered = Said.Value(value, Units.Percent, of.Comparator?.Value);
        return With(verdict, of.Comparator is { Value: { } before } then
            ? Format.Sentence($"coverage of the least covered instrument is {covered}, and was {Said.Value(before, Units.Percent, value)} in {then.Period}",
                $"la couverture de l’instrument le moins couvert est de {covered}, contre {Said.Value(before, Units.Percent, value)} en {then.Period}")
            : verdict.Status == Status.Baseline
            ? Format.Sentence($"coverage of the least covered instrument is {covered}", $"la couverture de l’instrument le moins couvert est de {covered}")
            : Format.Sentence($"coverage of the least covered instrument is {covered}; first year measured, nothing to compare with",
                $"la couverture de l’instrument le moins couvert est de {covered} ; premier exercice mesuré, rien à quoi comparer"));
    }

    private static LocalizedText? Compared(Case of, double value) => of.Comparator is not { Value: { } before } then ? null : Format.Sentence(
        $"{Said.Value(value, of.Indicator.Unit, before)} against {Said.Value(before, of.Indicator.Unit, value)} of {then.Period}",
        $"{Said.Value(value, of.Indicator.Unit, before)} contre {Said.Value(before, of.Indicator.Unit, value)} en {then.Period}");

    public static LocalizedText With(Verdict verdict, LocalizedText? detail) => With(verdict.Note, detail);

    public static LocalizedText With(LocalizedText note, LocalizedText? detail) => detail is null
        ? new($"{Sentence(note.English)}.", $"{Sentence(note.French)}.")
        : new($"{Sentence(note.English)}: {detail.English}.", $"{Sentence(note.French)} : {detail.French}.");

    private static string Sentence(string note) => note.Length == 0 ? note : char.ToUpperInvariant(note[0]) + note[1..];
}
