namespace CustomsItGuide.Judgement.Findings;

/// <summary>What only the indicator's own kind misses beside the number.</summary>
internal sealed class KindOnWhatIsMissing : IFindingCheck
{
    public Finding? Look(Judged judged) => JudgedKind.Of(judged.Indicator).AboutWhatIsMissing(judged);
}
