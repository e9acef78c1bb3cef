using System.Globalization;
using DuckDB.NET.Data;

namespace CustomsItGuide.Warehouse;

/// <summary>What a query that was written independently of a measure says of one value.</summary>
/// <param name="Value">Null for NULL, for what is not a number, and for no row.</param>
/// <param name="Fault">Why there is no answer, in the engine's words; null when there is one.</param>
internal sealed record CheckQuery(double? Value, string? Fault)
{
    /// <param name="query">Runs a query on the warehouse.</param>
    public static CheckQuery Ask(Func<string, RowTable> query, Measure measure, Indicator indicator, Period period)
    {
        try
        {
            var answer = query(MeasureRows.CheckSql(measure, indicator, period));
            if (answer.Columns.Count != 1 || !answer.Columns[0].Equals("value", StringComparison.OrdinalIgnoreCase))
                return new(null, $"it gives the columns {string.Join(", ", answer.Columns)} in place of the one column value");
            if (answer.Rows.Count > 1)
                return new(null, string.Create(CultureInfo.InvariantCulture, $"it gives {answer.Rows.Count} rows in place of one"));
            // A share of nothing is no number, and says of itself that nothing is there.
            return new(answer.Rows is [[{ } value]] && Convert.ToDouble(value, CultureInfo.InvariantCulture) is var number
                && !double.IsNaN(number) ? number : null, null);
        }
        catch (DuckDBException problem)
        {
            return new(null, QueryFault.Of(problem, 0, "").Message);
        }
        catch (Exception problem) when (problem is FormatException or InvalidCastException or OverflowException)
        {
            return new(null, "its value is no number");
        }
    }
}
