namespace CustomsItGuide;

/// <summary>A day on which an approved action is due or was completed, with the numbers up to and including that day.</summary>
/// <param name="Planned">Due by then.</param>
/// <param name="Completed">Completed by then, whenever they were due.</param>
/// <param name="Open">Of those due by then, not completed by the end of what is looked at; null where that was not counted.</param>
public sealed record ScheduleStep(DateOnly Day, int Planned, int Completed, int? Open = null);
