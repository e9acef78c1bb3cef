namespace CustomsItGuide.Synthetic;

/// <summary>A file of invented deliveries, to be written wherever it is wanted.</summary>
/// <param name="Name">Its name, which says its data set and, unless its rows are public facts, <c>synthetic</c>.</param>
/// <param name="DataSet">The data set that its name stands for.</param>
/// <param name="Rows">Its rows; the header is not counted.</param>
/// <param name="Write">Writes it without holding its rows; gives how many of them are wrong on purpose, which a load rejects. The action,
/// where there is one, is told every now and then how many rows were written, and ends the writing by what it throws.</param>
public sealed record InventedFile(string Name, string DataSet, long Rows, Func<Stream, Action<long>?, long> Write)
{
    /// <summary>Rows between two tellings.</summary>
    internal const int Pace = 10_000;

    /// <summary>A table that is at hand, without a wrong row.</summary>
    internal static InventedFile Of(string name, string dataSet, Table table) => new(name, dataSet, table.Rows.Count, (stream, told) =>
    {
        told?.Invoke(0);
        CsvForm.Plain.Write(stream, table);
        return 0;
    });

    /// <summary>Rows that are made while they are written.</summary>
    internal static InventedFile Of(
        string name, string dataSet, long count, IReadOnlyList<string> columns, Func<IEnumerable<InventedRow>> rows) =>
        new(name, dataSet, count, (stream, told) =>
        {
            long wrong = 0, written = 0;
            CsvForm.Plain.Write(stream, columns, rows().Select(row =>
            {
                if (written++ % Pace == 0) told?.Invoke(written);
                if (row.IsWrong) wrong++;
                return row.Cells;
            }));
            return wrong;
        });
}

/// <param name="IsWrong">A load rejects it.</param>
internal readonly record struct InventedRow(object?[] Cells, bool IsWrong);
