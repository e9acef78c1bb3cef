using System.Globalization;

namespace CustomsItGuide.Statistics;

/// <summary>The order of class labels: by number where all are numbers (9 before 10, as scikit-learn sorts them), else ordinal.</summary>
internal static class LabelOrder
{
    /// <summary>Each label once, in order.</summary>
    public static string[] Of(IEnumerable<string> labels)
    {
        var distinct = labels.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var numbers = Array.ConvertAll(distinct, Number);
        if (numbers.All(n => n is not null))
            Array.Sort(numbers, distinct);
        return distinct;
    }

    static double? Number(string label) =>
        double.TryParse(label, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}
