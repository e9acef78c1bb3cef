namespace CustomsItGuide.Definitions;

/// <summary>What a draft has in place of a kind that its definition names and nobody knows.</summary>
internal sealed class UnknownKind(string name) : IndicatorKind
{
    public override string Name => name;

    public override RowSubject Rows => RowSubject.Opinions;

    public override IReadOnlyList<TargetRuleKind> Rules => [];

    public override ValueKind Values => ValueKind.Number;

    public override IReadOnlyList<SupportingFigure> Figures => [];
}
