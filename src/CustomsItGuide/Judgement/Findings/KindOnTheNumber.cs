namespace CustomsItGuide.Judgement.Findings;

/// <summary>What only the indicator's own kind finds wrong with the number.</summary>
internal sealed class KindOnTheNumber : IFindingCheck
{
    public Finding? Look(Judged judged) => JudgedKind.Of(judged.Indicator).AboutTheNumber(judged);
}
