namespace CustomsItGuide.Judgement;

/// <summary>Why, in one sentence that says no more than the status allows.</summary>
internal static class Reasons
{
    public static LocalizedText Of(Case of, Ruling ruling)
    {
        var verdict = ruling.Verdict;
        if (of.Reading.Value is null)
        {
            return verdict.Rule == "absent" ? verdict.Note : Say.Both(
                $"{Sentence(verdict.Note.English)}; the report was expected by {TypedAbsence.FirstDue(of.Indicator, of.Period):yyyy-MM-dd}.",
                $"{Sentence(verdict.Note.French)} ; le rapport était attendu au plus tard le {TypedAbsence.FirstDue(of.Indicator, of.Period):yyyy-MM-dd}.");
        }
        var area = ruling.Area is null ? "" : ruling.Area + ": ";
        if (verdict is { Difference: { } difference, Interval: { } interval } && of.Indicator.Headline != Headline.Mean)
        {
            var then = ruling.Waves!.Earlier.Period;
            return Say.Both(
                $"{area}{Sentence(verdict.Note.English)}: {100 * difference:+0.0;−0.0;0.0} percentage points since {then}, 95 % interval {100 * interval.Lower:+0.0;−0.0;0.0} to {100 * interval.Upper:+0.0;−0.0;0.0}; a decline of up to {of.Plan.Policy["noninferiority_margin"]:0.#} points counts as maintained.",
                $"{area}{Sentence(verdict.Note.French)} : {100 * difference:+0.0;−0.0;0.0} points de pourcentage depuis {then}, intervalle à 95 % de {100 * interval.Lower:+0.0;−0.0;0.0} à {100 * interval.Upper:+0.0;−0.0;0.0} ; un recul d'au plus {of.Plan.Policy["noninferiority_margin"]:0.#} points vaut maintien.");
        }
        if (of.Indicator.Estimator == "completion" && of.Reading is { Numerator: { } done, Denominator: { } all } && done < all)
        {
            return Say.Both(
                $"{Sentence(verdict.Note.English)}: {done:0} of {all:0} actions are completed, {all - done:0} are open.",
                $"{Sentence(verdict.Note.French)} : {done:0} actions sur {all:0} sont achevées, {all - done:0} restent ouvertes.");
        }
        if (verdict.Missing is { Count: > 0 } missing)
        {
            return Say.Both($"{Sentence(verdict.Note.English)}: {string.Join(", ", missing)}.", $"{Sentence(verdict.Note.French)} : {string.Join(", ", missing)}.");
        }
        return new($"{Sentence(verdict.Note.English)}.", $"{Sentence(verdict.Note.French)}.");
    }

    private static string Sentence(string note) => note.Length == 0 ? note : char.ToUpperInvariant(note[0]) + note[1..];
}
