using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Sources;

/// <summary>Is there a delivery, with its hash, behind the number? A value that was typed in without a document cannot get this far: there is no way in but a delivery.</summary>
internal sealed class Provenance : ISourceCheck
{
    public SourceCheck Look(Judged judged) => judged.Case.Source.Deliveries.Count switch
    {
        0 => new("provenance", CheckResult.NotApplicable, new("No delivery is behind it.", "Aucune livraison ne l’étaye.")),
        1 => new("provenance", CheckResult.Pass, new("Computed from one delivery, kept under its hash.", "Calculée à partir d’une livraison, conservée sous son empreinte.")),
        var n => new("provenance", CheckResult.Pass, Format.Sentence(
            $"Computed from {n} deliveries, each kept under its hash.", $"Calculée à partir de {n} livraisons, chacune conservée sous son empreinte.")),
    };
}
