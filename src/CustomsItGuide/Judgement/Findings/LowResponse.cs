using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Findings;

/// <summary>Fewer Members responded than a verdict needs.</summary>
internal sealed class LowResponse : IFindingCheck
{
    public Finding? Look(Judged judged)
    {
        var least = judged.Policy["response_min"];
        if (!judged.Case.IsSatisfaction || judged.Reading.ResponseRate is not { } response || response >= least) return null;
        var (said, wave) = (Said.Value(response, Units.Percent, least), Responses.Wave(judged.Reading));
        // The gate asks for it only where it is known how many could have answered.
        return judged.Reading.Population is null
            ? Remark.Warning("response_low", JudgementWords.LowResponse(said, wave))
            : Remark.Warning("response_low", JudgementWords.ResponseTooLow(said, wave, least));
    }
}
