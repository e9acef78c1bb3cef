namespace CustomsItGuide.Synthetic;

/// <summary>The sentences that invented comments are made of, each for one reason; words in braces are filled in.</summary>
internal static class CommentTexts
{
    public static readonly string[] Openings = ["", "", "", "", "In our administration, ", "As a small administration: ",
        "From our experience, ", "For our region, ", "To be frank, "];
    public static readonly string[] OpeningsFrench = ["", "", "", "Dans notre administration, ", "D'après notre expérience, ",
        "Pour notre région, "];

    public static readonly string[] Closings =
    [
        "We would welcome a regional workshop.", "Thank you for the continued support.", "We raised this point at the last PTC.",
        "More examples from Members would help.",
        "Please consider this for the next Implementation Plan.", "We can share our experience.",
        "The e-learning modules are useful but not enough.",
        "See our note \"Customs 2030\".",
    ];
    public static readonly string[] ClosingsFrench =
    [
        "Un atelier régional serait le bienvenu.", "Merci pour l'appui constant du Secrétariat.",
        "Nous avons déjà soulevé ce point au CTP.",
        "Des exemples concrets d'autres Membres seraient utiles.", "Nous sommes prêts à partager notre expérience.",
    ];

    public static readonly Dictionary<string, string[]> Fillings = new(StringComparer.Ordinal)
    {
        ["{tool}"] = ["the Data Model", "the SAFE Framework", "the RKC guidelines", "the e-commerce standards", "the HS amendments",
            "the valuation tools", "the API and PNR guidelines", "the PMM"],
        ["{where}"] = ["at land borders", "in the regional offices", "at the airport", "in the ports", "at the smaller posts"],
        ["{when}"] = ["this year", "for the time being", "before the next budget", "in the near future"],
        ["{outil}"] = ["le Modèle de données", "le Cadre SAFE", "les directives de la CKR", "les normes sur le commerce électronique",
            "les amendements au SH", "les outils sur la valeur"],
        ["{lieu}"] = ["aux frontières terrestres", "dans les bureaux régionaux", "à l'aéroport", "dans les ports"],
        ["{quand}"] = ["cette année", "pour l'instant", "avant le prochain budget"],
    };

    public static readonly Dictionary<string, string[]> English = new(StringComparer.Ordinal)
    {
        ["resources"] =
        [
            "we do not have enough staff to put {tool} into practice {where}.",
            "budget cuts mean that the equipment needed {where} cannot be bought {when}.",
            "trained officers are moved to other posts and the knowledge is lost.",
            "there is no budget for translation, so {tool} cannot be used {where}.",
            "the three officers in charge of {tool} also deal with all other international files.",
            "funding for a national project team on {tool} has been requested but not approved.",
            "we cannot send anyone to the meetings {when} because travel money is spent.",
        ],
        ["awareness"] =
        [
            "the updates of {tool} are hard to find on the Members' website and many colleagues do not know that they exist.",
            "we heard of the changes to {tool} only after the deadline for comments.",
            "staff {where} are not informed about what was adopted in Brussels.",
            "private sector partners are not aware of the benefits of {tool}, communication should begin with them.",
            "documents reach us very late before meetings and it is not clear what has changed.",
            "there was no information on how the results of the joint operation were used.",
        ],
        ["technology"] =
        [
            "our clearance system is twenty years old and cannot produce the data needed for {tool}.",
            "there is no interface between the Single Window and the risk engine.",
            "connectivity {where} is too weak for real-time exchange of data.",
            "{tool} cannot be mapped to our legacy system without a new platform.",
            "the CEN communication tool is difficult to use with our security settings.",
            "we still exchange certificates on paper because the partner agency has no system.",
        ],
        ["legal"] =
        [
            "national legislation does not yet allow the exchange of passenger data.",
            "the Customs code must be amended by Parliament before we can implement {tool}.",
            "data protection law prevents us from sharing information on operators.",
            "accession has been proposed but the ratification procedure takes several years.",
            "environmental offences are not in the Customs act, so officers {where} have no power to seize.",
        ],
        ["no_need"] =
        [
            "we have little transit traffic, so we would gain nothing from {tool}.",
            "regional rules already cover the matter and a second standard beside {tool} is not needed.",
            "our trade volume does not justify such a programme.",
        ],
        ["political"] =
        [
            "the reform has been postponed until after the elections.",
            "the ministry gives priority to revenue targets and will not consider {tool} {when}.",
            "two ministries have not agreed who leads coordinated border management.",
        ],
        ["other"] =
        [
            "we are satisfied with the work of the Secretariat.",
            "meetings should be hybrid, travel is long for the islands.",
            "interpretation in more languages would make participation easier.",
            "good operation, well prepared by the RILO.",
            "+1 for hybrid meetings.",
        ],
    };

    public static readonly Dictionary<string, string[]> French = new(StringComparer.Ordinal)
    {
        ["resources"] =
        [
            "les effectifs sont insuffisants pour mettre en œuvre {outil} {lieu}.",
            "le budget ne permet pas d'acquérir les équipements nécessaires {quand}.",
            "les agents formés sont mutés et les compétences se perdent.",
            "la traduction n'est pas financée et les agents ne peuvent pas utiliser {outil}.",
        ],
        ["awareness"] =
        [
            "{outil} : les mises à jour sont difficiles à trouver sur le site des Membres et peu d'agents les connaissent.",
            "nous avons appris l'existence des nouvelles orientations après la date limite.",
            "les agents {lieu} ne sont pas informés des décisions adoptées à Bruxelles.",
            "le secteur privé ne connaît pas les avantages du programme.",
        ],
        ["technology"] =
        [
            "notre système de dédouanement est trop ancien pour fournir les données demandées.",
            "il n'existe pas d'interface entre le guichet unique et l'outil de gestion des risques.",
            "la connexion {lieu} est trop faible pour un échange en temps réel.",
        ],
        ["legal"] =
        [
            "la législation nationale ne permet pas encore l'échange de données sur les passagers.",
            "le code des douanes doit être modifié par le Parlement avant d'appliquer {outil}.",
            "la loi sur la protection des données empêche le partage d'informations.",
        ],
        ["no_need"] = ["les règles régionales couvrent déjà ce domaine.",
            "notre volume d'échanges ne justifie pas un tel programme {quand}."],
        ["political"] = ["la réforme a été reportée après les élections.", "le ministère donne la priorité aux recettes {quand}."],
        ["other"] = ["nous sommes satisfaits du travail du Secrétariat.", "les réunions devraient se tenir aussi en mode hybride.",
            "opération bien préparée par le BRLR."],
    };
}
