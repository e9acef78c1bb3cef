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
    public static LocalizedText ByTarget(Case of, Verdict verdict)
    {
        var (target, reading) = (of.Indicator.Target, of.Reading);
        return target.IsOpen ? With(verdict, null) : target.Kind switch
        {
            TargetRuleKind.AtLeast or TargetRuleKind.AtMost
                when of.Indicator.Unit.IsPercent && reading is { Numerator: { } part, Denominator: { } whole } =>
                With(verdict, target.Kind == TargetRuleKind.AtLeast
                    ? JudgementWords.TargetCount(part, whole, Math.Ceiling(target.Value * whole / 100 ?? 0), target.Value)
                    : JudgementWords.TargetCountAtMost(part, whole, Math.Floor(target.Value * whole / 100 ?? 0), target.Value)),
            { } rule when rule.IsLevel() => With(verdict,
                JudgementWords.ValueAndTarget(Said.Value(reading.Value!.Value, of.Indicator.Unit, target.Value, target.From, target.To),
                    Targets.Rule(of.Indicator))),
            TargetRuleKind.Milestone => With(verdict, Milestones.ReachedOn(reading, of.Readings) is { } day
                ? JudgementWords.MilestoneReachedOn(day, target.By) : JudgementWords.MilestoneOpen(target.By)),
            TargetRuleKind.YesNo when reading.Value is 0 or 1 =>
                With(verdict, reading.Value == 1 ? JudgementWords.AnswerIsYes : JudgementWords.AnswerIsNo),
            { } rule when rule.Keeps() || rule.Moves() => With(verdict, Compared(of)),
            _ => With(verdict, null),
        };
    }

    private static LocalizedText Absent(Case of, Verdict verdict)
    {
        if (verdict.Rule == "absent") return verdict.Note;
        var due = TypedAbsence.FirstDue(of.Indicator, of.Period);
        if (of.JudgedOn <= due) return JudgementWords.ReportNotDueYet(due);
        return With(verdict, JudgementWords.ReportWasExpectedBy(due));
    }

    private static LocalizedText? Compared(Case of) =>
        of.Comparator is not { Value: { } before } then || of.Reading.Value is not { } value ? null
            : JudgementWords.ValueAgainst(Said.Value(value, of.Indicator.Unit, before), Said.Value(before, of.Indicator.Unit, value),
                then.Period);

    public static LocalizedText With(Verdict verdict, LocalizedText? detail) => With(verdict.Note, detail);

    public static LocalizedText With(LocalizedText note, LocalizedText? detail) => detail is null
        ? JudgementWords.NoteSentence(note.Capitalized()) : JudgementWords.NoteAndDetail(note.Capitalized(), detail);
}
