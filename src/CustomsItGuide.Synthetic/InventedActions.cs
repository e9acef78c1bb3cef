using System.Globalization;

namespace CustomsItGuide.Synthetic;

/// <summary>Lines of Implementation Plans of any number, a third in each year of the plan, year after year. All are invented.</summary>
internal static class InventedActions
{
    private static readonly (string Home, int Weight)[] Homes =
        [("SO1", 30), ("SO2", 16), ("SO3", 24), ("SO4", 20), ("FA1", 8), ("FA2", 6), ("FA3", 4), ("ORG1", 4), ("ORG2", 6)];

    public static IEnumerable<InventedRow> Rows(long count, int seed)
    {
        var (chance, years) = (Chance.For(seed, "actions"), SampleYear.Plan);
        var mistakes = new RowMistakes(Chance.For(seed, "wrong actions"));
        var columns = PlanFiles.Empty();
        int progress = columns.Index("progress"), home = columns.Index("home"), due = columns.Index("due_on"),
            title = columns.Index("title");
        var number = 0;
        SampleYear? last = null;
        for (long i = 0; i < count; i++)
        {
            var year = years[(int)((Int128)i * years.Count / count)];
            number = year == last ? number + 1 : 1;
            last = year;
            yield return mistakes.Perhaps(PlanFiles.Cells(Action(chance, year, number)),
                (progress, 140), (home, "SO5"), (due, "end of spring"), (title, null));
        }
    }

    private static SyntheticPlanAction Action(Chance chance, SampleYear year, int number)
    {
        var home = chance.Pick(Homes);
        var (title, deliverable, tag, topic, directorate) = ActionTitles.At(home, number - 1, year.Start);
        // A number is given once a year, whatever the home: with as many lines, no count of each home is needed.
        var action = SyntheticImplementationPlan.New(chance, year, home, number, title, deliverable, tag, topic, directorate);
        return chance.Below(100) switch
        {
            < 72 => SyntheticImplementationPlan.Completed(chance, action),
            < 74 => action with
            {
                Status = "cancelled",
                Decision = string.Create(CultureInfo.InvariantCulture, $"Policy Commission {year.Start}, decision {chance.Between(1, 9)}"),
            },
            _ => SyntheticImplementationPlan.Open(chance, action),
        };
    }
}
