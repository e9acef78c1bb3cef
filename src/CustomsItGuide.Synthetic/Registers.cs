using System.Globalization;

namespace CustomsItGuide.Synthetic;

/// <summary>Small registers: partnerships, money, focus areas, risks. All rows are invented; the partner organizations exist.</summary>
internal static class Registers
{
    private static readonly (string Partner, string Objective, DateOnly Since, string Deed, DateOnly On, string? Evidence)[] Deeds =
    [
        ("Universal Postal Union", "SO1", new(2007, 7, 5), "reviewed", new(2022, 11, 16), "Review report UPU 2022"),
        ("World Trade Organization", "SO1", new(2014, 6, 30), "meeting", new(2022, 10, 5), null),
        ("International Chamber of Commerce", "SO2", new(2015, 3, 2), "meeting", new(2023, 2, 9), null),
        ("Tax administrations forum", "SO2", new(2023, 3, 1), "signed", new(2023, 3, 1), "Memorandum 2023"),
        ("UNODC", "SO3", new(2004, 1, 15), "upgraded", new(2023, 5, 24), "Amendment 3"),
        ("INTERPOL", "SO3", new(1998, 11, 9), "reviewed", new(2023, 3, 14), "Joint action plan 2023-2025"),
        ("World Bank", "SO4", new(2013, 4, 18), "reviewed", new(2023, 6, 7), "Review report 2023"),
        ("UNCTAD", "SO1", new(2009, 9, 1), "upgraded", new(2024, 1, 23), "Amendment 1"),
        ("OECD", "SO2", new(2016, 5, 12), "reviewed", new(2023, 12, 5), "Review report 2023"),
        ("Universal Postal Union", "SO3", new(2007, 7, 5), "reviewed", new(2024, 2, 27), "Joint action plan 2024"),
        ("CITES Secretariat", "SO3", new(1996, 7, 4), "reviewed", new(2024, 4, 16), "Review report 2024"),
        ("IMF", "SO4", new(2018, 2, 20), "upgraded", new(2024, 5, 15), "Amendment 2"),
        ("IATA", "SO3", new(2010, 6, 1), "meeting", new(2023, 11, 8), null),
        ("Universal Postal Union", "SO1", new(2007, 7, 5), "upgraded", new(2024, 10, 22), "Amendment 4"),
        ("OECD", "SO2", new(2016, 5, 12), "upgraded", new(2025, 2, 18), "Amendment 1"),
        ("INTERPOL", "SO3", new(1998, 11, 9), "upgraded", new(2025, 3, 26), "Joint action plan 2025-2027"),
        ("Basel Convention Secretariat", "SO1", new(2012, 8, 8), "reviewed", new(2025, 5, 6), "Review report 2025"),
        ("Regional development banks", "SO4", new(2019, 9, 30), "reviewed", new(2025, 6, 3), null),
    ];

    public static Table Partnerships(SampleYear year)
    {
        var table = new Table("partner", "objective", "existing_since", "deed", "done_on", "evidence");
        foreach (var d in Deeds.Where(d => d.On >= year.First && d.On <= year.Last))
            table.Add(d.Partner, d.Objective, d.Since, d.Deed, d.On, d.Evidence);
        return table;
    }

    /// <summary>About 71 % aligned in 2022/23 and 74 % in 2023/24.</summary>
    public static Table Expenditure(int seed, SampleYear year, DateOnly? closed)
    {
        var chance = Chance.For(seed, "expenditure " + year.Text);
        var table = new Table("fiscal_year", "programme", "fund", "topic", "executed_eur", "closed_on");
        (string Programme, string Fund, int Base)[] programmes =
        [
            ("Core missions", "core", 95_000), ("Customs Cooperation Fund", "donor", 210_000),
            ("Trade facilitation programme", "donor", 165_000),
            ("HS programme", "donor", 120_000), ("Integrity programme", "donor", 88_000), ("Security programme", "donor", 140_000),
        ];
        foreach (var (programme, fund, size) in programmes)
        {
            var aligned = 0m;
            foreach (var topic in chance.Shuffled(Topics.All).Take(chance.Between(5, 9)).OrderBy(t => t.Code, StringComparer.Ordinal))
            {
                var amount = size / 4 + chance.Below(size) + chance.Below(100) / 100m;
                aligned += amount;
                table.Add(year.Text, programme, fund, topic.Code, amount, closed);
            }
            var other = Math.Round(aligned * ((year.Start == 2022 ? 36 : 31) + chance.Below(9)) / 100, 2);
            table.Add(year.Text, programme, fund, "other", other, closed);
        }
        return table;
    }

    public static Table FocusAreaReviews(SampleYear year)
    {
        var table = new Table("focus_area", "fiscal_year", "decision", "successor", "reference", "rationale");
        var session = string.Create(CultureInfo.InvariantCulture,
            $"Council {139 + 2 * (year.Start - 2022)}/{140 + 2 * (year.Start - 2022)}");
        table.Add("FA1", year.Text, "continue", null, session, "Members confirm the priority of data and technology.");
        table.Add("FA2", year.Text, "continue", null, session,
            year.Start == 2024 ? "Kept although three of four actions are late; deliverables reduced." : "Work is at its beginning.");
        table.Add("FA3", year.Text, "continue", null, session,
            year.Start == 2024 ? "The modernization plan is in its last year." : "The modernization plan is being developed.");
        return table;
    }

    public static Table Risks(DateOnly day, int stage, IReadOnlyList<SyntheticPlanAction> actions)
    {
        var table = new Table("risk", "title", "assessed_on", "rating", "owner", "actions");
        // One letter an assessment: red, amber, green.
        (string Title, string Ratings, string Owner, string Home)[] risks =
        [
            ("Dependence on few donors", "RRRA", "CB-1", "FA3"), ("Loss of expertise at turnover of staff", "RRAA", "OSG-4", "ORG2"),
            ("Too many priorities for the resources", "RRRA", "OSG-1", "ORG2"),
            ("Cyber attack on Members' platforms", "RAAA", "OSG-6", "ORG1"),
            ("Low response of Members to surveys", "ARRA", "OSG-2", "ORG2"),
            ("Instruments not implemented by Members", "AAAA", "CF-2", "SO1"),
            ("Late translation of working documents", "AAGG", "OSG-5", "ORG2"), ("Travel restrictions for missions", "AGGG", "CB-3", "SO4"),
            ("Misuse of expert accreditation", "GGGA", "CB-2", "SO4"), ("Delay of Green Customs deliverables", "AARR", "TTA-1", "FA2"),
            ("Findings of the auditor left open", "AGGG", "OSG-3", "ORG1"), ("Poor quality of operation reports", "AAAG", "CF-5", "SO3"),
        ];
        for (var i = 0; i < risks.Length; i++)
        {
            var (title, ratings, owner, home) = risks[i];
            var rating = ratings[stage] switch { 'R' => "red", 'A' => "amber", _ => "green" };
            var links = string.Join(';', actions.Where(a => a.Home == home).Take(2).Select(a => $"{a.Year.Text}:{a.Code}"));
            table.Add(string.Create(CultureInfo.InvariantCulture, $"R{i + 1:00}"), title, day, rating, owner,
                links.Length > 0 ? links : null);
        }
        return table;
    }
}
