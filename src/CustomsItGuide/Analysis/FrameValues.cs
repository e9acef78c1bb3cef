using System.Globalization;
using System.Text;
using CustomsItGuide.Warehouse;

namespace CustomsItGuide.Analysis;

/// <summary>Values between DuckDB's types, C#'s, and SQL text.</summary>
internal static class FrameValues
{
    /// <param name="row">Counted from 1, for the message.</param>
    /// <param name="calendar">By which periods are read.</param>
    /// <exception cref="RefusedException">The value is not of that type, or is null and the type takes none.</exception>
    public static object? Convert(object? value, Type type, string column, int row, Calendar calendar)
    {
        var inner = Nullable.GetUnderlyingType(type) ?? type;
        if (value is null)
        {
            return !type.IsValueType || inner != type ? null
                : throw DataFrame.Refused("null",
                    AnalysisWords.CellWithoutValue(row, column, type.Name));
        }
        if (inner.IsInstanceOfType(value)) return value;
        try
        {
            if (inner == typeof(string)) return Text(value);
            if (inner == typeof(Period)) return calendar.Parse(Text(value));
            if (inner == typeof(DateOnly) && value is DateTime time) return DateOnly.FromDateTime(time);
            if (inner.IsEnum) return Enum.Parse(inner, Text(value).Replace("_", "", StringComparison.Ordinal), ignoreCase: true);
            return System.Convert.ChangeType(value, inner, CultureInfo.InvariantCulture);
        }
        catch (Exception problem) when (problem is FormatException or InvalidCastException or OverflowException or ArgumentException)
        {
            throw DataFrame.Refused("type", AnalysisWords.CellOfOtherType(row, Text(value), column, inner.Name));
        }
    }

    /// <summary>A value as it stands in a cell that people read: numbers to six digits, nothing rounded to a whole that is not one by more
    /// than that.</summary>
    public static string Shown(object? value) => value switch
    {
        null => "null",
        double number => Number(number),
        float number => Number(number),
        decimal number => number.ToString("0.######", CultureInfo.InvariantCulture),
        _ => Text(value),
    };

    public static bool IsNumber(object? value) => value is long or int or short or double or float or decimal;

    /// <summary>A value as SQL text that DuckDB reads back as the same value.</summary>
    public static string Literal(object? value) => value switch
    {
        null => "null",
        string text => Database.Literal(text),
        bool yes => yes ? "true" : "false",
        DateOnly day => $"date '{day.ToString("O", CultureInfo.InvariantCulture)}'",
        double number => $"'{number.ToString("R", CultureInfo.InvariantCulture)}'::double",
        float number => $"'{number.ToString("R", CultureInfo.InvariantCulture)}'::double",
        decimal number => $"{number.ToString(CultureInfo.InvariantCulture)}::decimal(38, 10)",
        sbyte or byte or short or ushort or int or uint or long =>
            $"{((IFormattable)value).ToString(null, CultureInfo.InvariantCulture)}::bigint",
        Enum => Database.Literal(Snake(value.ToString()!)),
        Period period => Database.Literal(period.ToString()),
        LocalizedText text => Database.Literal(text.English),
        IEnumerable<string> list => $"[{string.Join(", ", list.Select(Database.Literal))}]::varchar[]",
        _ => Database.Literal(value.ToString() ?? ""),
    };

    /// <summary><c>EndsOn</c> is <c>ends_on</c>.</summary>
    public static string Snake(string name)
    {
        var snake = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && !char.IsUpper(name[i - 1])) snake.Append('_');
            snake.Append(char.ToLowerInvariant(name[i]));
        }
        return snake.ToString();
    }

    private static string Number(double number)
    {
        if (!double.IsFinite(number)) return number.ToString(CultureInfo.InvariantCulture);
        var size = Math.Abs(number);
        if (size != 0 && size is < 1e-4 or >= 1e15) return number.ToString("G6", CultureInfo.InvariantCulture);
        var decimals = size == 0 ? 0 : Math.Clamp(5 - (int)Math.Floor(Math.Log10(size)), 0, 9);
        return number.ToString(decimals == 0 ? "0" : "0." + new string('#', decimals), CultureInfo.InvariantCulture);
    }

    private static string Text(object value) => value switch
    {
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("s", CultureInfo.InvariantCulture),
        bool yes => yes ? "true" : "false",
        IEnumerable<string> list => string.Join("; ", list),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
