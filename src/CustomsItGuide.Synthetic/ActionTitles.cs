namespace CustomsItGuide.Synthetic;

/// <summary>Invented lines of Implementation Plans: what is done on a topic, and what exists when it is done.</summary>
internal static class ActionTitles
{
    private static readonly Dictionary<string, List<Topic>> OfHome =
        Topics.All.GroupBy(t => t.Home).ToDictionary(g => g.Key, g => g.ToList());

    private static readonly (string Title, string Deliverable, string Tag)[] OnTopic =
    [
        ("Update the guidance on {0}", "Updated guidance submitted to the competent committee", "SP1"),
        ("Collect Members' practices: {0}", "Compendium of practices published", "SP1"),
        ("Regional workshops: {0}", "Two workshops held, reports published", "SP3"),
        ("E-learning module: {0}", "Module on the training platform in English and French", "SP3"),
        ("Report to the committee on {0}", "Working document presented", "SP1"),
        ("Work with partner organizations: {0}", "Joint action plan agreed", "SP2"),
        ("Research paper: {0}", "Paper published", "SP4"),
        ("Self-assessment tool: {0}", "Tool tested with five Members", "SP1"),
        ("Information campaign: {0}", "Web pages and article published", "SP5"),
        ("Survey of the state of play: {0}", "Survey report", "SP4"),
    ];

    private static readonly (string Title, string Deliverable, string Tag)[] Remediation =
    [
        ("Follow up the red risks of the risk map", "Progress report to the Audit Committee", ""),
        ("Update the risk map", "Risk map approved", ""),
        ("Close the findings of the external auditor", "Statement of closed findings", ""),
        ("Business continuity plan of the Secretariat", "Plan tested", ""),
    ];

    private static readonly (string Title, string Deliverable, string Tag)[] Methods =
    [
        ("Review the conduct of working bodies", "Proposal to the Policy Commission", ""),
        ("Electronic documents and decisions for committees", "Platform in use by two committees", ""),
        ("Simplify internal procedures for missions", "Revised procedure in force", ""),
        ("Planning and reporting tool for the Implementation Plan", "Tool in use", ""),
        ("Recruitment procedure for technical attaches", "Revised procedure in force", ""),
        ("Knowledge management at hand-over of posts", "Instruction issued", ""),
    ];

    /// <summary>As many lines as asked for, in the order of the topics; they differ as long as there are enough of them.</summary>
    public static List<(string Title, string Deliverable, string Tag, string? Topic, string Directorate)> For(string home, int count,
        int year) => [.. Enumerable.Range(0, count).Select(i => At(home, i, year))];

    /// <summary>One of them.</summary>
    /// <param name="i">Its place, from 0.</param>
    public static (string Title, string Deliverable, string Tag, string? Topic, string Directorate) At(string home, int i, int year)
    {
        if (home.StartsWith("ORG", StringComparison.Ordinal))
        {
            var list = home == "ORG1" ? Remediation : Methods;
            var line = list[(i + year) % list.Length];
            return (line.Title, line.Deliverable, line.Tag, null, "Office of the Secretary General");
        }
        var topics = OfHome[home];
        var topic = topics[i % topics.Count];
        var (title, deliverable, tag) = OnTopic[(i / topics.Count * 3 + i % topics.Count + year) % OnTopic.Length];
        return (string.Format(System.Globalization.CultureInfo.InvariantCulture, title, topic.Name), deliverable, tag, topic.Code,
            topic.Directorate);
    }
}
