using System.Globalization;

namespace CustomsItGuide.Synthetic;

/// <summary>How a cell is written as text.</summary>
internal static class SyntheticCell
{
    public static string Text(object? value, string dateFormat = "yyyy-MM-dd", bool decimalComma = false) => value switch
    {
        null => "",
        string text => text,
        int number => number.ToString(CultureInfo.InvariantCulture),
        decimal number => Decimal(number, decimalComma),
        DateOnly day => day.ToString(dateFormat, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"A cell cannot be a {value.GetType().Name}; use a string, int, decimal, DateOnly or null.",
            nameof(value)),
    };

    private static string Decimal(decimal number, bool comma)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        return comma ? text.Replace('.', ',') : text;
    }
}
