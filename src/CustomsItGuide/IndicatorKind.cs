namespace CustomsItGuide;

/// <summary>
/// A kind of indicator: how rows become a value, and how the value is judged. What the vocabulary has to know of it stands here; what a
/// room of the library asks beyond that, in the class of that room which derives from this one. Each kind has a folder in Kinds.
/// </summary>
public abstract class IndicatorKind
{
    /// <summary>Rules of targets that say something of a value whatever it measures.</summary>
    public static IReadOnlyList<TargetRuleKind> GeneralRules { get; } =
    [
        TargetRuleKind.None, TargetRuleKind.AtLeast, TargetRuleKind.AtMost, TargetRuleKind.Between, TargetRuleKind.Exactly,
        TargetRuleKind.MaintainOrIncrease, TargetRuleKind.MaintainOrDecrease, TargetRuleKind.Increase, TargetRuleKind.Decrease,
        TargetRuleKind.Milestone, TargetRuleKind.YesNo,
    ];

    private protected IndicatorKind()
    {
    }

    /// <summary>As the definition of an indicator names it (<c>estimator</c>), and JSON.</summary>
    public abstract string Name { get; }

    /// <summary>What its rows are about, which decides what may be shown of them.</summary>
    public abstract RowSubject Rows { get; }

    /// <summary>Whether its rows hold what Members answered, which no kind may show row by row.</summary>
    public bool TellsOfMembers => Rows is RowSubject.DeclaredFacts or RowSubject.Opinions;

    /// <summary>The rules that its targets may have.</summary>
    public abstract IReadOnlyList<TargetRuleKind> Rules { get; }

    /// <summary>What its values are.</summary>
    public abstract ValueKind Values { get; }

    /// <summary>The only units that its values may have, by their codes; empty: any that goes with <see cref="Values"/>.</summary>
    public virtual IReadOnlyList<string> OnlyUnits => [];

    /// <summary>What may stand beside its value.</summary>
    public abstract IReadOnlyList<SupportingFigure> Figures { get; }

    /// <summary>What it reads of a measure, besides the columns that every measure gives and those of the breakdowns.</summary>
    public virtual IReadOnlyList<KindColumn> MeasureColumns => [];

    /// <summary>The value of those alone that carry evidence, which stands beside it in lists; null for a kind that has no such.</summary>
    public virtual SupportingFigure? Evidenced => null;

    /// <summary>True when the cells of its breakdowns are plain counts, whatever the unit of the value.</summary>
    public virtual bool CellsAreCounts => false;

    /// <summary>Whether a value below 0 means something.</summary>
    internal virtual bool MayBeNegative => false;

    /// <summary>
    /// Where the value is a quotient of numerator and denominator, what that quotient is multiplied by: 100 for a percentage. Null where it
    /// is none.
    /// </summary>
    internal virtual int? QuotientOf(Indicator indicator) => indicator.Unit.IsPercent ? 100 : null;

    /// <summary>A figure by its name; null for one that the kind does not know, as of an older engine.</summary>
    public virtual SupportingFigure? Figure(string name) => Figures.FirstOrDefault(f => f.Name == name);

    /// <summary>What a target promises of this kind, where the rule's general words would not say it; null where they do.</summary>
    /// <param name="reading">The reading that it is said of; null: of the definition alone.</param>
    public virtual LocalizedText? Promise(TargetRuleKind rule, Reading? reading) => null;

    /// <summary>
    /// Why the indicator cannot have the rule of its target, in an issue's words; null where the kind has nothing more to say than that.
    /// </summary>
    /// <param name="rule">The rule as the definition names it.</param>
    internal virtual LocalizedText? WhyNot(Indicator indicator, string rule) => null;
}
