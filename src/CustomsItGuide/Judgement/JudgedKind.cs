using CustomsItGuide.Judgement.DecisionTable;
using CustomsItGuide.Judgement.Findings;
using CustomsItGuide.Readings;

namespace CustomsItGuide.Judgement;

/// <summary>
/// What this room asks of a kind of indicator: which rule judges it, why in words, and what one more of what it counts would change.
/// </summary>
internal abstract class JudgedKind : EstimatedKind
{
    /// <summary>
    /// The verdict on a reading that has a value: the subject that the decision table judges. For targets that any kind may have see
    /// <see cref="Rulings.ByTarget"/>.
    /// </summary>
    /// <param name="rejected">
    /// Whether "no decline" is rejected for the case after control of the false discovery rate; true for what is not tested.
    /// </param>
    public abstract Ruling Judge(Case of, Thresholds limits, bool rejected);

    /// <summary>Why, in one sentence that says no more than the status allows; see <see cref="Reasons.ByTarget"/>.</summary>
    public abstract LocalizedText Reason(Case of, Ruling ruling);

    /// <summary>
    /// What is counted, one and several, to say how many more or fewer would change the status; null where moving a count says nothing.
    /// </summary>
    public abstract (LocalizedText One, LocalizedText Many)? Counted(Indicator indicator);

    /// <summary>The reading with so many more of what is counted; null when there cannot be so many.</summary>
    public virtual Reading? Moved(Case of, int by)
    {
        var reading = of.Reading;
        if (reading is { Numerator: { } numerator, Denominator: { } denominator })
        {
            var moved = numerator + by;
            return moved < 0 || moved > denominator ? null
                : reading with { Numerator = moved, Value = of.Indicator.Unit.IsPercent ? 100 * moved / denominator : moved };
        }
        var value = reading.Value!.Value + by;
        return value < 0 ? null : reading with { Value = value, Numerator = value };
    }

    /// <summary>
    /// How much of what was counted has somebody else's word, in percent, and what that is; null where nothing of the kind exists.
    /// </summary>
    public abstract (double Share, LocalizedText What)? SecondWord(Reading reading);

    /// <summary>What its rule looks at beyond the terms of the value and the target.</summary>
    public virtual IEnumerable<Figure> Receipt(Case of) => [];

    /// <summary>
    /// What two years' totals were counted in, where totals of others are not like for like; null where that makes no difference.
    /// </summary>
    public virtual OperationsCounted? CountedIn(Case of, Reading earlier) => null;

    /// <summary>What is wrong with the number, beyond what is looked for in every kind; null: nothing.</summary>
    public virtual Finding? AboutTheNumber(Judged judged) => null;

    /// <summary>What is missing beside the number, beyond what is looked for in every kind; null: nothing.</summary>
    public virtual Finding? AboutWhatIsMissing(Judged judged) => null;

    /// <summary>Whether the pace so far is enough, before the target is due; null: it is, or nothing can be said.</summary>
    public virtual Finding? AboutThePace(Judged judged) => PaceTooSlow.ByYears(judged);

    /// <summary>What can be said only when all indicators of the round are judged; null: nothing.</summary>
    /// <param name="all">The assessments of the round, its own among them.</param>
    public virtual RoundRemarks? AfterTheRound(Assessment assessment, IReadOnlyList<Assessment> all) => null;

    /// <summary>The kind of an indicator of a plan that was read without an error.</summary>
    public static new JudgedKind Of(Indicator indicator) => (JudgedKind)indicator.Kind;
}

/// <summary>What the assessments of the others add to an assessment.</summary>
/// <param name="Supporting">All figures beside the value, those of the round among them.</param>
/// <param name="Failed">
/// A check of the source that fails because of the others, in place of its own; the source is weak then. Null: none.
/// </param>
/// <param name="Finding">Null: none.</param>
internal sealed record RoundRemarks(IReadOnlyDictionary<string, double?> Supporting, LocalizedText Reason, SourceCheck? Failed,
    Finding? Finding);
