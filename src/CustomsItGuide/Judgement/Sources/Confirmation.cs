namespace CustomsItGuide.Judgement.Sources;

/// <summary>Does a second query, written independently of the measure, give the same value? Where it does not, there is none to show.</summary>
internal sealed class Confirmation : ISourceCheck
{
    public SourceCheck Look(Judged judged) => new("recomputation",
        judged.Reading.SecondComputation switch { null => CheckResult.NotApplicable, { Agrees: true } => CheckResult.Pass, _ => CheckResult.Fail },
        judged.Reading.SecondComputation switch
        {
            null => new("There is no value that could be computed a second time.", "Il n’y a aucune valeur qui puisse être calculée une seconde fois."),
            { Reason: { } reason } => reason,
            _ => new("A second query, written independently, gives the same value.", "Une seconde requête, écrite indépendamment, donne la même valeur."),
        });
}
