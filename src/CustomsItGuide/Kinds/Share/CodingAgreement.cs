using CustomsItGuide.Judgement;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Kinds.Share;

/// <summary>
/// Two people who gave topics to the same activities agree too little (Cohen's kappa) for the share to rest on one of them.
/// </summary>
internal static class CodingAgreement
{
    public static Finding? Look(Judged judged)
    {
        if (judged.Reading.Beside(ShareFigures.Kappa) is not { } kappa || kappa >= judged.Policy["kappa_min"]) return null;
        var (low, high) = (judged.Reading.Beside(ShareFigures.Low), judged.Reading.Beside(ShareFigures.High));
        return Remark.Warning("coding_agreement_low",
            KindsWords.CodingAgreementLow(kappa, judged.Policy["kappa_min"], low, high));
    }
}
