using System.Collections;
using System.Globalization;
using CustomsItGuide.Analysis;
using CustomsItGuide.Notebooks.Display;
using Microsoft.Data.Analysis;
using DataFrame = CustomsItGuide.Analysis.DataFrame;
using PackageFrame = Microsoft.Data.Analysis.DataFrame;

namespace CustomsItGuide.Notebooks;

/// <summary>
/// From rows that a query gave to a <see cref="PackageFrame"/>, which Microsoft.ML takes as it is. Questions stay SQL: the package's own
/// sorting, grouping and joining treat ties and nulls in ways of their own. No published number is computed on such a frame.
/// </summary>
public static class DataFrameConversion
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    private enum Kind { Truth, Whole, Number, Text, Moment }

    /// <summary>
    /// The rows of a frame as a frame of Microsoft.Data.Analysis: the same columns under the same names, the same rows, both in their
    /// order. Booleans become bool; whole numbers Int64; decimals, floats and hugeint double; texts, enums and UUIDs string; dates and
    /// timestamps DateTime (a date without time, a timestamp with time zone in UTC); a list one text, <c>a; b</c>. NULL stays null. A
    /// result without rows keeps its columns and their types. The rows of single Members' answers come along, as they do into records:
    /// shown in a cell the frame itself says only what it holds, like the one it came from, but what is made of it by the package's own
    /// steps shows its rows.
    /// </summary>
    /// <exception cref="RefusedException">DuckDB refused the query, two columns have one name, or a column's type has no
    /// counterpart.</exception>
    public static PackageFrame ToDataFrame(this DataFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        RefuseTwins(frame.Columns);
        // An aggregate over no row is NULL of the column's type: that tells the types of an empty result, too.
        var types = frame.Head(0).Select([.. frame.Columns.Select(c => $"typeof(any_value({Quoted(c)}))")]).Rows[0];
        var kinds = frame.Columns.Select((name, i) => KindOf((string)types[i]!) ?? throw NoCounterpart(name, (string)types[i]!)).ToList();
        var converted = Of(frame.Columns, kinds, frame.Rows);
        if (frame.NotPrinted is not null) PackageFrames.Withhold(converted, frame);
        return converted;
    }

    /// <summary>
    /// The same for a table of values. It knows no types, so they are those of its values: whole numbers beside others become double, and a
    /// column without any value string.
    /// </summary>
    /// <exception cref="RefusedException">Two columns have one name, or a column holds values of different kinds or of one without a
    /// counterpart.</exception>
    public static PackageFrame ToDataFrame(this RowTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        RefuseTwins(table.Columns);
        var kinds = table.Columns.Select((name, i) => KindOf(name, table.Rows.Select(r => r[i]))).ToList();
        return Of(table.Columns, kinds, table.Rows);
    }

    private static PackageFrame Of(IReadOnlyList<string> names, List<Kind> kinds, IReadOnlyList<IReadOnlyList<object?>> rows) =>
        new(names.Select((name, i) => Column(name, kinds[i], rows.Select(r => r[i]))));

    private static DataFrameColumn Column(string name, Kind kind, IEnumerable<object?> values) => kind switch
    {
        Kind.Truth => new BooleanDataFrameColumn(name, values.Select(v => (bool?)v)),
        Kind.Whole => new Int64DataFrameColumn(name, values.Select(v => v is null ? null : (long?)Convert.ToInt64(v, Invariant))),
        Kind.Number => new DoubleDataFrameColumn(name, values.Select(v => v is null ? null : (double?)Convert.ToDouble(v, Invariant))),
        Kind.Moment => new DateTimeDataFrameColumn(name, values.Select(Moment)),
        _ => new StringDataFrameColumn(name, values.Select(Text)),
    };

    private static DateTime? Moment(object? value) => value switch
    {
        DateOnly day => day.ToDateTime(TimeOnly.MinValue),
        DateTimeOffset time => time.UtcDateTime,
        _ => (DateTime?)value,
    };

    private static string? Text(object? value) => value switch
    {
        null or string => (string?)value,
        IEnumerable items => string.Join("; ", items.Cast<object?>().Select(i => i is null ? "" : Rendering.Exactly(i))),
        _ => Rendering.Exactly(value),
    };

    /// <param name="type">As DuckDB names it; null is returned where no column can hold it.</param>
    private static Kind? KindOf(string type) => type switch
    {
        "BOOLEAN" => Kind.Truth,
        "TINYINT" or "SMALLINT" or "INTEGER" or "BIGINT" or "UTINYINT" or "USMALLINT" or "UINTEGER" or "UBIGINT" => Kind.Whole,
        "HUGEINT" or "UHUGEINT" or "FLOAT" or "DOUBLE" => Kind.Number,
        // A bare null has a type of its own.
        "VARCHAR" or "UUID" or "\"NULL\"" => Kind.Text,
        "DATE" or "TIMESTAMP" or "TIMESTAMP_S" or "TIMESTAMP_MS" or "TIMESTAMP_NS" or "TIMESTAMP WITH TIME ZONE" => Kind.Moment,
        _ when type.EndsWith(']') => IsPlain(type[..type.LastIndexOf('[')]) ? Kind.Text : null,
        _ when type.StartsWith("DECIMAL(", StringComparison.Ordinal) => Kind.Number,
        _ when type.StartsWith("ENUM(", StringComparison.Ordinal) => Kind.Text,
        _ => null,
    };

    /// <summary>Lists of lists, and of what no column can hold, are no text.</summary>
    private static bool IsPlain(string type) => !type.EndsWith(']') && KindOf(type) is not null;

    private static Kind KindOf(string name, IEnumerable<object?> values)
    {
        Kind? known = null;
        foreach (var (value, row) in values.Select((v, i) => (v, i + 1)).Where(v => v.v is not null))
        {
            var kind = KindOf(value!) ?? throw NoCounterpart(name, value!.GetType().Name);
            if (known is null || known == kind) known = kind;
            else if (known is Kind.Whole or Kind.Number && kind is Kind.Whole or Kind.Number) known = Kind.Number;
            else throw Mixed(name, row, value!);
        }
        return known ?? Kind.Text;
    }

    private static Kind? KindOf(object value) => value switch
    {
        bool => Kind.Truth,
        long or int or short or byte => Kind.Whole,
        double or float or decimal => Kind.Number,
        string or IEnumerable<string> or Enum or Guid => Kind.Text,
        DateOnly or DateTime or DateTimeOffset => Kind.Moment,
        _ => null,
    };

    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static void RefuseTwins(IReadOnlyList<string> names)
    {
        if (names.GroupBy(n => n, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1)?.Key is not { } twin) return;
        throw Refused(
            NotebooksWords.ColumnNameTwice(twin, Quoted(twin)));
    }

    private static RefusedException NoCounterpart(string name, string type) => Refused(
        NotebooksWords.ColumnTypeNotHeld(name, type, Quoted(name)));

    private static RefusedException Mixed(string name, int row, object value) => Refused(
        NotebooksWords.ValueOfOtherKind(row, name, Text(value), value.GetType().Name));

    private static RefusedException Refused(LocalizedText text) =>
        new(new Issue(Severity.Error, "data frame", null, "to_data_frame", text));
}
