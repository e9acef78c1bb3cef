using CustomsItGuide.Cli.Output;

namespace CustomsItGuide.Cli.Init;

/// <summary>What an empty workspace is waiting for: the plan's data sets, and which indicators read them.</summary>
internal static class FirstLoads
{
    public static void Write(Call call, Plan plan)
    {
        string T(LocalizedText text) => text.In(call.Language);
        var order = Order(plan);
        if (order.Count == 0) return;
        call.Output.WriteLine();
        call.Output.WriteLine(T(CliWords.FirstLoads(call.Next("template NAME"))));
        var width = order.Max(d => d.Name.Length);
        foreach (var dataSet in order)
        {
            var readers = string.Join(", ", plan.Indicators
                .Where(i => plan.Measures.FirstOrDefault(m => m.Name == i.Measure) is { } measure
                    && plan.DataSetsOf(measure).Contains(dataSet.Name)).Select(i => i.Id));
            var said = readers.Length == 0 ? dataSet.Row : CliWords.FirstLoadFor(dataSet.Row, readers);
            call.Output.WriteLine($"  {dataSet.Name.PadRight(width)}    {Plain.Text(T(said))}");
        }
    }

    /// <summary>As the plan names them, each behind those that its rows refer to.</summary>
    private static List<DataSet> Order(Plan plan)
    {
        var (order, seen) = (new List<DataSet>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var dataSet in plan.DataSets) Add(dataSet);
        return order;

        void Add(DataSet dataSet)
        {
            if (!seen.Add(dataSet.Name)) return;
            foreach (var other in plan.DataSets.Where(o => o.Name != dataSet.Name && RefersTo(dataSet, o.Name))) Add(other);
            order.Add(dataSet);
        }
    }

    private static bool RefersTo(DataSet dataSet, string other) => dataSet.Columns.Any(c => c.References?.DataSet == other
        || (other == "members" && c.Type is ColumnType.Member or ColumnType.Members));
}
