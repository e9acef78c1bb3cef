using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Findings;

/// <summary>Fewer Members responded than a verdict needs.</summary>
internal sealed class LowResponse : IFindingCheck
{
    public Finding? Look(Judged judged) => judged.Reading.ResponseRate is { } response && response < judged.Policy["response_min"]
        ? Remark.Warning("response_low", $"Only {response:0.0} % of the Members asked responded; below {judged.Policy["response_min"]:0.#} % no verdict is given.",
            $"Seuls {response:0.0} % des Membres interrogés ont répondu ; en dessous de {judged.Policy["response_min"]:0.#} %, aucun verdict n’est rendu.")
        : null;
}
