using CustomsItGuide.Kinds.Completion;
using CustomsItGuide.Readings;

namespace CustomsItGuide.Tests.Readings;

public sealed class CompletionTests
{
    private static readonly Period Year = Period.FiscalYear(2023);

    private static readonly RowTable Rows = new(["origin", "due_on", "status", "completed_on"],
    [
        ["approved", new DateOnly(2023, 9, 30), "completed", new DateOnly(2023, 10, 2)],
        ["approved", new DateOnly(2024, 3, 31), "planned", null],
        ["approved", null, "completed", new DateOnly(2024, 7, 1)],
        ["added", new DateOnly(2023, 7, 1), "completed", new DateOnly(2023, 7, 1)],
        ["approved", new DateOnly(2024, 3, 31), "completed", new DateOnly(2024, 3, 31)],
    ]);

    [Fact]
    public void The_schedule_has_a_step_at_each_due_day_and_at_each_completion_within_the_year() => Assert.Equal(
        [
            new ScheduleStep(new DateOnly(2023, 9, 30), 1, 0, 0),
            new ScheduleStep(new DateOnly(2023, 10, 2), 1, 1, 0),
            new ScheduleStep(new DateOnly(2024, 3, 31), 3, 2, 1),
            new ScheduleStep(new DateOnly(2024, 6, 30), 4, 2, 2), // without a due date: the last day of the year
        ],
        ActionRow.Schedule(MeasureRow.Of(Rows).Select(r => new ActionRow(r)), Year, Year.Last));

    [Fact]
    public void Without_approved_actions_there_is_no_schedule() =>
        Assert.Empty(ActionRow.Schedule(MeasureRow.Of(new(["origin", "due_on"], [["added", null]])).Select(r => new ActionRow(r)), Year,
            Year.Last));
}
