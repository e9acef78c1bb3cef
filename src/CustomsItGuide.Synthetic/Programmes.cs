using System.Globalization;

namespace CustomsItGuide.Synthetic;

/// <summary>
/// Work programmes with a timeline. The eleven steps of the RKC ICT Guidelines review and its meetings are those of the RKC/MC
/// document of May 2019; the text copy of its table lost the shading, so the planned dates are ours, as is all that was done.
/// </summary>
internal static class Programmes
{
    private const string Guidelines = "RKC ICT Guidelines review", Digital = "Digital Customs Work Plan";

    private static readonly (string Title, DateOnly From, DateOnly To, string? Meeting, DateOnly? Done, string? Evidence, string? Topic)[] Review =
    [
        ("Initiate the review/update process", new(2019, 5, 23), new(2019, 5, 24), "IMSC 76", new(2019, 5, 24), "PO0123",
            "strategic_alignment"),
        ("Inform RKC MC on the ongoing review/update process", new(2019, 6, 17), new(2019, 6, 18), "RKC/MC 20", new(2019, 6, 18), "PO0123",
            "ict_governance"),
        ("Circulate invitation for the submission of update proposals", new(2019, 7, 1), new(2019, 9, 30), null, new(2019, 9, 12), null,
            "ict_governance"),
        ("Examine the current version of the RKC ICT Guidelines", new(2019, 7, 1), new(2019, 11, 30), "IMSC 77", new(2019, 12, 10), null,
            "ict_deployment"),
        ("Receive update proposals", new(2019, 9, 1), new(2020, 4, 30), null, new(2020, 6, 30), null, "ict_deployment"),
        ("Discuss update proposals", new(2020, 5, 1), new(2020, 11, 30), "IMSC 78", new(2021, 4, 22), null, "project_management"),
        ("Complete update process", new(2020, 11, 1), new(2020, 12, 31), "IMSC 79", null, null, "data_governance"),
        ("Report to the PTC on the draft updated RKC ICT Guidelines", new(2021, 3, 1), new(2021, 4, 30), "PTC 231/232", null, null,
            "ict_governance"),
        ("Approval of draft update by the RKC MC", new(2021, 3, 1), new(2021, 5, 31), "RKC/MC", null, null, "ict_governance"),
        ("Information of the Policy Commission and the Council", new(2021, 6, 1), new(2021, 6, 30), "PC/Council", null, null,
            "strategic_alignment"),
        ("Publication of new version of the RKC ICT Guidelines", new(2021, 7, 1), new(2021, 9, 30), null, null, null, "ict_deployment"),
    ];

    private static readonly (string Title, DateOnly From, DateOnly To, string? Meeting, DateOnly? Done, string? Evidence, string? Topic)[] WorkPlan =
    [
        ("Update the IT Guide for Executives", new(2022, 7, 1), new(2023, 4, 30), "PTC 239/240", new(2023, 4, 26), "PTC-2023-IT",
            "strategic_alignment"),
        ("Digital Customs Maturity Model: self-assessment by twenty Members", new(2022, 9, 1), new(2023, 6, 30), null, new(2023, 9, 15),
            "SURVEY-2023", "strategic_alignment"),
        ("Business process management: case studies", new(2022, 10, 1), new(2023, 10, 31), "PTC 241/242", new(2023, 10, 25), "PTC-2023-BPM",
            "project_management"),
        ("Cloud and API deployment: practices of Members", new(2023, 1, 1), new(2023, 12, 31), null, new(2024, 2, 20), null,
            "ict_deployment"),
        ("Single Window: relation to Customs systems", new(2023, 7, 1), new(2024, 4, 30), "PTC 243/244", new(2024, 4, 24), "PTC-2024-SW",
            "ict_deployment"),
        ("Agile development: guidance for project owners", new(2023, 9, 1), new(2024, 6, 30), null, null, null, "project_management"),
        ("ICT governance: model of roles and decisions", new(2024, 1, 1), new(2024, 10, 31), "PTC 245/246", new(2024, 10, 24),
            "PTC-2024-GOV", "ict_governance"),
        ("Data governance: framework and glossary", new(2024, 2, 1), new(2024, 12, 31), null, null, null, "data_governance"),
        ("Data analytics: curriculum for managers", new(2024, 7, 1), new(2025, 4, 30), "PTC 247/248", new(2025, 4, 10), "PTC-2025-DA",
            "data_governance"),
        ("Business continuity: 24x7 operation plans", new(2024, 9, 1), new(2025, 6, 30), null, null, null, "ict_governance"),
    ];

    /// <summary>What was known of the two programmes on a day.</summary>
    public static Table On(DateOnly day)
    {
        var table = new Table("programme", "step", "title", "planned_from", "planned_to", "meeting", "done_on", "evidence", "guide_topic");
        foreach (var (programme, steps) in new[] { (Guidelines, Review), (Digital, WorkPlan) })
            for (var i = 0; i < steps.Length; i++)
            {
                var s = steps[i];
                var done = s.Done <= day;
                table.Add(programme, string.Create(CultureInfo.InvariantCulture, $"{i + 1:00}"), s.Title, s.From, s.To, s.Meeting,
                    done ? s.Done : null, done ? s.Evidence : null, s.Topic);
            }
        return table;
    }
}
