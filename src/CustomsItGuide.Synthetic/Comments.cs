namespace CustomsItGuide.Synthetic;

/// <summary>Free-text comments of invented respondents, in English and French, each written for one reason of the code list.</summary>
internal static class Comments
{
    public static IReadOnlyList<(string Reason, int Weight)> Reasons { get; } =
        [("resources", 26), ("awareness", 20), ("technology", 18), ("legal", 14), ("no_need", 6), ("political", 6), ("other", 10)];

    /// <summary>A comment for that reason; half of them have a second sentence.</summary>
    public static string Write(Chance chance, string reason, bool french)
    {
        var texts = french ? French : English;
        var text = chance.Pick(french ? OpeningsFrench : Openings) + chance.Pick(texts[reason]);
        if (chance.Happens(0.5)) text += " " + chance.Pick(french ? ClosingsFrench : Closings);
        return text;
    }

    private static readonly string[] Openings = ["", "", "", "In our administration, ", "As a small administration: ", "From our experience, ", "For our region, "];
    private static readonly string[] OpeningsFrench = ["", "", "", "Dans notre administration, ", "D'après notre expérience, ", "Pour notre région, "];
    private static readonly string[] Closings =
    [
        "We would welcome a regional workshop.", "Thank you for the continued support.", "We raised this point at the last PTC.", "More examples from Members would help.",
        "Please consider this for the next Implementation Plan.", "We can share our experience.", "The e-learning modules are useful but not enough.",
    ];
    private static readonly string[] ClosingsFrench =
    [
        "Un atelier régional serait le bienvenu.", "Merci pour l'appui constant du Secrétariat.", "Nous avons déjà soulevé ce point au CTP.",
        "Des exemples concrets d'autres Membres seraient utiles.", "Nous sommes prêts à partager notre expérience.",
    ];

    private static readonly Dictionary<string, string[]> English = new(StringComparer.Ordinal)
    {
        ["resources"] =
        [
            "we do not have enough staff to follow all working groups and to put the new guidelines into practice.",
            "budget cuts mean that the equipment needed for implementation cannot be bought before next year.",
            "trained officers are moved to other posts and the knowledge is lost.",
            "there is no budget for translation, so field offices cannot use the tools.",
            "the three officers in charge also deal with all other international files.",
            "funding for a national project team has been requested but not approved.",
        ],
        ["awareness"] =
        [
            "the updated instruments are hard to find on the Members' website and many colleagues do not know that they exist.",
            "we heard of the new guidance only after the deadline for comments.",
            "regional offices are not informed about what was adopted in Brussels.",
            "private sector partners are not aware of the benefits, communication should begin with them.",
            "documents reach us very late before meetings and it is not clear what has changed.",
            "there was no information on how the results of the joint operation were used.",
        ],
        ["technology"] =
        [
            "our clearance system is twenty years old and cannot produce the data elements asked for.",
            "there is no interface between the Single Window and the risk engine.",
            "connectivity at land borders is too weak for real-time exchange of data.",
            "the Data Model cannot be mapped to our legacy system without a new platform.",
            "the CEN communication tool is difficult to use with our security settings.",
            "we still exchange certificates on paper because the partner agency has no system.",
        ],
        ["legal"] =
        [
            "national legislation does not yet allow the exchange of passenger data.",
            "the Customs code must be amended by Parliament before we can implement this standard.",
            "data protection law prevents us from sharing information on operators.",
            "accession has been proposed but the ratification procedure takes several years.",
            "penalties for environmental offences are not in the Customs act, so officers have no power to seize.",
        ],
        ["no_need"] =
        [
            "we have no land border and little transit traffic, so this instrument brings us nothing.",
            "regional rules already cover the matter and a second standard is not needed.",
            "our trade volume does not justify such a programme.",
        ],
        ["political"] =
        [
            "the reform has been postponed until after the elections.",
            "the ministry gives priority to revenue targets and not to facilitation.",
            "two ministries have not agreed who leads coordinated border management.",
        ],
        ["other"] =
        [
            "we are satisfied with the work of the Secretariat.",
            "meetings should be hybrid, travel is long for the islands.",
            "interpretation in more languages would make participation easier.",
            "good operation, well prepared by the RILO.",
        ],
    };

    private static readonly Dictionary<string, string[]> French = new(StringComparer.Ordinal)
    {
        ["resources"] =
        [
            "les effectifs sont insuffisants pour suivre tous les groupes de travail et mettre en œuvre les nouvelles directives.",
            "le budget ne permet pas d'acquérir les équipements nécessaires avant l'an prochain.",
            "les agents formés sont mutés et les compétences se perdent.",
            "la traduction des outils n'est pas financée et les bureaux de terrain ne peuvent pas les utiliser.",
        ],
        ["awareness"] =
        [
            "les instruments mis à jour sont difficiles à trouver sur le site des Membres et peu d'agents les connaissent.",
            "nous avons appris l'existence des nouvelles orientations après la date limite.",
            "les bureaux régionaux ne sont pas informés des décisions adoptées à Bruxelles.",
            "le secteur privé ne connaît pas les avantages du programme.",
        ],
        ["technology"] =
        [
            "notre système de dédouanement est trop ancien pour fournir les données demandées.",
            "il n'existe pas d'interface entre le guichet unique et l'outil de gestion des risques.",
            "la connexion aux frontières terrestres est trop faible pour un échange en temps réel.",
        ],
        ["legal"] =
        [
            "la législation nationale ne permet pas encore l'échange de données sur les passagers.",
            "le code des douanes doit être modifié par le Parlement avant la mise en œuvre.",
            "la loi sur la protection des données empêche le partage d'informations.",
        ],
        ["no_need"] = ["les règles régionales couvrent déjà ce domaine.", "notre volume d'échanges ne justifie pas un tel programme."],
        ["political"] = ["la réforme a été reportée après les élections.", "le ministère donne la priorité aux recettes."],
        ["other"] = ["nous sommes satisfaits du travail du Secrétariat.", "les réunions devraient se tenir aussi en mode hybride.", "opération bien préparée par le BRLR."],
    };
}
