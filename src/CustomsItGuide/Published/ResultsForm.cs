namespace CustomsItGuide.Published;

/// <summary>How a file of published results is read: which head is which column, and what its words mean.</summary>
/// <param name="Name">What it is called: <c>gc_infobase</c>, or the YAML file that describes it.</param>
/// <param name="IsProgress">True for series with their progress; false for values with bounds and a verdict.</param>
/// <param name="Columns">Head in the file by the column of ours (<see cref="ResultsColumn"/>).</param>
/// <param name="Heads">Heads that a file must have to be of this form.</param>
internal sealed record ResultsForm(string Name, bool IsProgress, IReadOnlyDictionary<string, string> Columns, IReadOnlyList<string> Heads)
{
    /// <summary>What is meant by each word, by the column of ours; a word is compared without regard to case.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Words { get; init; }

    /// <summary>Heads that a file of this form may have besides, and that say nothing to the rule.</summary>
    public IReadOnlyList<string> OtherHeads { get; init; } = [];

    /// <summary>What stands before the decimals.</summary>
    public char DecimalMark { get; init; } = '.';

    /// <summary>What stands between cells; null when that is to be found out.</summary>
    public char? Delimiter { get; init; }

    /// <summary>By how much a published figure may differ from ours: of itself where it is larger than 1.</summary>
    public double Tolerance { get; init; } = 1e-9;

    /// <summary>The forms that need no description.</summary>
    public static readonly IReadOnlyList<ResultsForm> Known = [GcInfoBase(), IndicatorFramework()];

    /// <summary>The departmental results of Canada's government in the columns of GC InfoBase.</summary>
    private static ResultsForm GcInfoBase()
    {
        string[] heads =
        [
            "organization_programme", "indicator", "name_en", "name_fr", "result_en", "result_fr", "target_type", "target_min",
            "target_max", "due_year", "due_month", "actual_type", "actual", "published_status", "published_period", "report",
        ];
        return new("gc_infobase", false, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [ResultsColumn.Id] = "indicator",
            [ResultsColumn.Name] = "name_en",
            [ResultsColumn.TargetType] = "target_type",
            [ResultsColumn.AtLeast] = "target_min",
            [ResultsColumn.AtMost] = "target_max",
            [ResultsColumn.ValueType] = "actual_type",
            [ResultsColumn.Value] = "actual",
            [ResultsColumn.Verdict] = "published_status",
            [ResultsColumn.Period] = "published_period",
        }, heads)
        { Words = ResultsWords.Default, OtherHeads = ["stable_id", "target_change"] };
    }

    /// <summary>The series of Statistics Canada's Canadian Indicator Framework.</summary>
    private static ResultsForm IndicatorFramework()
    {
        string[] heads =
        [
            "indicator", "series", "direction", "base_year", "base_value", "current_year", "current_value", "target", "target_year",
            "limit", "progress_value", "score", "status",
        ];
        return new("statcan_cif", true, heads.Skip(2).Prepend("series").ToDictionary(h => h == "series" ? ResultsColumn.Id : h,
            StringComparer.Ordinal), heads)
        { Words = ResultsWords.Default };
    }
}
