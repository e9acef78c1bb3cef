namespace CustomsItGuide.Synthetic;

/// <summary>The list of main instruments (which the plan does not give: the choice is ours) and what Members say of them. All answers are
/// invented.</summary>
public static class SyntheticInstrumentStatus
{
    private static readonly (string Code, string Objective, string Name, double Implemented, string? ListedFrom)[] Main =
    [
        ("rkc", "SO1", "Revised Kyoto Convention", 0.66, null),
        ("safe", "SO1", "SAFE Framework of Standards", 0.60, null),
        ("e_commerce_fos", "SO1", "Framework of Standards on Cross-Border E-Commerce", 0.38, null),
        ("data_model", "SO1", "WCO Data Model", 0.42, null),
        ("trs", "SO1", "Time Release Study Guide", 0.48, null),
        ("hs", "SO2", "Harmonized System Convention", 0.88, null),
        ("valuation_tools", "SO2", "Tools for the Agreement on Customs Valuation", 0.70, null),
        ("origin_tools", "SO2", "Origin tools and guidelines", 0.62, null),
        // The zero measurement did not ask about instruments of SO3.
        ("risk_compendium", "SO3", "Customs Risk Management Compendium", 0.55, "2022/23"),
        ("api_pnr", "SO3", "Guidelines on API and PNR", 0.35, "2022/23"),
        ("cen", "SO3", "Customs Enforcement Network suite", 0.58, "2022/23"),
        ("arusha", "SO4", "Revised Arusha Declaration", 0.68, null),
        ("geoat", "SO4", "Gender Equality Organizational Assessment Tool", 0.30, null),
        ("pmm", "SO4", "Performance Measurement Mechanism", 0.28, null),
    ];

    private static readonly (string Reason, int Weight)[] Reasons =
        [("resources", 30), ("legal", 18), ("technology", 20), ("awareness", 14), ("no_need", 8), ("political", 6), ("other", 4)];

    public static Table List()
    {
        var table = new Table("instrument", "objective", "name", "listed_from", "listed_to");
        foreach (var i in Main) table.Add(i.Code, i.Objective, i.Name, i.ListedFrom, null);
        return table;
    }

    internal static Table Answers(int seed, AnnualWave wave)
    {
        var table = new Table("survey", "member", "instrument", "status", "reasons", "comment");
        var chance = Chance.For(seed, "instruments " + wave.Survey);
        foreach (var member in AnnualSurvey.Respondents(seed, wave))
            foreach (var i in Main.Where(i => i.ListedFrom is null || wave.FiscalYear != "2021/22"))
            {
                var status = Status(seed, member, i.Code, i.Implemented, wave.Survey);
                var given = status is "not_implemented" or "partial" && chance.Happens(0.86);
                var first = given ? chance.Pick(Reasons) : null;
                var second = given && chance.Happens(0.25) ? chance.Pick(Reasons) : null;
                var comment = given && chance.Happens(0.12) ? Comments.Write(chance, first!, Membership.WritesFrench(member)) : null;
                table.Add(wave.Survey, member, i.Code, status, second is null || second == first ? first : $"{first};{second}", comment);
            }
        return table;
    }

    /// <summary>A Member's standing is lasting: implementation moves on a little from wave to wave, and it is seldom unknown.</summary>
    private static string Status(int seed, string member, string instrument, double implemented, string survey)
    {
        var standing = Chance.For(seed, $"standing {member} {instrument}").Unit();
        var unknown = instrument is "geoat" or "pmm" or "api_pnr" ? 0.10 : 0.03;
        if (Chance.For(seed, $"knows {member} {instrument} {survey}").Happens(unknown)) return "unknown";
        var year = survey == "annual-2022" ? 0 : survey == "annual-2022-23" ? 1 : survey == "annual-2023-24" ? 2 : 3;
        if (standing < implemented + 0.015 * year) return "implemented";
        return standing < implemented + (1 - implemented) * 0.55 ? "partial" : "not_implemented";
    }
}
