using CustomsItGuide.Readings;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Registers;

/// <summary>Makes cells in words of the values that a register's SELECT gives.</summary>
/// <param name="actions">What is known of lines of Implementation Plans, by fiscal year and number.</param>
internal sealed class RegisterCells(Plan plan, RegisterTable table, RowTable rows, Func<string, RegisterCell> actions)
{
    // Of two columns of one name the first is meant, as where the SELECT is part of another.
    private readonly Dictionary<string, int> places = rows.Columns.Index().DistinctBy(c => c.Item, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(c => c.Item, c => c.Index, StringComparer.OrdinalIgnoreCase);

    /// <summary>The value of a column in a row; null for NULL and for an empty text.</summary>
    public object? Value(IReadOnlyList<object?> row, string column) => row[places[column]] is "" ? null : row[places[column]];

    public RegisterCell Cell(IReadOnlyList<object?> row, RegisterColumn column)
    {
        if (column.As == RegisterCellKind.Actions && Value(row, column.Name) is IEnumerable<string?> lines && lines.Any())
            return new RegisterCell(LocalizedText.Empty) { Lines = [.. lines.OfType<string>().Select(actions)] };
        var value = Value(row, column.Name);
        return new RegisterCell(Text(row, column))
        {
            Id = column.Id is { } id ? Plainly(Value(row, id)) : null,
            Note = column.Note is { } note && Value(row, note.Name) is not null ? Text(row, note) : null,
            Tone = value is not null ? column.Tones.GetValueOrDefault(Plainly(value)!) : null,
            IsNumber = column.As == RegisterCellKind.Value && IsNumber(value),
            Indicator = column.As == RegisterCellKind.Indicator ? value as string : null,
        };
    }

    /// <summary>A column's value in words; says nothing for an empty one without words of its own.</summary>
    public LocalizedText Text(IReadOnlyList<object?> row, RegisterColumn column)
    {
        var value = Value(row, column.Name);
        if (value is null || value is IEnumerable<string?> list && !list.Any()) return column.Empty ?? LocalizedText.Empty;
        if (Value(row, column.By ?? column.Name) is { } key && column.Says.TryGetValue(Plainly(key)!, out var says))
            return Filled(says, row, column);
        return Words(value, row, column);
    }

    /// <summary>Words of the plan with what they call from the row.</summary>
    private LocalizedText Filled(LocalizedText words, IReadOnlyList<object?> row, RegisterColumn column)
    {
        return new(words, [.. places.Select(p => (p.Key, Called(p.Key, row[p.Value])))]);

        // The column itself as it is shown; of the others figures and texts as they are, which the words may format or choose by.
        object? Called(string name, object? value) => name.Equals(column?.Name, StringComparison.OrdinalIgnoreCase) ? Words(value, row, column)
            : value is string or bool or null || IsNumber(value) ? value : Words(value, row, null);
    }

    private LocalizedText Words(object? value, IReadOnlyList<object?> row, RegisterColumn? column) => (column?.As, value) switch
    {
        (_, null) => LocalizedText.Empty,
        (RegisterCellKind.Counts, bool counts) => counts ? RegistersWords.Counted : WhyNot(row),
        (RegisterCellKind.Code, string code) => plan.Label(code, column!.Codes) ?? Names.Raw(code),
        (RegisterCellKind.Objective, string id) => plan.Objectives.FirstOrDefault(o => o.Id == id) is { } known
            ? RegistersWords.IdAndTitle(known.Id, known.Title) : LocalizedText.Verbatim(id),
        (RegisterCellKind.Period, string text) => LocalizedText.Verbatim(text),
        (_, DateOnly day) => LocalizedText.Of(language => Format.For(language).Day(day)),
        (_, DateTime time) => LocalizedText.Of(language => Format.For(language).Day(DateOnly.FromDateTime(time))),
        (_, bool yes) => yes ? RegistersWords.Counted : RegistersWords.No,
        (_, string text) => LocalizedText.Verbatim(text),
        (_, IEnumerable<string?> list) => LocalizedText.Verbatim(string.Join(", ", list)),
        _ when IsNumber(value) => LocalizedText.Of(language =>
            Format.For(language).Digits(Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture))),
        _ => LocalizedText.Verbatim(Plainly(value)!),
    };

    private LocalizedText WhyNot(IReadOnlyList<object?> row)
    {
        var why = places.TryGetValue("why", out var at) ? row[at] as string : null;
        return table.Select.Measure is { } measure ? NotCounted.Words(plan.Measure(measure), why) : RegistersWords.No;
    }

    private static bool IsNumber(object? value) =>
        value is long or int or short or double or float or decimal or System.Numerics.BigInteger;

    private static string? Plainly(object? value) => value switch
    {
        null => null,
        bool yes => yes ? "true" : "false",
        _ => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture),
    };
}
