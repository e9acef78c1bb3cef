using CustomsItGuide.Readings;

namespace CustomsItGuide.Registers;

/// <summary>A step of a work programme.</summary>
/// <param name="DaysLate">Days since it should have ended, when it is not done (<see cref="Lateness"/>); else 0.</param>
public sealed record ProgrammeStep(string Step, string Title, DateOnly PlannedFrom, DateOnly PlannedTo, string? Meeting, DateOnly? DoneOn,
    string? Evidence, string? GuideTopic, int DaysLate);

/// <summary>A programme with its steps.</summary>
public sealed record Programme(string Name, IReadOnlyList<ProgrammeStep> Steps)
{
    /// <summary>Steps that have a day on which they were done.</summary>
    public int Done => Steps.Count(s => s.DoneOn is not null);
}

public sealed partial class RegisterReader
{
    /// <summary>By name; steps by their planned beginning.</summary>
    public IReadOnlyList<Programme> Programmes() =>
        [.. RowsWhere(HasProgrammes(plan), "select * from programmes order by programme, planned_from, step").GroupBy(r => r.Text("programme")!)
            .Select(g => new Programme(g.Key, [.. g.Select(r =>
            {
                var (from, to, done) =
                    (r.Date("planned_from")!.Value, r.Date("planned_to")!.Value, r.Date("done_on") is { } d && d <= day ? d
                        : (DateOnly?)null);
                return new ProgrammeStep(r.Text("step")!, r.Text("title") ?? "", from, to, r.Text("meeting"), done, r.Text("evidence"),
                    r.Text("guide_topic"), Lateness.Days(to, done is not null, day));
            })]))];
}
