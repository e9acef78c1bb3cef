namespace CustomsItGuide.Judgement.Findings;

/// <summary>What only the indicator's own kind looks for.</summary>
internal sealed class OfTheKind(Func<JudgedKind, Judged, Finding?> look) : IFindingCheck
{
    public Finding? Look(Judged judged) => look(JudgedKind.Of(judged.Indicator), judged);
}
