namespace CustomsItGuide.Synthetic;

/// <summary>The files that the Capacity Building Directorate makes of its register.</summary>
internal static class MissionFiles
{
    public static Table Empty() =>
        new("activity", "title", "starts_on", "ends_on", "status", "mode", "beneficiaries", "region", "topic", "donor", "tagged_by",
            "reviewed_by", "review_topic");

    public static Table Year(IEnumerable<Mission> missions)
    {
        var table = Empty();
        foreach (var m in missions) Add(table, m, m.Status);
        return table;
    }

    /// <summary>The register on 31 December: what has ended stands as it is, the rest of the year is planned, and a quarter of it is not
    /// known yet.</summary>
    public static Table HalfYear(int seed, IEnumerable<Mission> missions, SampleYear year)
    {
        var chance = Chance.For(seed, "half-year missions " + year.Text);
        var table = Empty();
        foreach (var m in missions)
            if (m.Ends <= year.HalfYearEnd) Add(table, m, m.Status);
            else if (chance.Happens(0.75)) Add(table, m, "planned");
        return table;
    }

    public static Table Experts(IEnumerable<Mission> missions)
    {
        var table = new Table("activity", "expert", "role", "days");
        foreach (var m in missions)
            foreach (var (expert, role, days) in m.Team) table.Add(m.Code, expert, role, days);
        return table;
    }

    /// <summary>The same with the Members' names instead of their codes.</summary>
    public static Table WithNames(Table missions)
    {
        var names = Membership.All.ToDictionary(m => m.Code, m => m.Name);
        var table = missions.Copy();
        var place = table.Index("beneficiaries");
        foreach (var row in table.Rows)
            row[place] = string.Join("; ", ((string)row[place]!).Split(';').Select(c => names.GetValueOrDefault(c, c)));
        return table;
    }

    public static object?[] Cells(Mission m, string status) =>
        [m.Code, m.Title, m.Starts, m.Ends, status, m.Mode, m.Beneficiaries, m.Region, m.Topic, m.Donor, m.TaggedBy, m.ReviewedBy,
            m.ReviewTopic];

    private static void Add(Table table, Mission m, string status) => table.Add(Cells(m, status));
}
