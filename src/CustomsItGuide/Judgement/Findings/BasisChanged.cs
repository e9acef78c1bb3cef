using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Findings;

/// <summary>What was asked or listed is not what it was the year before: another scale, wording, focus area or instrument.</summary>
internal sealed class BasisChanged : IFindingCheck
{
    public Finding? Look(Judged judged)
    {
        if (judged.Case.YearBefore is not { Value: not null } before || judged.Reading.Value is null
            || judged.Reading.Basis == before.Basis) return null;
        var (then, now) = (Scale(before.Basis), Scale(judged.Reading.Basis));
        return then is not null && now is not null && then != now
            ? Remark.Warning("scale_changed", JudgementWords.ScaleChanged(now, then, before.Period))
            : Remark.Warning("basis_changed", JudgementWords.BasisChanged(before.Period));
    }

    private static string? Scale(string? basis) =>
        basis?.Split('\n')[0] is { } line && line.StartsWith("scale ", StringComparison.Ordinal) ? line : null;
}
