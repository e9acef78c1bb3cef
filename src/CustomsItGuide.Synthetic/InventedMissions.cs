using System.Globalization;

namespace CustomsItGuide.Synthetic;

/// <summary>Capacity-building activities of any number, a third in each year of the plan, year after year. All are invented.</summary>
internal static class InventedMissions
{
    public static IEnumerable<InventedRow> Rows(long count, int seed)
    {
        var (chance, years) = (Chance.For(seed, "activities"), SampleYear.Plan);
        var mistakes = new RowMistakes(Chance.For(seed, "wrong activities"));
        var columns = MissionFiles.Empty();
        int ends = columns.Index("ends_on"), topic = columns.Index("topic"), title = columns.Index("title"),
            status = columns.Index("status"), beneficiaries = columns.Index("beneficiaries");
        for (long i = 0; i < count; i++)
        {
            var year = years[(int)((Int128)i * years.Count / count)];
            var mission = Missions.WithoutTeam(chance, string.Create(CultureInfo.InvariantCulture, $"CB-{i + 1:000000}"),
                Missions.EndDay(chance, year), chance.Happens(0.95) ? "delivered" : "cancelled", chance.Happens(0.82));
            yield return mistakes.Perhaps(MissionFiles.Cells(mission, mission.Status),
                (ends, "2024-02-31"), (topic, "metaverse"), (title, null), (status, "finished?"), (beneficiaries, "FR;QQ"));
        }
    }
}
