namespace CustomsItGuide.Judgement;

/// <summary>A case with what has been concluded of it so far: what the checks of the source and the findings look at.</summary>
/// <param name="Reading">With the interval of its level.</param>
/// <param name="Rejected">Whether "no decline" was rejected after control of the false discovery rate; true for what is not tested.</param>
internal sealed record Judged(Case Case, Reading Reading, Ruling Ruling, bool Rejected, JudgementReceipt Receipt, Nonresponse? Nonresponse)
{
    public Plan Plan => Case.Plan;

    public Policy Policy => Case.Plan.Policy;

    public Indicator Indicator => Case.Indicator;

    public Status Status => Ruling.Verdict.Status;
}
