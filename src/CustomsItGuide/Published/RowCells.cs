using CustomsItGuide.Wording;

namespace CustomsItGuide.Published;

/// <summary>The cells of one row by the columns of ours. What cannot be read is a fault with its line and head, and stands as
/// empty.</summary>
internal sealed class RowCells(ResultsForm form, IReadOnlyDictionary<string, int> places, long line, string[] cells, Faults faults)
{
    public long Line => line;

    /// <summary>Word for word, without blanks around it; empty where the form has no such column.</summary>
    public string Text(string column) =>
        form.Columns.TryGetValue(column, out var head) ? cells[places[head]].Trim() : "";

    /// <summary>What the word of a cell means. Null after a fault.</summary>
    public string? Word(string column)
    {
        var (text, words) = (Text(column), form.Words[column]);
        if (words.TryGetValue(text, out var meaning)) return meaning;
        var meant = Suggestion.For(text, words.Keys.Where(w => w.Length > 0));
        faults.Add(line, "unknown_word",
            PublishedWords.WordUnknown(Head(column), text, string.Join(", ", words.Keys.Where(w => w.Length > 0)), meant));
        return null;
    }

    /// <summary>What the type of a value says; a number where the type is not known, or there is none.</summary>
    public string Type(string column) => form.Words[column].GetValueOrDefault(Text(column), ResultsWords.TypeNumber);

    /// <summary>Null for an empty cell, and after a fault.</summary>
    /// <param name="percent">Whether a percent sign behind it may stand.</param>
    public (ExactNumber? Number, bool HasSign) Number(string column, bool percent)
    {
        var text = Text(column);
        if (text.Length == 0) return (null, false);
        var signed = text.EndsWith('%');
        if (!(signed && !percent) && ExactNumber.Read((signed ? text[..^1] : text).TrimEnd(), form.DecimalMark) is { } number)
            return (number, signed);
        faults.Add(line, "not_a_number", PublishedWords.NumberUnreadable(Head(column), text, Example, signed && !percent
            ? PublishedWords.PercentSignOfNumber : PublishedWords.DescribeNumbers));
        return (null, signed);
    }

    /// <summary>Null for anything but a number; nothing is a fault.</summary>
    public ExactNumber? NumberIfAny(string column) => ExactNumber.Read(Text(column), form.DecimalMark);

    /// <summary>As a floating point number, as progress is computed with. Null for an empty cell, and after a fault.</summary>
    public double? Value(string column)
    {
        if (Number(column, percent: false).Number is not { } number) return null;
        if (double.IsFinite(number.Nearest)) return number.Nearest;
        faults.Add(line, "number_too_large", PublishedWords.NumberTooLarge(Head(column), Text(column)));
        return null;
    }

    private string Example => $"12{form.DecimalMark}5";

    private string Head(string column) => form.Columns.GetValueOrDefault(column, column);
}
