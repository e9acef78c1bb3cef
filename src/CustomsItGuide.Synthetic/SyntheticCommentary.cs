namespace CustomsItGuide.Synthetic;

/// <summary>What owners say of indicators that are off target or moving, in English and French. All invented.</summary>
internal static class SyntheticCommentary
{
    private static readonly (string Indicator, string Period, string Cause, string Action, string Owner, DateOnly? Due, string Effect)[] All =
    [
        ("SO1-1", "2022/23", "Five of thirty actions were not finished: two wait for a decision of the RKC/MC, three lacked staff.",
            "Carry over with a new milestone each.", "CF-1", new(2024, 3, 31), "Three of them completed in 2023/24."),
        ("FA-1", "2022/23", "Les travaux sur la douane verte ont commencé tard : le poste de coordination est resté vacant sept mois.",
            "Recruter un attaché technique.", "TTA-1", new(2023, 12, 31), "Reprise des quatre actions reportées."),
        ("SP2-3", "2022/23",
            "No existing partnership in revenue collection was reviewed: there were a meeting and a new memorandum, which do not count.",
            "Review of the cooperation with the OECD in autumn.", "TTA-2", new(2023, 12, 31), "One review in each objective."),
        ("SP2-1", "2022/23", "STOP II in the baseline ran for a year over two fiscal years; no operation of that length was held since.",
            "None; compare by series.", "CF-5", null, "The total will stay below the baseline unless a long operation is held."),
        ("SP1-1", "2022/23", "Members find the updated instruments hard to use without examples and translations.",
            "Executive summaries with each update.", "CF-2", new(2024, 4, 30), "Satisfaction stops falling."),
        ("FA-1", "2023/24-H1", "Only one of the Green Customs actions was completed by December.",
            "Monthly follow-up by the Deputy Secretary General's office.", "TTA-1", new(2024, 6, 30), "Half of the actions by June."),
        ("SO1-1", "2023/24",
            "Twelve of thirty-one actions open: the plan had more lines than the teams could carry, and two posts were frozen.",
            "Halve the number of deliverables for 2024/25, with a prioritisation method.", "OSG-1", new(2024, 7, 1),
            "A higher rate, in part from the smaller denominator."),
        ("SO3-1", "2023/24", "Ten of twenty-five actions open after officers were assigned to unplanned operations.",
            "Reserve capacity for unplanned operations in the next plan.", "CF-5", new(2024, 7, 1), "At most two open actions."),
        ("SO4-1", "2023/24", "Huit actions sur vingt n'ont pas été achevées, faute de financement des ateliers par les donateurs.",
            "Recentrer le plan sur les actions financées.", "CB-1", new(2024, 7, 1), "Au plus une action reportée."),
        ("FA-1", "2023/24", "Green Customs completed two of seven actions; the other two focus areas eight of twelve.",
            "Fewer, dated deliverables; the topic of waste goes back to SO1.", "TTA-1", new(2025, 3, 31),
            "Three of four actions in 2024/25."),
        ("SP3-1", "2023/24",
            "336 of 421 activities, 79.8 %: it prints as 80 % and is not 80 %. Protocol and study visits were entered as activities.",
            "Enter visits in the travel register; second reviewer before approval.", "CB-3", new(2024, 9, 30), "Above 85 %."),
        ("SP1-1", "2023/24", "La baisse se poursuit : instruments mis à jour sans version française à temps, et consultation trop courte.",
            "Délai de consultation porté à six semaines.", "CF-2", new(2024, 12, 31), "Retour à 70 % en 2025."),
        ("FA-2", "2023/24",
            "Satisfaction with Green Customs is the lowest of the three areas and falling; comments name legal powers and late "
                + "information.", "Show results by region at the PTC.", "TTA-1", new(2025, 4, 30), "No further fall."),
        ("SO4-3", "2023/24", "Only seven Members answered after the CBC of February 2024: the link was sent after the delegates had left.",
            "Ask in the room on the last day.", "CB-2", new(2025, 2, 28), "At least forty answers."),
        ("FA-1", "2024/25", "Technology and governance are complete; three of four Green Customs actions are not.",
            "Decision of the Policy Commission on the place of the area in the next plan.", "TTA-1", new(2025, 12, 5),
            "Area integrated into the strategic objectives."),
        ("SP1-1", "2024/25", "Twenty points below the zero measurement. In the comments resources and awareness come first.",
            "Review of how instruments are introduced, with a regional pilot.", "CF-2", new(2026, 4, 30),
            "First improvement in the next survey."),
        ("SP3-3", "2024/25", "Onze experts accrédités ont quitté le registre (retraites et recrutements), six y sont entrés.",
            "Deux ateliers d'accréditation par an au lieu d'un.", "CB-2", new(2026, 6, 30), "115 experts au 30 juin 2026."),
        ("ORG-1", "2024/25", "One working-method action is still open: the platform for electronic decisions was delayed by procurement.",
            "Contract to be signed.", "OSG-6", new(2025, 12, 31), "Completed in 2025/26."),
    ];

    public static Table Of(Func<string, bool> period)
    {
        var table = new Table("indicator", "period", "cause", "action", "owner", "due_on", "expected_effect");
        foreach (var c in All.Where(c => period(c.Period))) table.Add(c.Indicator, c.Period, c.Cause, c.Action, c.Owner, c.Due, c.Effect);
        return table;
    }
}
