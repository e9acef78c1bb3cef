namespace CustomsItGuide.Published;

/// <summary>What a column of a file of published results can be, as a YAML file that describes one names it.</summary>
internal static class ResultsColumn
{
    public const string Id = "id", Name = "name";

    // Values with bounds.
    public const string Value = "value", ValueType = "value_type", AtLeast = "at_least", AtMost = "at_most", TargetType = "target_type",
        Verdict = "verdict", Period = "period";

    // Series with their progress.
    public const string Direction = "direction", BaseYear = "base_year", BaseValue = "base_value", CurrentYear = "current_year",
        CurrentValue = "current_value", Target = "target", TargetYear = "target_year", Limit = "limit", Progress = "progress_value",
        Score = "score", Status = "status";

    public static IReadOnlyList<string> OfBounds { get; } =
        [Id, Name, Value, ValueType, AtLeast, AtMost, TargetType, Verdict, Period];

    public static IReadOnlyList<string> OfProgress { get; } =
        [Id, Name, Direction, BaseYear, BaseValue, CurrentYear, CurrentValue, Target, TargetYear, Limit, Progress, Score, Status];

    /// <summary>Without these there is nothing to compare.</summary>
    public static IReadOnlyList<string> NeededOf(bool progress) => progress
        ? [Id, Direction, BaseYear, BaseValue, CurrentYear, CurrentValue, Progress]
        : [Id, Value, Verdict];
}
